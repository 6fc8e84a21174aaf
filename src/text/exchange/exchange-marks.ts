import { groupBy } from '../words/group-by.ts'
/**
 * How notes of an exported termbase begin where its format has no place of its own for a fact. Writers put them,
 * readers know them again; a person reads them as they stand.
 */
export const exchangeMarks = {
  kind: 'Kind: ',
  scope: 'Scope (ours): ',
  note: 'Note (ours): ',
  family: 'Family: ',
  related: 'Related: ',
  broader: 'Broader: ',
  role: 'Role: ',
  seen: 'Seen: ',
  document: 'Document: ',
  evidence: 'Evidence: ',
  sourceNote: 'Note of the source: ',
  cited: 'Cited from: ',
  since: 'Date: ',
  first: 'First use: ',
  firstByConsensus: 'First by consensus: ',
  latest: 'Latest use: ',
  widest: 'Widest adoption: ',
} as const

/** Who answers for the concepts that the package ships. */
export const ourName = 'glossary of foc (freedom-online-language)'

/** What a reader takes a label for where nothing says more: the first of its language and region is the entry. */
export function usualRole(before: readonly { language: string; region: string | null }[], label: Labelled): Role {
  return before.some(({ language, region }) => language === label.language && region === label.region)
    ? 'variant'
    : 'entry'
}

type Role = 'entry' | 'variant'

interface Labelled {
  language: string
  region: string | null
}

/** Labels by language: languages in the order of their first label, labels of each in their own order. */
export function byLanguage<T extends { language: string }>(labels: readonly T[]): Map<string, [T, ...T[]]> {
  return groupBy(labels, ({ language }) => language)
}
