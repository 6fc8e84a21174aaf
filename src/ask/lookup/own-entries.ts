import type { IndexReader } from '../../store/index.ts'
import type { OwnEntry } from '../../types.ts'
import type { FoundTerm } from '../terms/find-terms.ts'
import type { QueryKeys } from '../terms/query-keys.ts'

/** What the user’s own termbases have for a query. */
export interface OwnAnswer {
  /** Those that the query names, then those that speak of the concepts found. */
  entries: OwnEntry[]
  /** Our concepts that the named ones speak of. */
  named: FoundTerm[]
}

/** Concepts of the user’s that a query names, or that speak of the concepts it found. They are never agreed language. */
export function ownAnswer(index: IndexReader, keys: QueryKeys, found: readonly FoundTerm[]): OwnAnswer {
  const hits = index.ownEntriesNamed(keys.exact, keys.stems).filter(keys.names)
  const named = new Map(hits.map(({ key, entry }) => [key, entry]))
  const targets = [...named.values()].flatMap(({ on, term }): FoundTerm[] =>
    on === null ? [] : [{ term: on, kind: 'own', label: keys.query, language: term.labels[0]?.language ?? 'en' }],
  )
  const sure = found.filter(({ kind }) => kind !== 'fuzzy' && kind !== 'partial')
  const about = index.ownEntriesOn([...new Set([...sure, ...targets].map(({ term }) => term))])
  const all = new Map([...named, ...about.map(({ key, entry }) => [key, entry] as const)])
  return { entries: [...all.values()].filter(({ term, on }) => term.labels.length > 0 || on === null), named: targets }
}

/**
 * The concepts found, with those that the user’s own words lead to: a likely slip of the pen gives way to a wording that
 * the user’s termbase has exactly.
 */
export function withOwnTargets(found: readonly FoundTerm[], own: OwnAnswer): FoundTerm[] {
  const isGuess = found.every(({ kind }) => kind === 'fuzzy' || kind === 'partial')
  const kept = own.entries.length > 0 && isGuess ? [] : found
  const known = new Set(kept.map(({ term }) => term))
  return [...kept, ...own.named.filter(({ term }) => !known.has(term) && known.add(term))]
}
