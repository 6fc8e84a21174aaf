import { recent } from './recent.ts'

/** Numbers in all lists remembered, with a few more for each list. */
const MOST_KEPT = 600_000
const EACH = 10

/** The passages that have each of these words or marks; null for one that too many have. */
export interface PassageLists {
  (keys: readonly string[]): Map<string, readonly number[] | null>
  /** Of these the lists that were asked for before, but for those of words or marks that too many have. */
  known(keys: readonly string[]): (readonly number[])[]
}

/** Asks for the lists that are not known yet, all at once, and keeps them: stretches of one draft share most of them. */
export function knownLists(ask: (keys: readonly string[]) => readonly (readonly number[] | null)[]): PassageLists {
  const known = recent<string, readonly number[] | null>(MOST_KEPT, list => EACH + (list?.length ?? 0))
  const lists = (keys: readonly string[]): Map<string, readonly number[] | null> => {
    known.turn()
    const found = new Map(keys.map(key => [key, known.get(key)]))
    const strange = [...found].flatMap(([key, list]) => (list === undefined ? [key] : []))
    for (const [at, list] of ask(strange).entries()) {
      const key = strange[at] ?? ''
      known.set(key, list)
      found.set(key, list)
    }
    return found as Map<string, readonly number[] | null>
  }
  return Object.assign(lists, {
    known: (keys: readonly string[]) =>
      keys.flatMap(key => {
        const list = known.get(key)
        return list ? [list] : []
      }),
  })
}

/** How many of the lists each passage is in. */
export function countShared(lists: Iterable<readonly number[] | null>): Map<number, number> {
  const shared = new Map<number, number>()
  for (const list of lists) for (const key of list ?? []) shared.set(key, (shared.get(key) ?? 0) + 1)
  return shared
}
