import { describe, expect, it } from 'vitest'
import { FocError } from '../../../src/errors.ts'
import type { ReadResult } from '../../../src/import/bytes/imported.ts'
import { readHtml } from '../../../src/import/html/index.ts'
import { importBytes } from '../../../src/import/index.ts'

function read(html: string): Promise<ReadResult> {
  return readHtml(new TextEncoder().encode(html), 'page.html')
}

async function lines(html: string): Promise<string[]> {
  const { passages } = await read(html)
  return passages.map(({ locator, text }) => `${locator?.label} ${text}`)
}

async function refusal(html: string | Uint8Array): Promise<string> {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html
  return readHtml(bytes, 'page.html').then(
    () => 'read',
    error => (error instanceof FocError ? error.code : String(error)),
  )
}

const SENTENCE = 'We, the members of the Coalition of the Valley, met to speak of lanterns and of those who light them.'

describe('what belongs to the document', () => {
  const page = `<html lang="en-GB"><head><title>Joint Statement on Lanterns | Valley</title>
    <meta property="article:published_time" content="2021-03-04T10:00:00Z">
    <link rel="canonical" href="https://valley.example/lanterns"></head><body class="has-sidebar">
    <nav><a href="/">Home</a></nav>
    <div class="cookie-banner"><p>We use cookies, and we would like to use more of them, if you agree to it now.</p></div>
    <main><h1>Joint Statement on Lanterns</h1><div class="share-buttons"><a href="#">Share</a></div>
    <p>${SENTENCE}</p><p>We are deeply concerned, and we say so.</p><h2>Measures</h2><ul><li>Glass.</li></ul>
    <p><a href="/more">Read more</a></p><h3>Related statements</h3><p><a href="/wells">Joint Statement on Wells</a></p>
    </main><footer><p>© Valley. All rights reserved.</p></footer></body></html>`

  it('leaves out menus, cookie notices, share buttons, “read more” and related links, and says so', async () => {
    const { passages, warnings } = await read(page)
    expect(passages.map(passage => passage.text)).toEqual([
      SENTENCE,
      'We are deeply concerned, and we say so.',
      'Glass.',
    ])
    expect(passages.at(-1)?.heading).toEqual(['Measures'])
    expect(warnings.join(' ')).toContain('around the text left out')
  })

  it('takes title, date, address and language from the page', async () => {
    const { facts } = await read(page)
    expect(facts).toEqual({
      title: 'Joint Statement on Lanterns',
      adopted: '2021-03-04',
      source: 'https://valley.example/lanterns',
      language: 'en',
    })
  })

  it('does not believe a language that the words contradict', async () => {
    const { facts, warnings } = await read(
      '<html lang="en"><body><p>Nous demandons aux membres de la vallée de rendre les lanternes à ceux qui les ont faites.</p>',
    )
    expect(facts.language).toBeUndefined()
    expect(warnings.join(' ')).toContain('look like fr')
  })

  it('keeps every paragraph of a bare page, short ones too', async () => {
    expect(await lines('<p>One.</p><p>Two.</p><div>Three.</div>')).toEqual(['¶1 One.', '¶2 Two.', '¶3 Three.'])
  })
})

