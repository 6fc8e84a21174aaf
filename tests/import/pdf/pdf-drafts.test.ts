import { describe, expect, it } from 'vitest'
import { layOut } from '../../../src/import/pdf/read-pdf.ts'
import { type DrawnLine, drawn, page } from './pdf-pages.ts'

const read = (...pages: DrawnLine[][]) => {
  const { passages, warnings } = layOut(pages.map(page), 'made.pdf')
  return { warnings, places: passages.map(({ locator, text }) => `${locator?.label} ${text}`), passages }
}
const lines = (x: number, y: number, texts: string[]): DrawnLine[] => texts.map((text, at) => [x, y + at * 12, text])

/** Lines of running text as wide as a column of 44 letters, and what they read as. */
const prose = (words: string[], width = 44) => {
  const rows: string[] = []
  for (const word of words) {
    const last = rows.at(-1)
    if (last !== undefined && last.length + word.length < width) rows[rows.length - 1] = `${last} ${word}`
    else rows.push(word)
  }
  return rows.map((row, at) => (at === rows.length - 1 ? `${row}.` : row + 'x'.repeat(width - row.length)))
}
const words = (first: string, count: number) =>
  `${first} ${Array.from({ length: count }, (_, at) => ['lamps', 'of', 'every', 'harbour', 'are', 'lit', 'by', 'keepers'][at % 8]).join(' ')}`.split(
    ' ',
  )

describe('columns that stand close together', () => {
  const left = prose(words('We', 60))
  const right = prose(words('They', 60))

  it.each([4, 6, 8, 10, 14])('are read one after the other with %d points between them, in letters of ten', gap => {
    const behind = 50 + 44 * 5 + gap
    const { places } = read([...lines(50, 50, left), ...lines(behind, 50, right)])
    expect(places.join(' ')).toBe(`¶1 ${left.join(' ')} ¶2 ${right.join(' ')}`)
  })

  it('are three as well as two', () => {
    const third = prose(words('All', 60))
    const { places } = read([...lines(50, 50, left), ...lines(278, 50, right), ...lines(506, 50, third)])
    expect(places.map(one => one.split(' ')[1])).toEqual(['We', 'They', 'All'])
  })

  it('are told on a short last page by the pages before it', () => {
    const few = (text: string[]) => text.slice(0, 4)
    const { places } = read(
      [...lines(50, 50, left), ...lines(278, 50, right)],
      [...lines(50, 50, few(prose(words('So', 30)))), ...lines(278, 50, few(prose(words('Then', 30))))],
    )
    expect(places.map(one => one.split(' ')[1])).toEqual(['We', 'They', 'So', 'Then'])
  })

  it('are none where the words of one column are drawn one by one', () => {
    const rows = prose(words('We', 160), 90)
    const runs = rows.flatMap((row, at) => {
      let x = 50
      return row.split(' ').map((word): DrawnLine => {
        const run: DrawnLine = [x, 50 + at * 12, word]
        x += word.length * 5 + 4 + (at % 3)
        return run
      })
    })
    expect(read(runs).places).toEqual([`¶1 ${rows.join(' ')}`])
  })

  it('are none in a table, whose rows stay together', () => {
    const rows = ['Northmere', 'Southby', 'Isle', 'Shoal', 'Lowport', 'Highport', 'Tarn'].flatMap(
      (name, at): DrawnLine[] => [
        [50, 200 + at * 24, name],
        [150, 200 + at * 24, `${at} piers`],
      ],
    )
    expect(read([...lines(50, 50, left), ...rows]).places[1]).toBe('table 1 row 1 Northmere | 0 piers')
  })
})

