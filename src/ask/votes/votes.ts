import type { DocumentRow, Filter, IndexReader } from '../../store/index.ts'
import { dateInterval, shownNames, sortableId } from '../../text/index.ts'
import type { Adoption, AdoptionMode, VoteOutcome, VotesAnswer, VotesOfText } from '../../types.ts'
import { documentRef } from '../citing/citation.ts'
import { corpusOf } from '../citing/corpus.ts'
import { type AskedState, findState } from '../citing/find-state.ts'
import { type KnownStates, knownStates } from '../citing/known-states.ts'
import { resolveFilter } from '../citing/resolve-filter.ts'
import { voteCounts } from '../order/editions.ts'
import { stateVotes } from './state-votes.ts'
import { coalitionVotes, tallyOf } from './tallies.ts'
import { type AskedText, textsAsked } from './texts-asked.ts'

export interface VotesQuestion {
  /** Ids or symbols of documents, or the words of a term; none for every text. */
  words: readonly string[]
  filter: Filter
  /** States whose votes are asked: codes or names; none for all. */
  states: readonly string[]
  /** Texts given at most; null for all. */
  limit: number | null
}

/**
 * Who voted how: on the documents named, on the texts that say a term, or on every text held; newest first.
 *
 * Of documents that are named each is told, also where no vote was taken; else those that were put to the vote, and the
 * others are counted. A draft that failed is told as such.
 *
 * @throws {FocError} `UNKNOWN_STATE`, and what `textsAsked` and `resolveFilter` refuse.
 */
export async function votes(index: IndexReader, question: VotesQuestion): Promise<VotesAnswer> {
  const { words, limit } = question
  const filter = resolveFilter(index, question.filter)
  const known = knownStates(index)
  const asked = new Map(question.states.map(state => findState(known, state)).map(state => [state.iso, state]))
  const states = [...asked.values()]
  const { subject, texts, ...about } = await textsAsked(index, words, filter)
  const sorted = texts.map(text => ({ ...text, outcome: outcomeOf(text.row.header.adoption) })).sort(newestFirst)
  const count = (outcome: VoteOutcome): number => sorted.filter(text => text.outcome === outcome).length
  const told = subject === 'documents' ? sorted : sorted.filter(({ outcome }) => wasPut[outcome])
  const shown = limit === null ? told : told.slice(0, limit)
  const coalition = coalitionVotes(told.map(({ row }) => documentRef(row, index)))
  const given = shown.map(text => votesOfText(index, text, states, known))
  return {
    query: words.length === 0 ? null : words.join(' '),
    subject,
    ...about,
    corpus: corpusOf(index, filter),
    counts: {
      texts: sorted.length,
      voted: count('voted'),
      withoutVote: count('without-vote'),
      notAdopted: count('not-adopted'),
      notRecorded: count('not-recorded'),
    },
    coalition,
    states: states.map(state =>
      tallyOf(
        sorted.map(({ row }) => row),
        state,
        known,
      ),
    ),
    texts: given,
    textsLeftOut: told.length - shown.length,
    names: shownNames([...codesIn(given), ...coalition.apart.map(({ country }) => country)], known.states),
  }
}

/** By mode; one that is adopted by nobody was put to the vote where counts of it are on record. */
const outcomes: { [Mode in AdoptionMode]: VoteOutcome } = {
  consensus: 'without-vote',
  'adopted-without-vote': 'without-vote',
  vote: 'voted',
  endorsed: 'not-recorded',
  network: 'not-recorded',
  chair: 'not-recorded',
  unknown: 'not-recorded',
  none: 'not-recorded',
}

const wasPut: { [Outcome in VoteOutcome]: boolean } = {
  voted: true,
  'not-adopted': true,
  'without-vote': false,
  'not-recorded': false,
}

const outcomeOf = ({ mode, votes: counts }: Adoption): VoteOutcome =>
  mode === 'none' && counts !== null ? 'not-adopted' : outcomes[mode]

function newestFirst({ row: a }: { row: DocumentRow }, { row: b }: { row: DocumentRow }): number {
  const [first, second] = [dayOf(a), dayOf(b)]
  if (first !== second) return first < second ? 1 : -1
  return sortableId(a.header.id) < sortableId(b.header.id) ? 1 : -1
}

const dayOf = ({ header }: DocumentRow): string => dateInterval(header.adopted)?.to ?? ''

function votesOfText(
  index: IndexReader,
  { row, place, outcome }: AskedText & { outcome: VoteOutcome },
  states: readonly AskedState[],
  known: KnownStates,
): VotesOfText {
  const otherwise = otherCounts(index, row)
  return {
    document: documentRef(row, index),
    outcome,
    states: stateVotes(row, states, known),
    place,
    ...(otherwise.length > 0 ? { otherwise } : {}),
  }
}

/** Other languages of a text that have other counts. */
function otherCounts(index: IndexReader, { header, key }: DocumentRow): NonNullable<VotesOfText['otherwise']> {
  const own = JSON.stringify(voteCounts(header.adoption.votes))
  return index.documentsById(header.id).flatMap(other => {
    const counts = voteCounts(other.header.adoption.votes)
    if (other.key === key || counts === null || JSON.stringify(counts) === own) return []
    return [{ language: other.header.language, votes: counts }]
  })
}

/** Codes of every state that the table of a text or its sponsors name. */
function codesIn(texts: readonly VotesOfText[]): string[] {
  return texts.flatMap(({ states, document: { adoption } }) => [
    ...states.map(({ country }) => country),
    ...(adoption.sponsors?.states ?? []),
    ...(adoption.sponsors?.additional ?? []),
  ])
}
