import { describe, expect, it } from 'vitest'
import { docx, paragraph } from '../docx/docx-sample.ts'
import { structured } from './structured.ts'

const LINES = [
  'The General Assembly,',
  'Recalling its resolutions on lanterns,',
  'Noting that lanterns:',
  '(a) Guide boats;',
  '(b) Warn birds,',
  '1. Welcomes every keeper of a lantern;',
  '2. Calls upon all villages:',
  '(a) To trim wicks;',
  '(b) To share oil;',
  '3. Decides to meet again.',
]
const FRONT = [
  'A/RES/91/7',
  'Resolution adopted by the General Assembly on 5 December 2036',
  '91/7. Lanterns on the water',
]
const PLACES = ['enacting formula', 'PP1', 'PP2', 'PP2(a)', 'PP2(b)', 'OP1', 'OP2', 'OP2(a)', 'OP2(b)', 'OP3']
const WRITTEN: [string, string | Uint8Array][] = [
  ['lanterns.txt', [...FRONT, ...LINES].join('\n\n')],
  ['lanterns.md', `# Lanterns\n\n${[...FRONT, ...LINES].join('\n\n')}\n`],
  [
    'lanterns.html',
    `<!doctype html><html><head><title>Lanterns</title></head><body><article>${[...FRONT, ...LINES]
      .map(line => `<p>${line}</p>`)
      .join('')}</article></body></html>`,
  ],
  ['lanterns.docx', docx({ body: [...FRONT, ...LINES].map(line => paragraph(line)).join('') })],
]

describe('a resolution in any format', () => {
  it.each(WRITTEN)(
    '%s: paragraphs before the first number are preambular, printed ones operative',
    async (name, source) => {
      const { document } = await structured(source, name)
      expect(document.passages.map(passage => passage.locator?.label)).toEqual(PLACES)
    },
  )

  it.each([
    ['A/HRC/DEC/9/101', 'The Human Rights Council,', 'United Nations Human Rights Council'],
    ['E/RES/2036/4', 'The Economic and Social Council,', 'United Nations Economic and Social Council'],
    ['S/RES/3100 (2036)', 'The Security Council,', 'United Nations Security Council'],
    ['A/C.3/91/L.44/Rev.1', 'The General Assembly,', 'United Nations General Assembly'],
  ])('%s is known by its symbol, and its issuer from it', async (symbol, formula, issuer) => {
    const lines = [symbol, 'Lanterns on the water', formula, ...LINES.slice(1)]
    const { document } = await structured(lines.join('\n\n'), 'lanterns.txt')
    expect(document).toMatchObject({ id: symbol, symbol, issuer })
  })

  it('that says it was adopted is not taken for the draft it names', async () => {
    const [, adopted = '', title = ''] = FRONT
    const { document } = await structured([adopted, 'A/91/L.5', title, ...LINES].join('\n\n'), 'lanterns.txt')
    expect(document.symbol).toBe('A/RES/91/7')
  })

  it.each([
    'Elements for the coming session, building on A/RES/91/7',
    'We keep in mind Assembly resolution A/RES/91/7 and its lanterns',
  ])('is not taken for a text that it refers to: %s', async line => {
    const { document } = await structured([line, ...LINES].join('\n\n'), 'lanterns.txt')
    expect(document.symbol).toBeNull()
  })

  it('has the symbol beside the name of the body, also in French', async () => {
    const head = 'Nations Unies Assemblée générale A/RES/91/7'
    const { document } = await structured([head, 'Les lanternes', ...LINES].join('\n\n'), 'lanterns.txt')
    expect(document.symbol).toBe('A/RES/91/7')
  })

  it.each(WRITTEN)('%s: the lines above the formula give symbol, issuer, day and title', async (name, source) => {
    const { document } = await structured(source, name)
    expect(document).toMatchObject({
      id: 'A/RES/91/7',
      symbol: 'A/RES/91/7',
      kind: 'resolution',
      issuer: 'United Nations General Assembly',
      adopted: '2036-12-05',
      title: 'Lanterns on the water',
    })
  })

  it.each([
    [
      'French',
      'Résolution adoptée par l’Assemblée générale le 1er mars 2031',
      'L’Assemblée générale,',
      '2031-03-01',
      'United Nations General Assembly',
    ],
    [
      'Spanish',
      'Resolución aprobada por la Asamblea General el 15 de diciembre de 2032',
      'La Asamblea General,',
      '2032-12-15',
      'United Nations General Assembly',
    ],
    [
      'English, of the Council',
      'Resolution adopted by the Human Rights Council on 6 July 2033',
      'The Human Rights Council,',
      '2033-07-06',
      'United Nations Human Rights Council',
    ],
  ])('in %s gives its day and issuer', async (_, line, formula, adopted, issuer) => {
    const { document } = await structured(`${line}\n\n${formula}\n\nAlpha beta,\n\n1. Gamma delta.`, 'x.txt')
    expect(document).toMatchObject({ kind: 'resolution', adopted, issuer })
  })

  it('takes its symbol from the number before the title where the line of adoption names the body', async () => {
    const text =
      'Resolution adopted by the Human Rights Council on 6 July 2033\n\n83/4. Tides\n\nThe Human Rights Council,\n\nNoting tides,\n\n1. Rests.'
    expect((await structured(text, 'x.txt')).document.symbol).toBe('A/HRC/RES/83/4')
  })

  it('counts an annex for itself', async () => {
    const text =
      '# Oars\n\nThe General Assembly,\n\nNoting oars,\n\n1. Rows.\n\n## Annex\n\nOars are long.\n\n1. Use two.\n'
    const { places } = await structured(text, 'oars.md')
    expect(places.slice(-2)).toEqual(['annex, ¶1: Oars are long.', 'annex, 1: Use two.'])
  })

  it('keeps what stands above the formula, and says so', async () => {
    const { document, warnings } = await structured(WRITTEN[0]?.[1] ?? '', 'lanterns.txt')
    expect(document.extra.front).toEqual(FRONT)
    expect(warnings).toContain('3 lines before the enacting formula kept apart, in “extra.front”')
  })

  it('names no issuer where neither symbol nor words say whose Assembly speaks', async () => {
    const { document } = await structured('# Oars\n\nThe General Assembly,\n\nNoting oars,\n\n1. Rows.\n', 'oars.md')
    expect(document).toMatchObject({ kind: 'resolution', issuer: 'unknown', symbol: null })
  })

  it.each([
    [
      'a statement that names the body in a sentence',
      'On oars\n\nThe General Assembly, we say, rows.\n\n1. Row.\n\n2. Rest.',
    ],
    ['a formula far down in a report', `${'We meet.\n\n'.repeat(40)}The General Assembly,\n\nNoting oars,\n\n1. Rows.`],
    ['a formula without title or symbol above it', 'The General Assembly,\n\nRowed.'],
  ])('is not seen in %s', async (_, text) => {
    expect((await structured(text, 'x.txt')).document.kind).toBe('other')
  })
})
