import type { LabelRow } from '../../store/index.ts'
import { labelKey, languages, stemKeys } from '../../text/index.ts'

/** The keys under which labels may stand that a query names, in every language that is read: worked out once a question. */
export interface QueryKeys {
  query: string
  /** Keys as it is spelt, each once. */
  exact: readonly string[]
  /** Keys whatever its inflection, each once. */
  stems: readonly string[]
  /** Whether a label is spelt as the query is. */
  spells: (label: KeyedLabel) => boolean
  /** Whether a label is the query, in whatever inflection. */
  names: (label: KeyedLabel) => boolean
}

type KeyedLabel = Pick<LabelRow, 'language' | 'exact' | 'stems'>

/** Work out the keys of a query. A key is one of its own language only: a label in another language never meets it. */
export function queryKeys(query: string): QueryKeys {
  const exact = new Map<string, string>(languages.map(language => [language, labelKey(query, language)]))
  const stems = new Map<string, string[]>(languages.map(language => [language, stemKeys(query, language)]))
  const spells = (label: KeyedLabel): boolean => label.exact === exact.get(label.language)
  return {
    query,
    exact: [...new Set(exact.values())],
    stems: [...new Set([...stems.values()].flat())],
    spells,
    names: label => spells(label) || (stems.get(label.language)?.includes(label.stems) ?? false),
  }
}
