/** Resolutions of one session of the General Assembly that a library holds. */
export interface HeldSession {
  /** Texts, those of several letters once. */
  count: number
  /** The highest number held. */
  last: number
}

/**
 * The sessions of the General Assembly of which resolutions are held, by number. That all of a session are held cannot be known
 * from what is held: the last one may be missing.
 */
export function heldSessions(symbols: Iterable<string>): ReadonlyMap<number, HeldSession> {
  const numbers = new Map<number, Set<number>>()
  for (const symbol of symbols) {
    const [, session, number] = /^A\/RES\/(\d{2,3})\/(\d{1,4})(?: [A-Z](?:-[A-Z])?)?$/.exec(symbol) ?? []
    if (session === undefined) continue
    const held = numbers.get(Number(session)) ?? new Set<number>()
    numbers.set(Number(session), held.add(Number(number)))
  }
  return new Map([...numbers].map(([session, held]) => [session, { count: held.size, last: Math.max(...held) }]))
}

/** Resolutions that a session must have held to tell how many sessions have: of fewer, the last may be far from the last. */
const TELLING = 15
/** Sessions that must tell it. */
const ENOUGH = 3

/**
 * Why a session can have no resolution of this number: it lies further beyond the highest of all sessions that are held than
 * these differ among themselves. Null where it may have one, or where too little is held to tell.
 */
export function beyondAll(sessions: ReadonlyMap<number, HeldSession>, number: number): string | null {
  const telling = [...sessions].filter(([, { count }]) => count >= TELLING).sort(([a], [b]) => a - b)
  const lasts = telling.map(([, { last }]) => last)
  const most = Math.max(...lasts)
  if (telling.length < ENOUGH || number <= most + (most - Math.min(...lasts))) return null
  const [first, last] = [telling[0]?.[0], telling.at(-1)?.[0]]
  const highest = telling.find(([, one]) => one.last === most)?.[0]
  return `of the ${telling.length} sessions of the General Assembly that are held, ${first} to ${last}, none went beyond ${highest}/${most}`
}
