import { FocError } from '../../errors.ts'
import type { DocumentRow, Filter, IndexReader } from '../../store/index.ts'
import { dateInterval, stateKey, stateNames } from '../../text/index.ts'
import type { Membership, Moment, State, StatePosition } from '../../types.ts'

/** A state that a question is about. */
export interface AskedState {
  iso: string
  name: string
}

export interface Position {
  id: string
  position: StatePosition
  /** Why, in our words, where the position alone would mislead. */
  note: string | null
}

const BODY = 'Freedom Online Coalition'

/**
 * The state a user names: a two-letter code, or any name that the table of states knows, in any spelling of it.
 *
 * @throws {FocError} `UNKNOWN_STATE` with the nearest names.
 */
export function findState(states: readonly State[], membership: Membership | null, asked: string): AskedState {
  const names = stateNames(states)
  const known = names.findAsked(asked)
  if (known) return { iso: known.code, name: known.en }
  // A pack of an earlier foc has no table: its members are known all the same.
  const wanted = stateKey(asked)
  const member = membership?.members.find(({ iso, name, nameFr }) =>
    [iso, name, nameFr ?? ''].some(one => one !== '' && stateKey(one) === wanted),
  )
  if (member) return { iso: member.iso, name: member.name }
  const near = names.near(asked, MOST_NEAR).map(({ code, en }) => `${en} (${code})`)
  const meant = near.length === 0 ? '' : `Did you mean ${near.join(', or ')}? `
  throw new FocError('UNKNOWN_STATE', `no state is called ${asked}`, {
    hint: `${meant}A two-letter code is understood, and an English or French name.`,
  })
}

/** More names than these are no help. */
const MOST_NEAR = 3

/**
 * What is known of a state's part in each document that uses a concept, by document id.
 * Documents that nobody adopted are left out.
 */
export function statePositions(
  index: IndexReader,
  term: string,
  filter: Filter,
  state: AskedState,
  membership: Membership,
): Position[] {
  const count = index.countCitations(term, filter)
  const keys = new Set(index.citations(term, filter, { offset: 0, limit: count }).map(row => row.document))
  const byId = new Map([...index.documentsByKey([...keys]).values()].map(row => [row.header.id, row]))
  return [...byId.values()]
    .filter(({ header }) => header.adoption.mode !== 'none')
    .map(row => positionIn(row, state, membership))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** What is known of one state's part in one document. */
export function positionIn({ header }: DocumentRow, { iso }: AskedState, membership: Membership): Position {
  const { id, adoption, adopted, issuer } = header
  const say = (position: StatePosition, note: string | null = null): Position => ({ id, position, note })
  const lists = membership.lists.filter(list => list.kind === 'endorsers' && list.document === id)
  const named = new Set([
    ...(adoption.endorsers?.names ?? []),
    ...lists.flatMap(list => list.states.filter(state => !list.inferred.includes(state))),
  ])
  if (named.has(iso)) return say('endorsed')
  if (issuer !== BODY) return say('unknown', 'not a text of the Coalition; its supporters are not recorded')
  const then = memberAt(membership, iso, id, adopted)
  if (then === 'unknown') return say('unknown')
  if (then === 'no') return say('not-member')
  const byAll = membership.byAll.some(({ document, confidence }) => document === id && confidence === 'stated')
  if (adoption.mode === 'consensus' || byAll) return say('by-consensus')
  const listed = lists.some(list => list.complete && !list.unsettled.includes(iso))
  return say('member', listed ? 'the list of endorsers is known and does not name it' : null)
}

/** Was the state a member when the document was adopted? An interval that does not decide is unknown. */
export function memberAt(
  membership: Membership,
  iso: string,
  document: string,
  adopted: string | null,
): 'yes' | 'no' | 'unknown' {
  const listed = membership.lists.some(
    list => list.kind === 'members' && list.document === document && list.states.includes(iso) && list.complete,
  )
  if (listed) return 'yes'
  const member = membership.members.find(one => one.iso === iso && !one.observer)
  if (!member) return 'no'
  const day = dateInterval(adopted)
  if (!day) return 'unknown'
  const joined = bounds(member.joined)
  const left = member.left ? bounds(member.left) : null
  if (day.to < joined.earliest || (left && day.from > left.latest)) return 'no'
  if (day.from >= joined.latest && (!left || day.to < left.earliest)) return 'yes'
  return 'unknown'
}

/** Earliest and latest day of a moment: `after` is excluded, `before` included. */
function bounds({ date, after, before }: Moment): { earliest: string; latest: string } {
  const known = dateInterval(date)
  const earliest = [known?.from, after ? nextDay(after) : undefined]
    .filter(day => day !== undefined)
    .sort()
    .at(-1)
  const latest = [known?.to, before ? (dateInterval(before)?.to ?? before) : undefined]
    .filter(day => day !== undefined)
    .sort()[0]
  return { earliest: earliest ?? '0000-01-01', latest: latest ?? '9999-12-31' }
}

function nextDay(date: string): string {
  const last = dateInterval(date)?.to ?? date
  const next = new Date(`${last}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}
