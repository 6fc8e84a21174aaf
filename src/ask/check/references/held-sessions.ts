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
