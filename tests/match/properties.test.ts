import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileLabels } from '../../src/match/index.ts'
import { stem, tokenize } from '../../src/text/index.ts'
import type { Match, Term } from '../../src/types.ts'
import { concept } from './glossary.ts'

const words = ['human', 'right', 'rights', 'open', 'internet', 'free', 'access', 'digital', 'of', 'and', 'the', 'media']
const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map(list => list.join(' '))
const glossary = fc
  .uniqueArray(phrase, { minLength: 1, maxLength: 8 })
  .map(list => list.map((text, at) => concept(`c${at}`, text)))
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '\n', ', ', '. ', '\n\n', '-', ' (', ') ')
const body = fc
  .array(fc.tuple(fc.constantFrom(...words), gap), { maxLength: 40 })
  .map(list => list.map(([word, after]) => word + after).join(''))

/** Label by label, place by place: no trie, no joins, no coordination. */
function slowly(terms: readonly Term[], text: string): string[] {
  const tokens = tokenize(text, 'en')
  const found: string[] = []
  for (const term of terms) {
    const stems = term.labels.flatMap(label => tokenize(label.text, 'en').map(token => token.stem))
    for (let at = 0; at + stems.length <= tokens.length; at++) {
      const run = tokens.slice(at, at + stems.length)
      const meets = run.every(
        (token, step) =>
          token.stem === stems[step] &&
          (step === 0 || token.separation === 0 || (token.surface === 'and' && token.separation === 1)),
      )
      if (meets) found.push(`${term.id} ${run[0]?.start} ${run.at(-1)?.end}`)
    }
  }
  return found.sort()
}

const key = (match: Match) => `${match.term} ${match.start} ${match.end}`
const plain = (matches: readonly Match[]) => matches.filter(one => one.tier !== 'coordinated')

/** Labels whose matches can overlap themselves (`the the`) are given once each; the slow matcher gives all. */
const isContained = (found: string, all: readonly string[]) => {
  const [term, start, end] = found.split(' ')
  return all.some(other => {
    const [otherTerm, from, to] = other.split(' ')
    return other !== found && otherTerm === term && Number(from) <= Number(start) && Number(to) >= Number(end)
  })
}

describe('the matcher', () => {
  it('finds exactly what a slow and obvious search finds', () => {
    fc.assert(
      fc.property(glossary, body, (terms, text) => {
        const slow = slowly(terms, text)
        const fast = plain(compileLabels(terms).match(text, 'en'))
          .filter(one => one.tier !== 'joined')
          .map(key)
          .sort()
        const joined = plain(compileLabels(terms).match(text, 'en')).map(key)
        expect(slow.filter(one => !joined.includes(one) && !isContained(one, slow))).toEqual([])
        expect(fast.filter(one => !slow.includes(one))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('quotes the text, and finds the concept again in the quotation', () => {
    fc.assert(
      fc.property(glossary, body, (terms, text) => {
        const matcher = compileLabels(terms)
        for (const match of matcher.match(text, 'en')) {
          const quote = text.slice(match.start, match.end)
          expect(quote).not.toBe('')
          expect(matcher.match(quote, 'en').map(one => `${one.term} ${one.start} ${one.end}`)).toContain(
            `${match.term} 0 ${quote.length}`,
          )
        }
      }),
      { numRuns: 300 },
    )
  })

  it('loses no match of one concept when another concept is added', () => {
    fc.assert(
      fc.property(glossary, phrase, body, (terms, added, text) => {
        fc.pre(terms.every(term => term.labels[0]?.text !== added))
        const before = compileLabels(terms).match(text, 'en').map(key)
        const after = compileLabels([...terms, concept('added', added)])
          .match(text, 'en')
          .map(key)
        expect(before.filter(one => !after.includes(one))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('finds in two texts with a blank line between them what it finds in each', () => {
    fc.assert(
      fc.property(glossary, body, body, (terms, one, two) => {
        const matcher = compileLabels(terms)
        const shift = one.length + 2
        const apart = [
          ...matcher.match(one, 'en'),
          ...matcher.match(two, 'en').map(match => ({ ...match, start: match.start + shift, end: match.end + shift })),
        ]
        expect(matcher.match(`${one}\n\n${two}`, 'en')).toEqual(apart)
      }),
      { numRuns: 300 },
    )
  })

  it('gives matches in reading order, marking exactly those inside a longer confirmed one of another concept', () => {
    fc.assert(
      fc.property(glossary, body, (terms, text) => {
        const matches = compileLabels(terms).match(text, 'en')
        const order = matches.map(one => one.start * 1e6 - one.end)
        expect(order).toEqual([...order].sort((a, b) => a - b))
        for (const match of matches)
          expect(match.nested).toBe(
            matches.some(
              other =>
                other.tier !== 'coordinated' &&
                other.term !== match.term &&
                other.start <= match.start &&
                other.end >= match.end &&
                other.end - other.start > match.end - match.start,
            ),
          )
      }),
      { numRuns: 300 },
    )
  })

  it('stays inside the spans it is given', () => {
    const text = 'we name “open internet” access, and “free internet access” too'
    const spans = [...text.matchAll(/“([^”]*)”/g)].map(quote => ({
      start: quote.index + 1,
      end: quote.index + quote[0].length - 1,
    }))
    const matcher = compileLabels([concept('a', 'internet access'), concept('b', 'open internet')])
    expect(matcher.matchWithin(text, 'en', spans).map(one => `${one.term}: ${text.slice(one.start, one.end)}`)).toEqual(
      ['b: open internet', 'a: internet access'],
    )
  })

  it('survives any text', () => {
    const matcher = compileLabels([concept('a', 'human rights', 'fr:droits humains', 'ar:حقوق', 'ru:права')])
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('en', 'fr', 'ar', 'ru', 'xx'),
        (text, language) => {
          for (const match of matcher.match(text, language)) expect(match.end).toBeGreaterThan(match.start)
        },
      ),
    )
  })

  it('stems alike what the slow matcher compares', () => expect(stem('rights', 'en')).toBe(stem('right', 'en')))
})

describe('compiling', () => {
  const code = (terms: Term[]) => {
    try {
      compileLabels(terms)
      return null
    } catch (error) {
      return error instanceof Error && 'code' in error ? `${error.code}: ${error.message}` : 'other'
    }
  }
  it('refuses one spelling for two concepts', () => {
    expect(code([concept('one', 'Open Internet'), concept('two', 'open internet')])).toBe(
      'DUPLICATE_LABEL: the concepts one and two both claim the label “open internet” (en)',
    )
    expect(code([concept('one', 'a, and b'), concept('two', 'a and b')])).toMatch(/DUPLICATE_LABEL/)
    expect(code([concept('one', 'multi-stakeholder'), concept('two', 'multistakeholder')])).toMatch(/DUPLICATE_LABEL/)
  })
  it('allows it in two languages, twice in one concept, and where capitals tell them apart', () => {
    expect(code([concept('one', 'en:Internet'), concept('two', 'fr:Internet')])).toBeNull()
    expect(code([concept('one', 'Internet', 'internet')])).toBeNull()
    expect(code([concept('one', 'US'), concept('two', 'us')])).toBeNull()
  })
  it('refuses a label longer than any set phrase', () => {
    expect(code([concept('one', 'word '.repeat(61))])).toMatch(/^LABEL_TOO_LONG/)
  })
})
