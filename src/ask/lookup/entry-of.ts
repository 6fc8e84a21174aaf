import type { CitationRow, Filter, IndexReader } from '../../store/index.ts'
import type { Citation, Counterpart, Entry } from '../../types.ts'
import { bridged, unmatched } from '../bridge/bridged.ts'
import { chooseCitations } from '../citing/choose-citations.ts'
import { citationsFrom } from '../citing/citation.ts'
import type { AskedState } from '../citing/find-state.ts'
import type { KnownStates } from '../citing/known-states.ts'
import { statePositions } from '../citing/state-positions.ts'
import type { FoundTerm } from '../terms/find-terms.ts'
import { agreedFirst } from './agreed-first.ts'
import { isAgreedWords } from './best.ts'
import { entryStanding } from './entry-standing.ts'
import type { Explaining } from './explaining.ts'
import { familyOf } from './family-of.ts'
import { groupCitations } from './group-citations.ts'

/** Wordings of the other body that are given with an entry, at most. */
const BRIDGED = 3

/** What an entry is made with. */
export interface EntryContext {
  filter: Filter
  limit: number
  every: boolean
  state: AskedState | null
  known: KnownStates | null
  besides: Besides | null
  explained: Explaining | null
}

type Besides = (index: IndexReader, rows: readonly CitationRow[]) => (Counterpart | null)[]

/** What finds counterparts in a language. Loaded only when it is asked for: a plain lookup starts without alignment. */
export async function besideIn(language: string | undefined): Promise<Besides | null> {
  if (language === undefined) return null
  const { counterpartsOf } = await import('../pairs/counterparts.ts')
  return (index, rows) => counterpartsOf(index, rows, language)
}

/** An entry of the answer: a concept with its citations and all that is told of them; none where the concept is gone. */
export function entryOf(
  index: IndexReader,
  { term: id, kind, label, language }: FoundTerm,
  context: EntryContext,
): Entry[] {
  const term = index.term(id)
  if (!term) return []
  const { filter, limit, every, state, known, besides, explained } = context
  const rows = chooseCitations(index, id, { filter, limit, every, language })
  const plain = besides ? withCounterparts(index, rows, besides(index, rows)) : citationsFrom(index, rows)
  const chosen = explained?.(plain, rows) ?? plain
  const citations = every ? chosen : agreedFirst(chosen, isAgreedWords)
  const adoption = index.adoption(id, filter)
  const without = index.withoutVote(id, filter)
  const bridge = bridged(index, id, BRIDGED)
  return [
    {
      term,
      match: { kind, label },
      adoption,
      labelAdoptions: index.labelAdoptions(id, term.labels),
      firstWithoutVote: adoption.firstByConsensus === null ? without.first : null,
      standing: entryStanding(index, citations, adoption, without),
      citations,
      groups: groupCitations(citations),
      uses: index.usesByAdoption(id, filter),
      texts: index.textsByWorth(id, filter),
      bridge: bridge.shown,
      bridgeMore: bridge.more,
      unmatched: unmatched(index, id),
      family: familyOf(index, term),
      state:
        state && known
          ? { country: state.iso, name: state.name, documents: statePositions(index, id, filter, state, known) }
          : null,
    },
  ]
}

// One by one, so that no citation can ever stand beside the counterpart of another.
function withCounterparts(
  index: IndexReader,
  rows: readonly CitationRow[],
  found: readonly (Counterpart | null)[],
): Citation[] {
  return rows.flatMap((row, at) =>
    citationsFrom(index, [row]).map(citation => ({ ...citation, counterpart: found[at] ?? null })),
  )
}
