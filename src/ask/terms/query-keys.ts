import type { LabelRow } from '../../store/index.ts'
import { askedKeys, languages } from '../../text/index.ts'

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

type Keys = ReturnType<typeof askedKeys>
type KeyedLabel = Pick<LabelRow, 'language' | 'exact' | 'stems'>

/** Work out the keys of a query. A key is one of its own language only: a label in another language never meets it. */
export function queryKeys(query: string): QueryKeys {
  const keys = new Map<string, Keys>(languages.map(language => [language, askedKeys(query, language)]))
  const spells = (label: KeyedLabel): boolean => label.exact === keys.get(label.language)?.exact
  return {
    query,
    exact: [...new Set([...keys.values()].map(({ exact }) => exact))],
    stems: [...new Set([...keys.values()].flatMap(({ stems }) => stems))],
    spells,
    names: label => spells(label) || (keys.get(label.language)?.stems.includes(label.stems) ?? false),
  }
}
