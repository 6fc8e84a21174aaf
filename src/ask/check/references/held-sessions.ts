/** Resolutions of one session of the General Assembly that a library holds. */
interface Session {
  numbers: ReadonlySet<number>
  /** The highest number held. */
  last: number
  /** Later sessions are held too: no further resolution of this one is to come. */
  closed: boolean
}

/** Of a session nearly all of whose resolutions are held it can be said that a number is none of them. */
const SHARE = 0.95
/** A session of fewer is not told from a few texts that somebody took in. */
const FEWEST = 30

/** The sessions of the General Assembly whose resolutions are held, nearly all of them, by number. */
export function heldSessions(symbols: Iterable<string>): ReadonlyMap<number, Session> {
  const numbers = new Map<number, Set<number>>()
  for (const symbol of symbols) {
    const [, session, number] = /^A\/RES\/(\d{2,3})\/(\d{1,4})(?: [A-Z](?:-[A-Z])?)?$/.exec(symbol) ?? []
    if (session === undefined) continue
    const held = numbers.get(Number(session)) ?? new Set<number>()
    numbers.set(Number(session), held.add(Number(number)))
  }
  const latest = Math.max(0, ...numbers.keys())
  const found = new Map<number, Session>()
  for (const [session, held] of numbers) {
    const last = Math.max(...held)
    if (held.size >= FEWEST && held.size >= SHARE * last)
      found.set(session, { numbers: held, last, closed: session < latest })
  }
  return found
}
