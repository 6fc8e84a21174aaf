import type { DocumentRow, Filter, IndexReader } from '../../store/index.ts'
import { isOfUnitedNations } from '../../text/index.ts'
import type { AskedParts, StatePart } from '../../types.ts'
import { type AskedState, findState } from './find-state.ts'
import { type KnownStates, knownStates } from './known-states.ts'
import { memberAt } from './member-at.ts'
import { partInVote } from './part-in-vote.ts'

export interface Position extends StatePart {
  id: string
}

const BODY = 'Freedom Online Coalition'

/**
 * What is known of a state's part in each document that uses a concept, by document id.
 * Documents that nobody adopted are left out, but for drafts that were put to the vote and failed.
 */
export function statePositions(
  index: IndexReader,
  term: string,
  filter: Filter,
  state: AskedState,
  known: KnownStates,
): Position[] {
  const count = index.countCitations(term, filter)
  const keys = new Set(index.citations(term, filter, { offset: 0, limit: count }).map(row => row.document))
  const rows = [...index.documentsByKey([...keys]).values()]
  return positionsIn(
    rows.filter(({ header: { adoption } }) => adoption.mode !== 'none' || adoption.votes !== null),
    state,
    known,
  )
}

/**
 * The part of a state in some documents, as an answer has it beside them.
 *
 * @param asked a code or a name; undefined where nobody asked.
 * @throws {FocError} `UNKNOWN_STATE`.
 */
export function askedParts(
  index: IndexReader,
  asked: string | undefined,
  rows: readonly Pick<DocumentRow, 'header'>[],
): { state?: AskedParts } {
  if (asked === undefined) return {}
  const known = knownStates(index)
  const { iso, name } = findState(known, asked)
  return { state: { country: iso, name, documents: positionsIn(rows, { iso, name }, known) } }
}

/** One language of a document stands for all. */
function positionsIn(rows: readonly Pick<DocumentRow, 'header'>[], state: AskedState, known: KnownStates): Position[] {
  const byId = new Map(rows.map(row => [row.header.id, row]))
  return [...byId.values()].map(row => positionIn(row, state, known)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** What is known of one state's part in one document. */
export function positionIn({ header }: Pick<DocumentRow, 'header'>, state: AskedState, known: KnownStates): Position {
  const { id, issuer } = header
  if (isOfUnitedNations(issuer)) return { id, ...partInVote(header, state.iso, known.states) }
  const { membership } = known
  const { adoption, adopted } = header
  const say = (position: StatePart['position'], note: string | null = null): Position => ({ id, position, note })
  const lists = (membership?.lists ?? []).filter(list => list.kind === 'endorsers' && list.document === id)
  const named = new Set([
    ...(adoption.endorsers?.names ?? []),
    ...lists.flatMap(list => list.states.filter(one => !list.inferred.includes(one))),
  ])
  if (named.has(state.iso)) return say('endorsed')
  if (issuer !== BODY || membership === null)
    return say('unknown', 'not a text of the Coalition; its supporters are not recorded')
  const then = memberAt(membership, state.iso, id, adopted)
  if (then === 'unknown') return say('unknown')
  if (then === 'no') return say('not-member')
  const byAll = membership.byAll.some(({ document, confidence }) => document === id && confidence === 'stated')
  if (adoption.mode === 'consensus' || byAll) return say('by-consensus')
  const listed = lists.some(list => list.complete && !list.unsettled.includes(state.iso))
  return say('member', listed ? 'the list of endorsers is known and does not name it' : null)
}
