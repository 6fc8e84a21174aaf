import { dateInterval } from '../../text/index.ts'
import type { Membership, Moment, State } from '../../types.ts'

/** Was the state a member of the Coalition when the document was adopted? An interval that does not decide is unknown. */
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

interface Bounds {
  earliest: string
  latest: string
}

// A roll call asks of each member for each text.
const known = new WeakMap<Moment, Bounds>()

function bounds(moment: Moment): Bounds {
  const found = known.get(moment) ?? boundsOf(moment)
  known.set(moment, found)
  return found
}

/** Earliest and latest day of a moment: `after` is excluded, `before` included. */
function boundsOf({ date, after, before }: Moment): Bounds {
  const day = dateInterval(date)
  const earliest = [day?.from, after ? nextDay(after) : undefined]
    .filter(day => day !== undefined)
    .sort()
    .at(-1)
  const latest = [day?.to, before ? (dateInterval(before)?.to ?? before) : undefined]
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

/** Was the state a Member of the United Nations then? Unknown where neither its admission nor the date decides. */
export function unMemberAt(states: readonly State[], iso: string, adopted: string | null): 'yes' | 'no' | 'unknown' {
  const state = states.find(({ code }) => code === iso)
  if (!state) return 'unknown'
  if (state.member === null) return 'no'
  const day = dateInterval(adopted)
  if (!day) return 'unknown'
  if (day.to < state.member) return 'no'
  return day.from >= state.member ? 'yes' : 'unknown'
}
