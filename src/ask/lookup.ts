import type { Filter, IndexReader } from '../store/index.ts'
import type { Entry, Membership, Term } from '../types.ts'
import { checkFilter } from './check-filter.ts'
import { chooseCitations } from './choose-citations.ts'
import { citationsFrom } from './citation.ts'
import { corpusOf } from './corpus.ts'
import { type FoundTerm, findTerms, nearTerms } from './find-terms.ts'
import { type Hit, searchPassages } from './passages.ts'
import { findState, type State, statePositions } from './state.ts'

export interface LookupQuestion {
  query: string
  filter: Filter
  /** Citations per entry, or passages, at most. */
  limit: number
  /** Every use in order up to the limit, instead of a reader’s choice without repetitions. */
  every?: boolean
  /** A country whose position is asked: a code or a name. */
  state?: string
}

export interface LookupAnswer {
  query: string
  corpus: string
  entries: Entry[]
  near: { id: string; label: string }[]
  passages: Hit[]
  searched: { documents: number; official: number; copies: number; latest: string | null }
}

/** Concepts listed beside an answer at most. */
const NEAR = 6

/**
 * Look a term up: concepts it names with their citations, else passages that have its words, else an honest nothing.
 *
 * @throws {FocError} `EMPTY_QUERY`, `UNKNOWN_STATE`, and what `checkFilter` refuses.
 */
export async function lookup(index: IndexReader, question: LookupQuestion): Promise<LookupAnswer> {
  const { filter, limit } = question
  checkFilter(index, filter)
  const shown = filter.languages?.[0] ?? 'en'
  const membership = question.state === undefined ? null : index.membership()
  const state = question.state === undefined ? null : findState(membership, question.state)
  const found = await findTerms(index, question.query, shown)
  const context = { filter, limit, every: question.every ?? false, state, membership }
  const entries = found.flatMap(one => entry(index, one, context))
  const named = new Set(entries.map(({ term }) => term.id))
  const { hits } =
    entries.length > 0 ? { hits: [] } : searchPassages(index, question.query, filter, { offset: 0, limit })
  return {
    query: question.query,
    corpus: corpusOf(index, filter),
    entries,
    near: nearTerms(index, question.query, named, NEAR).map(({ term, text }) => ({ id: term, label: text })),
    passages: hits,
    searched: index.counts(filter),
  }
}

interface EntryContext {
  filter: Filter
  limit: number
  every: boolean
  state: State | null
  membership: Membership | null
}

function entry(index: IndexReader, { term: id, kind, label, language }: FoundTerm, context: EntryContext): Entry[] {
  const term = index.term(id)
  if (!term) return []
  const { filter, limit, every, state, membership } = context
  const citations = citationsFrom(index, chooseCitations(index, id, { filter, limit, every, language }))
  return [
    {
      term,
      match: { kind, label },
      adoption: index.adoption(id, filter),
      citations,
      family: familyOf(index, term),
      state:
        state && membership
          ? { country: state.iso, name: state.name, documents: statePositions(index, id, filter, state, membership) }
          : null,
    },
  ]
}

function familyOf(index: IndexReader, { id, family }: Term): Entry['family'] {
  if (family === null) return []
  return index
    .family(family)
    .filter(one => one.id !== id)
    .map(({ id: other, labels }) => ({ id: other, label: entryText(labels) ?? other }))
}

function entryText(labels: Term['labels']): string | undefined {
  const entries = labels.filter(({ role }) => role === 'entry')
  return (entries.find(({ language }) => language === 'en') ?? entries[0])?.text
}
