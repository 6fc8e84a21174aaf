import type { IndexReader } from '../../store/index.ts'
import type { Citation } from '../../types.ts'
import { chooseCitations } from '../citing/choose-citations.ts'
import { citationsFrom } from '../citing/citation.ts'

/**
 * The strongest uses of a concept in texts of the United Nations, each of another text, in the language of the brief; in
 * English where there is none.
 *
 * @param most How many, at most.
 */
export function unitedNations(index: IndexReader, term: string, language: string, most: number): Citation[] {
  const issuers = index.issuers().filter(issuer => issuer.startsWith('United Nations'))
  if (issuers.length === 0) return []
  for (const one of new Set([language, 'en'])) {
    const filter = { issuers, languages: [one] }
    const rows = chooseCitations(index, term, { filter, limit: most * 3, every: false, language: one })
    const texts = new Map(
      rows
        .filter(({ confirmed }) => confirmed)
        .reverse()
        .map(row => [row.document, row]),
    )
    if (texts.size > 0) return citationsFrom(index, [...texts.values()].reverse().slice(0, most))
  }
  return []
}
