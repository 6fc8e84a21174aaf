import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likelyLabels } from '../../../src/ask/terms/likely-labels.ts'
import { compileLabels } from '../../../src/match/index.ts'
import { readTerms } from '../../../src/read/index.ts'
import { languages } from '../../../src/text/index.ts'
import type { Term } from '../../../src/types.ts'

const { terms } = readTerms('glossary/terms')
const labels = terms.flatMap(term => term.labels.map(({ text }) => text))
const words = [...new Set(labels.flatMap(label => label.split(' ')))]
const all = compileLabels(terms)

/** What stands in a text, by the labels of these concepts. */
const found = (some: readonly Term[], text: string) => {
  const matcher = compileLabels(some)
  return languages.map(language => matcher.match(text, language))
}
const foundByAll = (text: string) => languages.map(language => all.match(text, language))
const sameFor = (text: string): void => {
  expect(found(likelyLabels(terms, [text]), text), text).toEqual(foundByAll(text))
}

describe('the labels that may stand in a few words', () => {
  it('are those that all labels together find, in inflections, joined and parted words too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words, 'and', 'et', '-', 'und', 'و'), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(' ', '-', ''),
        fc.boolean(),
        (some, between, upper) => sameFor(upper ? some.join(between).toUpperCase() : some.join(between)),
      ),
      { numRuns: 60 },
    )
    for (const label of labels.filter((_, at) => at % 40 === 0)) {
      sameFor(label)
      sameFor(`${label}s`)
      sameFor(label.replaceAll('-', ''))
    }
  })

  it('are found where a prefix of Arabic stands before their only word', () => {
    const single = labels.filter(label => /^\p{Script=Arabic}+$/u.test(label)).slice(0, 3)
    expect(single).toHaveLength(3)
    for (const label of single) {
      expect(foundByAll(`و${label}`).flat()).not.toEqual([])
      sameFor(`و${label}`)
    }
  })

  it('are few: none for a word that begins like none', () => {
    expect(likelyLabels(terms, ['zzyzx'])).toEqual([])
    const some = likelyLabels(terms, ['disinfomation']).flatMap(term => term.labels)
    expect(some.length).toBeLessThan(labels.length / 4)
  })

  it('are found where a text has the stops of an abbreviation, or parts a word', () => {
    const harbour = { ...terms[0], labels: [{ text: 'ZQX', language: 'en', role: 'entry' }] } as Term
    expect(likelyLabels([harbour], ['the Z.Q.X. of old'])).toHaveLength(1)
  })
})
