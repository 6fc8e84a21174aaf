import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bead, type Bitext, learnAligner, SURE } from '../../src/align/index.ts'

const text = (...lines: string[]): { text: string }[] => lines.map(line => ({ text: line }))

function align(left: string[], right: string[], languages = { left: 'en', right: 'fr' }): Bead[] {
  const bitext: Bitext = { left: text(...left), right: text(...right) }
  return learnAligner(languages, [bitext]).align(bitext) ?? []
}

const drawn = (beads: readonly Bead[]): string =>
  beads.map(({ left, right }) => [range(left), range(right)].join('-')).join(' ')
const range = ({ from, to }: { from: number; to: number }): string =>
  Array.from({ length: to - from }, (_, at) => String.fromCharCode(97 + from + at)).join('')

const english = [
  'Recalling resolution 14/3 of 2 May 2031 on the lamps of the harbour,',
  'Noting that 17 ports of the region have closed since 2029,',
  'Welcomes the report of the pilots, A/COAST/8, and its annex;',
  'Asks every port to keep 5 boats ready by night;',
  'Decides to meet again in 2034 under item 9 of its agenda.',
]
const french = [
  'Rappelant la résolution 14/3 du 2 mai 2031 sur les feux du port,',
  'Notant que 17 ports de la région ont fermé depuis 2029,',
  'Accueille avec satisfaction le rapport des pilotes, A/COAST/8, et son annexe ;',
  'Prie chaque port de tenir 5 bateaux prêts la nuit ;',
  'Décide de se réunir de nouveau en 2034 au titre du point 9 de son ordre du jour.',
]

describe('the paragraphs of a translation', () => {
  it('are paired one with one where all are there', () => {
    expect(drawn(align(english, french))).toBe('a-a b-b c-c d-d e-e')
  })

  it('leave alone what was not translated, wherever it stood', () => {
    for (let gone = 0; gone < english.length; gone++) {
      const beads = align(english, french.toSpliced(gone, 1))
      expect(beads.filter(({ right }) => right.from === right.to).map(({ left }) => left.from)).toEqual([gone])
    }
  })

  it('leave alone what the translation adds', () => {
    const beads = align(english, french.toSpliced(2, 0, 'Remercie les habitants de la côte de leur accueil ;'))
    expect(drawn(beads)).toBe('a-a b-b -c c-d d-e e-f')
  })

  it('may be two for one where the translation joins them', () => {
    const joined = [...french.slice(0, 2), `${french[2]} ${french[3]}`, ...french.slice(4)]
    expect(drawn(align(english, joined))).toBe('a-a b-b cd-c e-d')
  })

  it('are found in Arabic by numbers in either digits', () => {
    const arabic = [
      'إذ تشير إلى القرار 14/3 المؤرخ ٢ أيار ٢٠٣١،',
      'وإذ تلاحظ أن ١٧ ميناء قد أغلق منذ ٢٠٢٩،',
      'تقرر أن تجتمع مرة أخرى في ٢٠٣٤ في إطار البند ٩.',
    ]
    const beads = align([english[0] ?? '', english[1] ?? '', english[4] ?? ''], arabic, { left: 'en', right: 'ar' })
    expect(drawn(beads)).toBe('a-a b-b c-c')
  })
})

const words = fc.constantFrom('harbour', 'tide', 'pilot', 'lamp', 'coast', 'boat', '17', '2031', 'pier', 'night', 'a')
const paragraphs = (max: number): fc.Arbitrary<string[]> =>
  fc.array(
    fc.array(words, { minLength: 1, maxLength: 12 }).map(list => list.join(' ')),
    { maxLength: max },
  )

describe('an alignment', () => {
  it('of a text with itself pairs every paragraph with itself', () => {
    fc.assert(
      fc.property(paragraphs(12), list => {
        const distinct = list.map((line, at) => `${line} ${1000 + at} mark${at}`)
        const beads = align(distinct, distinct, { left: 'en', right: 'en' })
        expect(beads.map(({ left, right }) => [left, right])).toEqual(
          distinct.map((_, at) => [
            { from: at, to: at + 1 },
            { from: at, to: at + 1 },
          ]),
        )
      }),
      { numRuns: 40 },
    )
  })

  it('puts every paragraph of either side into one bead, in order, and is the same each time', () => {
    fc.assert(
      fc.property(paragraphs(14), paragraphs(14), (left, right) => {
        const beads = align(left, right)
        let i = 0
        let j = 0
        for (const bead of beads) {
          expect([bead.left.from, bead.right.from]).toEqual([i, j])
          i = bead.left.to
          j = bead.right.to
        }
        expect([i, j]).toEqual([left.length, right.length])
        expect(align(left, right)).toEqual(beads)
      }),
      { numRuns: 60 },
    )
  })

  it('is sure of nothing where the paragraphs are all the same', () => {
    const same = Array.from({ length: 6 }, () => 'Thanks the pilots;')
    const merci = Array.from({ length: 5 }, () => 'Remercie les pilotes ;')
    expect(align(same, merci).filter(({ margin }) => margin >= SURE)).toEqual([])
  })

  it('of texts of any size ends: too many paragraphs are refused, a single huge one is not', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `Tide ${at}`)
    const bitext = { left: text(...many), right: text(...many) }
    expect(learnAligner({ left: 'en', right: 'fr' }, []).align(bitext)).toBeNull()
    expect(drawn(align([`${'tide '.repeat(200_000)}7`], ['marée 7']))).not.toBe('')
    expect(align([], [])).toEqual([])
    expect(drawn(align([], ['Seule.']))).toBe('-a')
  })

  it('of a text far longer than its translation is still found', () => {
    const beads = align(english, [french[3] ?? ''])
    expect(drawn(beads)).toContain('d-a')
  })
})
