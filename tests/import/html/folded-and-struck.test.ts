import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/import/html/index.ts'
import { bytesOf } from '../imported.ts'

const LEAD =
  '<p>We, the members of the Lantern Coalition, met in the north to speak of lamps, ropes and oil, and of the quays.</p>'
const page = (body: string, head = ''): Uint8Array =>
  bytesOf(
    `<!doctype html><html lang="en"><head><title>Quiet Harbours</title>${head}</head><body><article><h1>Quiet Harbours</h1>${LEAD}${body}<p>We end here, with thanks to all.</p></article></body></html>`,
  )
const read = async (body: string, head?: string) => {
  const { passages, warnings } = await readHtml(page(body, head), 'page.html')
  return { warnings, passages, texts: passages.slice(1, -1).map(one => one.text) }
}

describe('words struck through in a page', () => {
  it.each([
    '<del>old</del>',
    '<s>old</s>',
    '<strike>old</strike>',
    '<span style="color:red; text-decoration: line-through">old</span>',
    '<span style="text-decoration-line:line-through">old</span>',
    '<span class="strikethrough">old</span>',
    '<span role="deletion">old</span>',
    '<span class="gone">old</span>',
  ])('are left out, and said: %s', async struck => {
    const { texts, warnings } = await read(
      `<p>We thank the ${struck}<ins>new</ins> lamps.</p>`,
      '<style>.gone, .away { text-decoration: line-through }</style>',
    )
    expect(texts).toEqual(['We thank the new lamps.'])
    expect(warnings).toContain('1 stretch struck through left out')
  })

  it('are left out as whole paragraphs, and of a note', async () => {
    const { texts, passages } = await read(
      '<del><p>We thank nobody.</p></del><p>We thank all.<sup><a href="#n1">1</a></sup></p><p id="n1">1. In the <s>old</s> book.</p>',
    )
    expect(texts).toEqual(['We thank all.'])
    expect(passages[1]?.notes[0]?.text).toBe('In the book.')
  })
})

describe('panels that open on a click', () => {
  const text = '1. The lamps of the north are kept by ten masters.'
  it.each([
    [
      'named by its button',
      `<button aria-controls="p" aria-expanded="false">North</button><div id="p" hidden><p>${text}</p></div>`,
    ],
    ['behind a heading with a button', `<h3><button>North</button></h3><div hidden><p>${text}</p></div>`],
    [
      'by a link of a framework',
      `<h4><a data-toggle="collapse" href="#p">North</a></h4><div id="p" style="display: none"><p>${text}</p></div>`,
    ],
    [
      'with a name that says it',
      `<h4>North</h4><div class="accordion-content" aria-hidden="true"><p>${text}</p></div>`,
    ],
    ['a tab', `<h4>North</h4><div role="tabpanel" hidden><p>${text}</p></div>`],
    ['details', `<details><summary>North</summary><p>${text}</p></details>`],
  ])('are text: %s', async (kind, body) => {
    const { passages } = await read(body)
    const found = passages.find(one => one.locator?.label === '1')
    expect(found?.text).toBe(text.slice(3))
    if (kind !== 'details') expect(found?.heading.at(-1)).toBe('North')
  })

  it.each([
    [
      'a menu',
      '<button aria-controls="m" aria-expanded="false">Menu</button><ul id="m" hidden><li><a href="/a">Home of the harbour board</a></li><li><a href="/b">All of the news</a></li></ul>',
    ],
    [
      'a cookie notice',
      '<div class="cookie-consent" hidden><p>We use cookies so that the site works as it should.</p></div>',
    ],
    [
      'a dialogue',
      '<button aria-controls="d">Sign up</button><div role="dialog" id="d" hidden><p>Leave your address with us, and we will write.</p></div>',
    ],
    ['a copy of what is shown', '<div class="collapse" hidden><p>We end here, with thanks to all.</p></div>'],
    [
      'words that nothing opens',
      '<div hidden><p>Rendered by the server in three seconds, or less than that.</p></div>',
    ],
  ])('are none: %s', async (_, body) => {
    const { texts } = await read(body)
    expect(texts).toEqual([])
  })
})

describe('a table of a page', () => {
  it('stays one with lists, paragraphs and numbers in its cells', async () => {
    const { passages } = await read(
      '<table><tr><th>Mon</th><td><ul><li>lamp at six</li><li>rope at seven</li></ul></td></tr><tr><th>Tue</th><td><ol><li>oil</li><li>nets</li></ol></td></tr><tr><th>Wed</th><td><p>one</p><p>two</p></td></tr></table>',
    )
    expect(passages.slice(1, -1).map(one => `${one.locator?.label}: ${one.text}`)).toEqual([
      'table 1 row 1: Mon | lamp at six rope at seven',
      'table 1 row 2: Tue | 1. oil 2. nets',
      'table 1 row 3: Wed | one two',
    ])
  })

  it('is none where it only arranges the page', async () => {
    const list = '<ul><li>We ask every port to publish its tides.</li></ul>'
    const { texts } = await read(
      `<table><tr><td>${list}</td><td><h2>Lamps</h2><p>We thank the pilots of all ports.</p></td></tr></table>`,
    )
    expect(texts).toEqual(['We ask every port to publish its tides.', 'We thank the pilots of all ports.'])
  })
})
