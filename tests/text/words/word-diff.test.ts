import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closestRun, hasSameWords, wordDiff } from '../../../src/text/whole-texts.ts'

const say = (before: string, after: string): string =>
  wordDiff(before, after, 'en')
    .map(({ op, text }) => (op === 'equal' ? text : op === 'insert' ? `{+${text}+}` : `[-${text}-]`))
    .join('')

describe('the words that differ between two texts', () => {
  it('are told apart, the words in common left as the new text has them', () => {
    expect(say('We want open harbours at night.', 'We want safe harbours, at night')).toBe(
      'We want [-open -]{+safe +}harbours, at night',
    )
  })

  it('are none where only case, accents, punctuation or spaces differ', () => {
    expect(wordDiff('The  “Café” is open', 'the cafe, is OPEN.', 'en')).toEqual([
      { op: 'equal', text: 'the cafe, is OPEN.' },
    ])
  })

  it('are looked for quickly where only whether there are any is asked', () => {
    const parts = fc.constantFrom('sea', 'Sea', 'pier', ', ', ' ', '-', '. ', 'l’', '')
    const text = fc.array(parts, { maxLength: 6 }).map(list => list.join(''))
    fc.assert(
      fc.property(text, text, fc.constantFrom('en', 'fr'), (before, after, language) => {
        const same = wordDiff(before, after, language).every(({ op }) => op === 'equal')
        expect(hasSameWords(before, after, language)).toBe(same)
      }),
      { numRuns: 1000 },
    )
  })

  it('may be at either end', () => {
    expect(say('open harbours', 'all open harbours now')).toBe('{+all +}open harbours {+now+}')
    expect(say('all open harbours now', 'open harbours')).toBe('[-all -]open harbours[-now-]')
    expect([wordDiff('', '', 'en'), say('', 'a pier'), say('a pier', '')]).toEqual([[], '{+a pier+}', '[-a pier-]'])
  })

  it('always give the new text whole, and the fewest words that differ', () => {
    const words = fc.array(fc.constantFrom('sea', 'pier', 'lamp', 'ship', 'tide'), { maxLength: 12 })
    fc.assert(
      fc.property(words, words, (a, b) => {
        const changes = wordDiff(a.join(' '), b.join(' '), 'en')
        const joined = (op: string): string =>
          changes
            .filter(change => change.op === 'equal' || change.op === op)
            .map(({ text }) => text.trim())
            .filter(text => text !== '')
            .join(' ')
        expect(joined('insert')).toBe(b.join(' '))
        expect(joined('delete')).toBe(a.join(' '))
        const equal = changes.filter(({ op }) => op === 'equal').flatMap(({ text }) => text.trim().split(' '))
        expect(equal.filter(word => word !== '').length).toBe(longestCommon(a, b))
      }),
    )
  })

  it('of two long texts with nothing in common are one replacement, and cost little', () => {
    const text = (word: string): string => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ')
    expect(wordDiff(text('sea'), text('pier'), 'en').map(({ op }) => op)).toEqual(['delete', 'insert'])
  })
})

/** The slow and obvious way. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  const [first, ...rest] = a
  if (first === undefined) return 0
  const at = b.indexOf(first)
  const without = longestCommon(rest, b)
  return at === -1 ? without : Math.max(without, 1 + longestCommon(rest, b.slice(at + 1)))
}

describe('the closest run of words', () => {
  const text = 'The members shall keep the signal lamps at each pier lit, and light every pier.'
  const found = (phrase: string): [string, number] | null => {
    const run = closestRun(phrase, text, 'en')
    return run && [text.slice(run.start, run.end), run.similarity]
  }

  it('is the phrase itself where it stands there', () => {
    expect(found('Signal lamps at each pier')).toEqual(['signal lamps at each pier', 1])
  })

  it('holds the words that were changed, added or left out', () => {
    expect(found('signal lamps at every pier')).toEqual(['signal lamps at each pier', 0.8])
    expect(found('signal lamp at each pier')).toEqual(['signal lamps at each pier', 0.96])
    expect(found('signal lamps at pier')?.[0]).toBe('signal lamps at each pier')
    expect(found('the signal lamps at each quay')).toEqual(['the signal lamps at each pier', 0.83])
    expect(found('bright signal lamps at each pier')?.[0]).toBe('the signal lamps at each pier')
    expect(found('lamps of any kind at each pier')?.[0]).toBe('lamps at each pier')
  })

  it('is none where only one word, or only little words, are shared', () => {
    expect([found('pier rules'), found('the at and of'), found('whales'), found('')]).toEqual([null, null, null, null])
  })

  it('of one word is that word in another form', () => {
    expect(found('piers')).toEqual(['pier', 0.8])
  })
})
