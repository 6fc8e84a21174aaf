import { compileLabels } from '../../match/index.ts'
import { baseLanguage, languages } from '../../text/index.ts'
import type { LabelIndex } from './label-index.ts'
import { likelyLabels } from './likely-labels.ts'
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
  const terms = likelyLabels(index.terms(), texts)
  if (terms.length === 0) return []
  const matcher = compileLabels(terms)
  const spoken = new Set(terms.flatMap(({ labels }) => labels.map(({ language }) => baseLanguage(language))))
  const matches = texts.flatMap(text =>
    languages.filter(language => spoken.has(language)).flatMap(language => matcher.match(text, language)),
  )
  const ordered = matches.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const labels = new Map<string, string>()
  for (const { term, label } of ordered) if (!labels.has(term)) labels.set(term, label)
  return [...labels].map(([id, label]) => ({ id, label }))
}
