import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignLocal } from '../../src/compare/align-local.ts'
import {
  type ComparedText,
  clauses,
  createLexicon,
  type Judgement,
  sourceOf,
  verbatimIn,
} from '../../src/compare/index.ts'
import { judgements } from './judged.ts'

const words = 'the of and harbour lamp pier keeper tide ferry rope anchor winter island chart urges keep all not'.split(
  ' ',
)
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 22 })
  .chain(list => fc.constantFrom('.', ';', ',', ':').map(mark => list.join(' ') + mark))
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map(list => list.join(' '))

/** A paragraph made of stretches of agreed ones and of new words. */
const library = fc.array(paragraph, { minLength: 1, maxLength: 5 })
const mixed = library.chain(agreed =>
  fc
    .array(fc.tuple(fc.nat(agreed.length - 1), fc.nat(30), fc.integer({ min: 3, max: 25 }), sentence), {
      minLength: 1,
      maxLength: 4,
    })
    .map(cuts => ({
      agreed,
      draft: cuts
        .map(
          ([text, from, length, fresh]) =>
            `${(agreed[text] ?? '')
              .split(' ')
              .slice(from, from + length)
              .join(' ')} ${fresh}`,
        )
        .join(' '),
    })),
)

describe('stretches', () => {
  it('hold every word of the text once, in order', () => {
    fc.assert(
      fc.property(mixed, ({ draft, agreed }) => {
        const { words } = createLexicon().read(draft, 'en')
        const stretches = judgements(draft, agreed)
        expect(stretches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at))).toEqual(
          words.map((_, at) => at),
        )
        expect(stretches.every(({ from, to }) => from < to)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('called verbatim stand word for word in every text named', () => {
    fc.assert(
      fc.property(mixed, ({ draft, agreed }) => {
        for (const { verdict, matches, from, to } of judgements(draft, agreed))
          if (verdict === 'verbatim')
            for (const { source, otherFrom, otherTo } of matches) {
              const text = createLexicon().read(draft, 'en')
              const of = ({ words }: ComparedText, first: number, end: number) =>
                words.slice(first, end).map(({ surface }) => surface)
              expect(of(source.text, otherFrom, otherTo)).toEqual(of(text, from, to))
            }
      }),
      { numRuns: 300 },
    )
  })
})

/** Lowest verdict in a clause: what is said of all of it. */
function ranks(draft: string, agreed: readonly string[]): number[] {
  const order: Record<Judgement['verdict'], number> = { new: 0, recombined: 1, near: 2, verbatim: 3 }
  const stretches = judgements(draft, agreed)
  return clauses(createLexicon().read(draft, 'en'), 'en').map(({ from, to }) =>
    Math.min(...stretches.filter(one => one.from < to && one.to > from).map(({ verdict }) => order[verdict])),
  )
}

describe('a further agreed text', () => {
  it('never lowers what is said of a clause', () => {
    fc.assert(
      fc.property(mixed, paragraph, ({ draft, agreed }, another) => {
        const before = ranks(draft, agreed)
        const after = ranks(draft, [...agreed, another])
        for (const [at, rank] of before.entries()) expect(after[at]).toBeGreaterThanOrEqual(rank)
      }),
      { numRuns: 500 },
    )
  })
})

describe('local alignment', () => {
  it('has the score of the slow method that tries every gap', () => {
    const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map(list => list.join(' '))
    fc.assert(
      fc.property(text, text, (one, two) => {
        const lexicon = createLexicon()
        const a = lexicon.read(one, 'en')
        const b = lexicon.read(two, 'en')
        expect(alignLocal(a, 0, a.words.length, b)?.score ?? 0).toBeCloseTo(slowScore(a, b), 9)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a stretch that stands in a text', () => {
  it('is found there wherever it begins', () => {
    fc.assert(
      fc.property(paragraph, fc.nat(20), fc.nat(20), (text, from, length) => {
        const lexicon = createLexicon()
        const whole = lexicon.read(text, 'en')
        const to = Math.min(whole.words.length, from + length)
        const match = verbatimIn(whole, from, to, sourceOf(0, whole, 'en'))
        if (match) expect(match.otherTo - match.otherFrom).toBe(to - from)
      }),
    )
  })
})

/** Smith and Waterman with every gap length tried (1981): cubic, no state carried over. */
function slowScore(a: ComparedText, b: ComparedText): number {
  const gap = (length: number): number => 0.9 + 0.25 * (length - 1)
  const cost = (text: ComparedText, at: number): number =>
    text.content[at] === 1 ? -0.45 * Math.min(2.2, text.weights[at] ?? 0) : -0.3
  const score = Array.from({ length: a.words.length + 1 }, () => new Array<number>(b.words.length + 1).fill(0))
  let best = 0
  for (let row = 1; row <= a.words.length; row++)
    for (let column = 1; column <= b.words.length; column++) {
      const same = a.stems[row - 1] === b.stems[column - 1]
      const exact = a.surfaces[row - 1] === b.surfaces[column - 1]
      const weight = a.weights[row - 1] ?? 0
      const fit = same ? weight * (exact ? 1 : 0.9) : Math.min(cost(a, row - 1), cost(b, column - 1))
      let top = Math.max(0, (score[row - 1]?.[column - 1] ?? 0) + fit)
      for (let length = 1; length <= row; length++)
        top = Math.max(top, (score[row - length]?.[column] ?? 0) - gap(length))
      for (let length = 1; length <= column; length++)
        top = Math.max(top, (score[row]?.[column - length] ?? 0) - gap(length))
      const line = score[row]
      if (line) line[column] = top
      best = Math.max(best, top)
    }
  return best
}
