import { describe, expect, it } from 'vitest'
import { choosePhrases, type Use } from '../../scripts/gather/choose-phrases.ts'

/** Of 20 words: there is room for five. */
const text = 'Urges ports to keep every quiet lantern lit for the boats of the north, the south, the east and the west'
const use = (words: string, term: string): Use => ({
  ...{ term, start: text.indexOf(words), end: text.indexOf(words) + words.length, said: 'said' as const },
})
const chosen = (...uses: Use[]): string[] =>
  choosePhrases({ text, verbEnd: 5, marks: [] }, uses, term => (term.startsWith('pointed') ? -1 : 1)).map(
    ({ start, end }) => text.slice(start, end),
  )

describe('what is quoted of a paragraph', () => {
  it('is its verb and its concepts, as long as there is room', () => {
    expect(chosen(use('ports', 'port'), use('lantern', 'lantern'))).toEqual(['Urges ports', 'lantern'])
  })

  it('is before all else, its verb too, what is pointed at', () => {
    const pointed = [use('quiet lantern lit', 'pointed 0'), use('the west', 'pointed 1')]
    expect(chosen(use('ports', 'port'), ...pointed)).toEqual(['quiet lantern lit', 'the west'])
  })
})
