import { FocError } from '../../errors.ts'
import type { DocumentRow, Filter, IndexReader } from '../../store/index.ts'
import { dateInterval, fold } from '../../text/index.ts'
import type { Membership, Moment, StatePosition } from '../../types.ts'

export interface State {
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
 * The state a user names: an ISO 3166-1 code, or its English or French name.
 *
 * @throws {FocError} `UNKNOWN_STATE` with the states that are known.
 */
export function findState(membership: Membership | null, asked: string): State {
  const code = /^[a-z]{2}$/i.test(asked) ? countryCode(asked) : null
  const wanted = fold(code ?? asked)
  const member = membership?.members.find(({ iso, name, nameFr }) =>
    [iso, name, nameFr ?? ''].some(one => one !== '' && fold(one) === wanted),
  )
  if (member) return { iso: member.iso, name: member.name }
  if (code !== null) return { iso: code, name: code }
  const known = membership?.members.map(({ iso, name }) => `${name} (${iso})`).join(', ')
  throw new FocError('UNKNOWN_STATE', `no state of the Coalition is called ${asked}`, {
    hint: `Use a two-letter code or a name: ${known ?? 'none is known here'}. For any other state use its two-letter code.`,
  })
}

/** Codes of the standard that are no state. */
const NO_STATE: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'ZZ'])

/**
 * The ISO 3166-1 code behind two letters, null where there is none. A usual other code counts as the right one
 * (UK is GB): taken as a code of its own it would make a founding member “not a member then”.
 */
function countryCode(letters: string): string | null {
  const code = new Intl.Locale(`und-${letters}`).region
  if (code === undefined || NO_STATE.has(code)) return null
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) === undefined ? null : code
}

/**
 * What is known of a state's part in each document that uses a concept, by document id.
 * Documents that nobody adopted are left out.
 */
export function statePositions(
  index: IndexReader,
  term: string,
  filter: Filter,
  state: State,
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
export function positionIn({ header }: DocumentRow, { iso }: State, membership: Membership): Position {
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