describe('numbers of lines in the margin', () => {
  const text = prose(words('1. We', 70), 60).concat(prose(words('2. They', 70), 60))
  const numbered = (step: number, from = 1): DrawnLine[] =>
    text.flatMap((line, at): DrawnLine[] => [
      [72, 50 + at * 12, line],
      ...((at + from) % step === 0 ? [[48, 50 + at * 12, String(at + from), 8] as DrawnLine] : []),
    ])

  it.each([1, 5])('are left out, and said, where every line or every fifth has one: %d', step => {
    const { places, warnings } = read(numbered(step))
    expect(places.map(one => one.split(' ').slice(0, 2).join(' '))).toEqual(['1 We', '2 They'])
    expect(places.join(' ')).not.toMatch(/(?<!^)\b(?!1 We|2 They)\d+\b/)
    expect(warnings.join()).toMatch(/\d+ line numbers in the margin left out/)
  })

  it('are left out where they run on over the pages, and where they stand on the right', () => {
    const onRight = text.flatMap((line, at): DrawnLine[] => [
      [72, 50 + at * 12, line],
      [400, 50 + at * 12, String(at + 1)],
    ])
    expect(read(onRight).places).toHaveLength(2)
    const next = prose(words('3. All', 70), 60).flatMap((line, at): DrawnLine[] => [
      [72, 50 + at * 12, line],
      ...((text.length + at + 1) % 5 === 0 ? [[48, 50 + at * 12, String(text.length + at + 1), 8] as DrawnLine] : []),
    ])
    expect(read(numbered(5), next).places.map(one => one.split(' ')[0])).toEqual(['1', '2', '3'])
  })

  it('are not the numbers of paragraphs that hang in the margin', () => {
    const hanging = [
      'We thank them.',
      'We ask for oil.',
      'We ask for rope.',
      'We meet again.',
      'We go home.',
      'We end.',
    ]
    const runs = hanging.flatMap((line, at): DrawnLine[] => [
      [50, 50 + at * 24, String(at + 1)],
      [72, 50 + at * 24, line],
    ])
    const { places, warnings } = read(runs)
    expect(places).toEqual(hanging.map((line, at) => `${at + 1} ${line}`))
    expect(warnings).toEqual([])
  })

  it('are not the raised marks of notes', () => {
    const marked = prose(words('We', 60), 60).flatMap((line, at): DrawnLine[] => [
      [50, 50 + at * 12, line],
      ...(at % 3 === 0 ? [[350, 46 + at * 12, String(at / 3 + 3), 6] as DrawnLine] : []),
    ])
    expect(read(marked).warnings.join()).not.toContain('line number')
  })
})

describe('a note that goes on on the next page', () => {
  const first: DrawnLine[] = [
    [50, 50, 'We recall the pilot book'],
    [171, 46, '1', 6],
    [50, 700, '1 See the pilot book, which is long and old and will', 8],
  ]
  const body = lines(50, 50, ['We thank the masters of the coast and of the isles.', 'They thank us.'])

  it.each([
    ['without a mark of its own', [[50, 712, 'be read again.', 8]] as DrawnLine[]],
    [
      'above the notes of its page',
      [
        [50, 700, 'be read again.', 8],
        [50, 712, '2 See the lamps.', 8],
      ] as DrawnLine[],
    ],
    ['in a name that begins with a capital', [[50, 712, 'Northmere again.', 8]] as DrawnLine[]],
  ])('stays a note: %s', (_, foot) => {
    const { passages } = read(first, [...body, ...foot])
    expect(passages[0]?.notes[0]?.text).toMatch(/and will (?:be read again|Northmere again)\.$/)
    expect(passages.map(one => one.text).join(' ')).not.toMatch(/again/)
  })

  it('is none where small lines stand at the foot of a page that follows none', () => {
    const { passages } = read(
      [[50, 50, 'We thank them all for the lamps.']],
      [...body, [50, 712, 'printed by nobody', 8]],
    )
    expect(passages.at(-1)?.text).toBe('printed by nobody')
  })
})

describe('letters drawn apart', () => {
  it('are closed to the words of a heading', () => {
    const spaced: DrawnLine[] = [
      [50, 50, 'P R E A M B L E'],
      [135, 50, 'O N'],
      [160, 50, 'O I L'],
      [50, 80, 'We thank the masters of the coast for all the oil.'],
    ]
    expect(read(spaced).passages[0]?.heading).toEqual(['PREAMBLE ON OIL'])
  })

  it('are closed where each letter is drawn by itself', () => {
    const each = [...'LAMPS'].map((letter, at): DrawnLine => [50 + at * 12, 50, letter])
    const next = [...'LIT'].map((letter, at): DrawnLine => [130 + at * 12, 50, letter])
    const { passages } = read([...each, ...next, [50, 80, 'We thank the masters of the coast for all the oil.']])
    expect(passages[0]?.heading).toEqual(['LAMPS LIT'])
  })

  it('stay letters in a sentence that names some', () => {
    expect(read([[50, 50, 'We name the piers A B C D of the harbour in this way.']]).places[0]).toContain('A B C D')
  })
})

