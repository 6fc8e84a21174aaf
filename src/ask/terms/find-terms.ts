import type { LabelRow } from '../../store/index.ts'
import { functionWords, isAnyArticle, languages, stemKey, tokenize } from '../../text/index.ts'
import type { MatchKind } from '../../types.ts'
import type { LabelIndex } from './label-index.ts'
import { labelsAlike, misspeltLabels } from './misspelt-labels.ts'
import { type QueryKeys, queryKeys } from './query-keys.ts'

/** Labels checked for the query's words at most. */
const CONTAINING = 150
const PARTIAL = 3

export interface FoundTerm {
  term: string
  kind: MatchKind
  label: string
  /** Language of that label. */
  language: string
}

/**
 * Concepts a query names, best first: entry label, variant, inflection, other language; when none of these fits,
 * labels that contain the query's words; then likely misspellings.
 *
 * @param shown language of the reader: a label in another one is a translation.
 * @param keys of the query, where the caller has them already.
 */
export async function findTerms(
  index: LabelIndex,
  query: string,
  shown: string,
  keys: QueryKeys = queryKeys(query),
): Promise<FoundTerm[]> {
  const named = namedTerms(index, keys, shown)
  if (named.length > 0) return named
  const bare = withoutArticle(query)
  const meant = bare === null ? [] : namedTerms(index, queryKeys(bare), shown)
  if (meant.length > 0) return meant
  const partial = containing(index, query)
  if (partial.length > 0) return partial.slice(0, PARTIAL).map(label => found(label, 'partial'))
  const [likely] = await misspeltLabels(index, query)
  return likely ? [found(likely, 'fuzzy')] : []
}

/** The label most like words that name nothing: what they may be beside, never what they are taken for. */
export async function alikeTerm(index: LabelIndex, query: string): Promise<LabelRow | null> {
  const [alike] = await labelsAlike(index, query)
  return alike ?? null
}

/** What stands behind the article that a query begins with (*the digital divide*, *l’accès à Internet*); null without one. */
function withoutArticle(query: string): string | null {
  for (const language of languages) {
    const [first, second] = tokenize(query, language)
    if (first && second && isAnyArticle(first.surface, language)) return query.slice(second.start)
  }
  return null
}

/** Concepts with a label close to the query, apart from those already found: for “see also”. */
export function nearTerms(index: LabelIndex, query: string, except: ReadonlySet<string>, limit: number): LabelRow[] {
  const seen = new Set(except)
  return containing(index, query)
    .filter(({ term }) => !seen.has(term) && seen.add(term))
    .slice(0, limit)
}

const found = ({ term, text, language }: LabelRow, kind: MatchKind): FoundTerm => ({
  term,
  kind,
  label: text,
  language,
})

const order: MatchKind[] = ['exact', 'variant', 'inflected', 'translation']

function namedTerms(index: LabelIndex, keys: QueryKeys, shown: string): FoundTerm[] {
  const hits = index
    .labels(keys.exact, keys.stems)
    .filter(keys.names)
    .map(row => ({ row, kind: kindOf(row, keys.spells(row), shown) }))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.row.key - b.row.key)
  const seen = new Set<string>()
  return hits.filter(({ row }) => !seen.has(row.term) && seen.add(row.term)).map(({ row, kind }) => found(row, kind))
}

function kindOf(row: LabelRow, exact: boolean, shown: string): MatchKind {
  if (row.language !== shown) return 'translation'
  if (!exact) return 'inflected'
  return row.role === 'entry' ? 'exact' : 'variant'
}

/** Labels in which the query's words stand side by side. */
function containing(index: LabelIndex, query: string): LabelRow[] {
  const seen = new Map<number, LabelRow>()
  for (const language of languages) {
    const tokens = tokenize(query, language)
    const wanted = tokens.map(token => token.stem)
    // “The” stands in many labels and means none of them.
    const words = functionWords(language)
    if (tokens.every(({ surface }) => words.has(surface)) || wanted.join('').length < 3) continue
    for (const row of index.labelsContaining(stemKey(query, language), CONTAINING)) {
      if (row.language !== language || seen.has(row.key)) continue
      const stems = tokenize(row.text, language).map(token => token.stem)
      if (stems.some((_, at) => wanted.every((word, offset) => stems[at + offset] === word))) seen.set(row.key, row)
    }
  }
  return [...seen.values()].sort((a, b) => a.stems.length - b.stems.length || a.key - b.key)
}