describe('structure', () => {
  it('keeps the numbers and letters that lists print', async () => {
    const html = `<ol start="3"><li>Mend<ol type="a"><li>glass;</li><li>oil;<ol type="i"><li>clean;</li></ol></li></ol></li>
      <li>Teach.</li><li value="9">Report.</li></ol>`
    expect(await lines(html)).toEqual(['3 Mend', '3(a) glass;', '3(b) oil;', '3(b)(i) clean;', '4 Teach.', '9 Report.'])
  })

  it('counts a reversed list down', async () => {
    expect(await lines('<ol reversed><li>Two<li>One</ol>')).toEqual(['2 Two', '1 One'])
  })

  it('hangs a lettered list on the paragraph before it', async () => {
    expect(await lines('<p>We call on all to:</p><ol type="a"><li>see;</li><li>hear.</li></ol>')).toEqual([
      '¶1 We call on all to:',
      '¶1(a) see;',
      '¶1(b) hear.',
    ])
  })

  it('does not print a typed number twice', async () => {
    expect(await lines('<ol><li>1. Mend</li><li>2. Teach</li></ol>')).toEqual(['1 Mend', '2 Teach'])
  })

  it('reads typed numbers, also where they stand in a column of their own', async () => {
    expect(await lines('<p>1. Mend</p><p>2. Teach</p>')).toEqual(['1 Mend', '2 Teach'])
    expect(await lines('<table><tr><td>1.</td><td>Mend</td></tr><tr><td>2.</td><td>Teach</td></tr></table>')).toEqual([
      '1 Mend',
      '2 Teach',
    ])
  })

  it('reads a table row by row', async () => {
    const html = '<table><tr><th>State<th>Lanterns<tr><td>Northland<td>12</table>'
    expect(await lines(html)).toEqual(['table 1 row 1 State | Lanterns', 'table 1 row 2 Northland | 12'])
  })

  it('ends a paragraph at two line breaks, not at one', async () => {
    expect(await lines('<p>One line<br>and the next.<br><br>Another.</p>')).toEqual([
      '¶1 One line and the next.',
      '¶2 Another.',
    ])
  })

  it('parts long lines where a sentence ends, and a bold line from the text below it', async () => {
    const long = 'The boats of every harbour shall be counted twice a year.'
    expect(await lines(`<p>${long}<br>${long}<br>&nbsp;<br>We row.</p>`)).toEqual([
      `¶1 ${long}`,
      `¶2 ${long}`,
      '¶3 We row.',
    ])
    expect(await lines(`<p><b>Calm rivers</b><br>${long}</p>`)).toEqual([`¶1 ${long}`])
  })

  it('divides lines that begin with letters', async () => {
    expect(await lines('<p>We call for:<br>(a) glass;<br>(b) oil.</p>')).toEqual([
      '¶1 We call for:',
      '¶1(a) glass;',
      '¶1(b) oil.',
    ])
  })

  it('keeps no-break spaces, and takes out overrides written as references', async () => {
    expect(await lines('<p>l’huile&nbsp;: oui &#x202e;non</p>')).toEqual(['¶1 l’huile\u00A0: oui non'])
  })

  it('reads what stands after unclosed tags', async () => {
    expect(await lines('<p>1. Reaffirms <i>rights<p>2. Calls<script>alert(1)</script><p>3. Decides')).toEqual([
      '1 Reaffirms rights',
      '2 Calls',
      '3 Decides',
    ])
  })
})

describe('footnotes', () => {
  it('stand apart from the sentence, with their text', async () => {
    const { passages } = await read(`<p>Lanterns<sup><a href="#n1" id="r1">1</a></sup> burn<a href="#n2">[2]</a>.</p>
      <ol><li id="n1">Of brass. <a href="#r1">↩</a></li><li id="n2">At night.</li></ol>`)
    expect(passages).toHaveLength(1)
    expect(passages[0]?.text).toBe('Lanterns burn.')
    expect(passages[0]?.notes).toEqual([
      { mark: '1', text: 'Of brass.', at: 8 },
      { mark: '2', text: 'At night.', at: 13 },
    ])
  })

  it('are found by their raised marks where nothing is linked', async () => {
    const { passages } = await read('<p>Participation<sup>3</sup> of 5 m<sup>2</sup>.</p><p><sup>3</sup> Of all.</p>')
    expect(passages.map(passage => passage.text)).toEqual(['Participation of 5 m2.'])
    expect(passages[0]?.notes).toEqual([{ mark: '3', text: 'Of all.', at: 13 }])
  })

  it('as a word processor writes them', async () => {
    const { passages } = await read(`<div title="header"><p>Running head</p></div>
      <p>Words<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> here.</p>
      <div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Letter.</p></div>`)
    expect(passages.map(passage => passage.text)).toEqual(['Words here.'])
    expect(passages[0]?.notes).toEqual([{ mark: '1', text: 'Letter.', at: 5 }])
  })
})

it('loses no text where notes stand in the same element', async () => {
  const { passages } = await read(
    '<div>Lanterns<sup><a href="#n">1</a></sup> burn.<br><br><a name="n"></a>1 Of brass.</div>',
  )
  expect(passages[0]).toMatchObject({ text: 'Lanterns burn.', notes: [{ mark: '1', text: 'Of brass.' }] })
})

describe('several documents on one page', () => {
  const body = `<p>${SENTENCE}</p><p>${SENTENCE}</p><p>${SENTENCE}</p>`

  it('are refused', async () => {
    const titled = `<h1>Statements</h1><h2>Statement on wells</h2>${body}<h2>Statement on bridges</h2>${body}`
    const articles = `<article><h2>On wells</h2>${body}</article><article><h2>On bridges</h2>${body}</article>`
    expect(await refusal(titled)).toBe('SEVERAL_DOCUMENTS')
    expect(await refusal(articles)).toBe('SEVERAL_DOCUMENTS')
  })

  it('are not seen in the parts of one statement, or in links to others', async () => {
    const parts = `<h1>Statement on water</h1><h2>Declaration of wells</h2>${body}<h2>Declaration of rivers</h2>${body}`
    const teasers = `<h1>Statement on water</h1>${body}<h2>Statement on wells</h2><p><a href="/w">Read it</a></p>
      <h2>Statement on bridges</h2><p><a href="/b">Read it</a></p>`
    expect(await refusal(parts)).toBe('read')
    expect(await refusal(teasers)).toBe('read')
  })
})

