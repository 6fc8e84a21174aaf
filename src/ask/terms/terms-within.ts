import { compileLabels, wordsToFollow } from '../../match/labels.ts'
import { baseLanguage, groupBy, languages } from '../../text/index.ts'
import type { Match } from '../../types.ts'
import type { LabelIndex } from './label-index.ts'
import { speltOut, withSpeltOut } from './spelt-out.ts'

/** Words of a query that is read for labels at most: a longer one is a draft, for foc check. */
const LONGEST = 500

/**
 * Concepts whose label stands within a longer query, also with its words apart (*fermetures complètes ou occasionnelles
 * d’internet*) or as an abbreviation: those of most letters first, then in reading order.
 */
export function termsWithin(index: LabelIndex, query: string): { id: string; label: string }[] {
  if (query.length > LONGEST) return []
  const texts = [...new Set([query, withSpeltOut(query, speltOut(index, query, true))])]
  const matches = texts.flatMap(text => usesIn(index, text))
  const ordered = matches.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const labels = new Map<string, string>()
  for (const { term, label } of ordered) if (!labels.has(term)) labels.set(term, label)
  return [...labels].map(([id, label]) => ({ id, label }))
}

/** The uses of labels in a few words, language by language: only labels are compiled of which a word that tells it is there. */
export function usesIn(index: Pick<LabelIndex, 'labelsTold'>, text: string): Match[] {
  const rows = index.labelsTold(languages.flatMap(language => wordsToFollow(text, language)))
  if (rows.length === 0) return []
  // In the order of the concepts, as they stand in a glossary.
  const terms = [...groupBy(rows, ({ term }) => term)].sort(([one], [other]) => (one < other ? -1 : 1))
  const matcher = compileLabels(terms.map(([id, labels]) => ({ id, labels })))
  const spoken = new Set(rows.map(({ language }) => baseLanguage(language)))
  return languages.filter(language => spoken.has(language)).flatMap(language => matcher.match(text, language))
}
