import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { usesIn } from '../../../src/ask/terms/terms-within.ts'
import { labelTable } from '../../../src/browser/search/label-table.ts'
import { compileLabels, wordsToFollow } from '../../../src/match/index.ts'
import { readTerms } from '../../../src/read/index.ts'
import { languages } from '../../../src/text/index.ts'
import type { Term } from '../../../src/types.ts'

const { terms } = readTerms('glossary/terms')
const labels = terms.flatMap(term => term.labels.map(({ text }) => text))
const words = [...new Set(labels.flatMap(label => label.split(' ')))]
const all = compileLabels(terms)
const index = labelTable(terms, [])

const foundByAll = (text: string) => languages.flatMap(language => all.match(text, language))
const sameFor = (text: string): void => {
  expect(usesIn(index, text), text).toEqual(foundByAll(text))
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
      expect(foundByAll(`و${label}`)).not.toEqual([])
      sameFor(`و${label}`)
    }
  })

  it('are found misspelt, by their letters of other writings, and in the forms of a verb, where all together find them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...labels),
        fc.nat(),
        fc.constantFrom('', 'e', 's', 'ing', 'ed', 'é', 'ов', 'ية'),
        (label, at, other) =>
          sameFor(`${label.slice(0, at % label.length)}${other}${label.slice((at % label.length) + 1)}`),
      ),
      { numRuns: 300 },
    )
    for (const text of ['Meinungs- und Pressefreiheit', 'restreint l’accès à Internet', 'NGOs', 'Z.Q.X.']) sameFor(text)
  })

  it('are few: none is compiled for a word that tells none', () => {
    for (const text of ['zzyzx', 'disinfomation'])
      expect(index.labelsTold(languages.flatMap(language => wordsToFollow(text, language)))).toEqual([])
    expect(index.labelsTold(wordsToFollow('human rights', 'en')).length).toBeLessThan(labels.length / 10)
  })

  it('are found where a text has the stops of an abbreviation, or parts a word', () => {
    const harbour = { ...terms[0], labels: [{ text: 'ZQX', language: 'en', role: 'entry' }] } as Term
    expect(usesIn(labelTable([harbour], []), 'the Z.Q.X. of old')).toHaveLength(1)
  })
})
