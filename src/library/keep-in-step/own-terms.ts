import { readOwnTermbases } from '../../read/index.ts'
import type { StoredOwnEntry } from '../../store/index.ts'
import type { IndexWriter } from '../../store/writing.ts'
import { labelKey, stemKey } from '../../text/index.ts'
import type { Finding, OwnTermbase, Term } from '../../types.ts'
import { filesState } from '../folder/folder-state.ts'

/** Bring the user’s termbases in the index in step with their folder; a file that is not sound is reported and left out. */
export function takeOwnTerms(writer: IndexWriter, folder: string): Finding[] {
  const state = filesState(folder)
  const { termbases, findings } = readOwnTermbases(folder)
  const ours = ourTerms(writer.allTerms())
  writer.setOwnEntries(termbases.flatMap(termbase => termbase.terms.map(term => stored(termbase, term, ours))))
  // While a file is not sound the index counts as stale, so that each answer says so.
  writer.setMeta('own', findings.length > 0 ? 'unsound' : state)
  return findings
}

/** Our concepts, found by id or by a label. */
export interface OurTerms {
  /** The concept of this id, else the only one that has a label of this concept. */
  for(term: Term): Term | null
}

export function ourTerms(terms: readonly Term[]): OurTerms {
  const byId = new Map(terms.map(term => [term.id, term]))
  const byLabel = new Map<string, Set<Term>>()
  for (const term of terms)
    for (const label of term.labels) byLabel.set(keyOf(label), (byLabel.get(keyOf(label)) ?? new Set()).add(term))
  return {
    for: term => {
      const same = byId.get(term.id)
      if (same) return same
      const sharing = new Set(term.labels.flatMap(label => [...(byLabel.get(keyOf(label)) ?? [])]))
      const [only] = sharing
      return sharing.size === 1 && only ? only : null
    },
  }
}

const keyOf = ({ text, language }: { text: string; language: string }): string =>
  `${language} ${labelKey(text, language)}`

function stored({ id, owner, date, source }: OwnTermbase, term: Term, ours: OurTerms): StoredOwnEntry {
  const target = ours.for(term)
  const known = new Set(target?.labels.map(keyOf))
  const labels = target ? term.labels.filter(label => !known.has(keyOf(label))) : term.labels
  return {
    entry: { termbase: id, owner, date, source, on: target?.id ?? null, term: { ...term, labels } },
    labels: labels.map(({ text, language }) => ({
      language,
      exact: labelKey(text, language),
      stems: stemKey(text, language),
    })),
  }
}