describe('a text layer that holds each letter twice', () => {
  it.each([
    ['Arabic', [drawn('ننششككرر'), drawn('االلددوولل'), drawn('ككللههاا'), drawn('ااببحح')]],
    ['Latin', ['lleetttteerrss', 'hhaarrbboouurr', 'llaammppss']],
  ])('is said: %s', (_, doubled) => {
    const { warnings } = read([[50, 50, doubled.join(' ')]])
    expect(warnings.join()).toMatch(/each letter twice in \d words/)
  })

  it('is not seen in words that have double letters', () => {
    expect(
      read([[50, 50, 'The committee will assess all cross-border needs of the successful keeper.']]).warnings,
    ).toEqual([])
  })
})

describe('a word that a line divides', () => {
  const around = (before: string, after: string): string =>
    read(
      lines(50, 50, [
        `${'We ask of every member of this coalition that all of the '.slice(0, 70 - before.length)} ${before}`,
        `${after} be kept in the harbours.`,
      ]),
    ).places[0] ?? ''

  it.each([
    ['censor-', 'ship', 'censorship'],
    ['disin\u00AD', 'formation', 'disinformation'],
    ['disin \u00AD', 'formation', 'disinformation'],
    ['state-', 'sponsored', 'state-sponsored'],
    ['rights-', 'based', 'rights-based'],
    ['end-to-', 'end', 'end-to-end'],
    ['end-', 'to-end', 'end-to-end'],
    ['decision-', 'making', 'decision-making'],
    ['non-', 'discrimination', 'non-discrimination'],
    ['Secretary-', 'General', 'Secretary-General'],
    ['net-', 'works', 'networks'],
    ['SAFE-', 'GUARDS', 'SAFEGUARDS'],
  ])('is whole, with the hyphen that it has: %s%s', (before, after, whole) => {
    expect(around(before, after)).toContain(` ${whole} be kept`)
  })

  it('has the soft hyphen of a font that has no other read as it is drawn', () => {
    const { places } = read(
      lines(50, 50, ['We ask for state\u00ADrun lamps and for all kinds of rights\u00AD', 'based rules.']),
    )
    expect(places[0]).toContain('state-run lamps and for all kinds of rights-based rules')
  })

  it('is said where nothing tells how it is written', () => {
    const { warnings } = read(
      lines(50, 50, [
        'We ask of every member that a lamp which is lamp-',
        'glimmed be kept by the keepers of the harbour.',
      ]),
    )
    expect(warnings.join()).toContain('“lampglimmed”')
  })
})

describe('a word that a line divides in another language', () => {
  const French = 'Nous demandons que dans tous les ports de la coalition les lampes soient'
  const Russian = 'Мы просим, чтобы во всех портах и для всех людей на берегу было'
  it.each([
    [French, 'porte-', 'parole', 'porte-parole'],
    [French, 'c’est-', 'à-dire', 'c’est-à-dire'],
    [French, 'c’est-à-', 'dire', 'c’est-à-dire'],
    [French, 'a-t-', 'il', 'a-t-il'],
    [French, 'là-', 'bas', 'là-bas'],
    [French, 'peut-', 'être', 'peut-être'],
    [French, 'gou-', 'vernement', 'gouvernement'],
    [French, 'sur-', 'veillance', 'surveillance'],
    [Russian, 'северо-', 'западный', 'северо-западный'],
    [Russian, 'по-', 'мощь', 'помощь'],
    [Russian, 'кто-', 'то', 'кто-то'],
    [Russian, 'государ-', 'ство', 'государство'],
  ])('is whole: %s … %s%s', (lead, before, after, whole) => {
    expect(read(lines(50, 50, [`${lead} ${before}`, `${after} ${lead.toLowerCase()}.`])).places[0]).toContain(
      ` ${whole} `,
    )
  })
})
