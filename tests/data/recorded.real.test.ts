import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { readCorpus, readTerms } from '../../src/read/index.ts'
import { stemKey } from '../../src/text/index.ts'
import { itWithShared } from '../shared.ts'
import { type Occurrence, plainWording, readRecorded } from './recorded.ts'

const root = join(import.meta.dirname, '..', '..')
const { documents: shipped } = readCorpus(join(root, 'corpus'))
const { terms } = readTerms(join(root, 'glossary', 'terms'))

describe('what the research recorded is in the data that ships', () => {
  itWithShared('has a file for every document of the catalogue', 'foc', folder => {
    const ids = new Set(shipped.map(({ id }) => id))
    const { documents } = readRecorded(folder)
    expect(documents).toHaveLength(60)
    expect(documents.filter(id => !ids.has(id))).toEqual([])
    expect(ids.size).toBe(60)
  })

  itWithShared('quotes every occurrence at its place, with how it was seen and its evidence', 'foc', folder => {
    const quoted = shipped.flatMap(({ id, language, passages }) =>
      passages.flatMap(({ locator, text, quotations }) =>
        quotations.map(({ start, end, seen, evidence }) => ({
          document: id,
          language,
          place: locator?.label ?? null,
          words: ` ${plainWording(text.slice(start, end))} `,
          seen,
          evidence,
        })),
      ),
    )
    const isQuoted = (one: Occurrence): boolean =>
      quoted.some(
        ({ document, language, place, words, seen, evidence }) =>
          document === one.document &&
          language === one.language &&
          place === one.place &&
          seen === one.seen &&
          evidence === one.evidence &&
          words.includes(plainWording(one.wording)),
      )
    const { occurrences } = readRecorded(folder)
    expect(occurrences).toHaveLength(487)
    expect(occurrences.filter(one => !isQuoted(one))).toEqual([])
  })

  itWithShared('quotes nothing that the research did not record', 'foc', folder => {
    const { occurrences } = readRecorded(folder)
    const isRecorded = (id: string, place: string | null, words: string): boolean =>
      occurrences.some(
        one => one.document === id && one.place === place && plainWording(words).includes(plainWording(one.wording)),
      )
    const unrecorded = shipped.flatMap(({ id, passages }) =>
      passages.flatMap(({ locator, text, quotations }) =>
        quotations
          .map(({ start, end }) => text.slice(start, end))
          .filter(words => !isRecorded(id, locator?.label ?? null, words))
          .map(words => `${id}: ${words}`),
      ),
    )
    expect(unrecorded).toEqual([])
  })

  itWithShared('has every wording as a label of one concept', 'foc', folder => {
    const owners = new Map<string, Set<string>>()
    for (const { id, labels } of terms)
      for (const { text, language } of labels) {
        const key = `${language} ${stemKey(text, language)}`
        owners.set(key, (owners.get(key) ?? new Set()).add(id))
      }
    const { wordings } = readRecorded(folder)
    expect(wordings).toHaveLength(372)
    expect(
      wordings.filter(({ text, language }) => owners.get(`${language} ${stemKey(text, language)}`)?.size !== 1),
    ).toEqual([])
  })
})