describe('encodings', () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, sign => sign.charCodeAt(0))

  it('reads Windows-1252 where nothing is stated and the bytes are not UTF-8', async () => {
    const { passages, warnings } = await readHtml(latin('<p>libert\u00E9 \u0093ici\u0094</p>'), 'page.html')
    expect(passages[0]?.text).toBe('liberté “ici”')
    expect(warnings).toEqual([])
  })

  it('notices a page that lies about its encoding', async () => {
    const lie = await readHtml(latin('<meta charset="utf-8"><p>libert\u00E9</p>'), 'page.html')
    expect(lie.passages[0]?.text).toBe('liberté')
    expect(lie.warnings.join(' ')).toContain('its bytes are not')
    const other = await read('<meta charset="iso-8859-1"><p>liberté</p>')
    expect(other.passages[0]?.text).toBe('liberté')
    expect(other.warnings.join(' ')).toContain('its bytes are UTF-8')
  })

  it('believes a byte order mark, and a stated encoding that is true', async () => {
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[...'<p>Да'].flatMap(sign => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    ])
    expect((await readHtml(utf16, 'page.html')).passages[0]?.text).toBe('Да')
    const koi = latin('<meta charset="koi8-r"><p>\u00E4\u00C1</p>')
    expect((await readHtml(koi, 'page.html')).passages[0]?.text).toBe('Да')
  })
})

describe('hostile pages', () => {
  it('are refused before a tree is built', async () => {
    expect(await refusal('<div>'.repeat(50_000))).toBe('HTML_TOO_DEEP')
    expect(await refusal('<p>a</p>'.repeat(90_000))).toBe('HTML_TOO_MANY_TAGS')
    expect(await refusal('<'.repeat(1_000_000))).toBe('HTML_TOO_MANY_TAGS')
    expect(await refusal(`<p ${'a '.repeat(2000)}>x</p>`)).toBe('HTML_TOO_MANY_TAGS')
    expect(await refusal('&amp;'.repeat(200_000))).toBe('HTML_TOO_MANY_TAGS')
    expect(await refusal(latinZeros())).toBe('BINARY_FILE')
    await expect(importBytes(new TextEncoder().encode('  '), 'page.html')).rejects.toMatchObject({ code: 'EMPTY_FILE' })
  })

  it('do not nest what an old page merely leaves open', async () => {
    expect(await lines(`<ul>${'<li>point<p>Text.'.repeat(400)}</ul>`)).toHaveLength(800)
  })

  it('give the same result twice', async () => {
    const html = `<p>${SENTENCE}</p><ol><li>a<li>b</ol>`
    expect(await read(html)).toEqual(await read(html))
  })
})

function latinZeros(): Uint8Array {
  return new Uint8Array(5000)
}

describe('a page whose first tag never ends', () => {
  it('is refused, as found by mutating real pages', async () => {
    const bytes = new TextEncoder().encode('<html lang="en" xmlns:og="http>://lantern.example/sche')
    await expect(readHtml(bytes, 'cut.html')).rejects.toThrow('no element that could be read')
  })
})

describe('the day of a page', () => {
  const page = (head: string, body = ''): string =>
    `<html><head>${head}</head><body>${body}<p>${SENTENCE}</p></body></html>`
  const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
  const dayOf = async (html: string): Promise<string | undefined | null> => (await read(html)).facts.adopted

  it('is that of its linked data: of the article before anything else', async () => {
    const site = { '@type': 'WebSite', datePublished: '2001-01-01' }
    const article = { '@type': ['NewsArticle'], datePublished: '2021-03-04T10:00:00+00:00' }
    expect(
      await dayOf(page(linked({ '@graph': [site, { '@type': 'WebPage', datePublished: '2020-02-02' }, article] }))),
    ).toBe('2021-03-04')
    expect(await dayOf(page(linked(site)))).toBeUndefined()
  })

  it('is not lost to linked data that is broken or deep', async () => {
    const time = '<time datetime="2021-03-04">4 March</time>'
    expect(await dayOf(page('<script type="application/ld+json">{"datePublished": </script>', time))).toBe('2021-03-04')
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    expect(await dayOf(page(`<script type="application/ld+json">${deep}</script>`, time))).toBe('2021-03-04')
  })

  it('is what <time> shows where it has no attribute', async () => {
    expect(await dayOf(page('', '<time>March 4, 2021</time>'))).toBe('2021-03-04')
  })
})
