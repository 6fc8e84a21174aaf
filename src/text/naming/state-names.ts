import type { ShownNames, State } from '../../types.ts'
import { nearest } from '../words/nearest.ts'

/** States by the names they bear. */
export interface StateNames {
  /** The state that bears a name, in any spelling of it; null where none does. A code is no name: “St.” begins one. */
  find(name: string): State | null
  /** The same, where two letters are a code. */
  findAsked(nameOrCode: string): State | null
  /** The states whose names are nearest to a misspelt one, nearest first. */
  near(name: string, most: number): State[]
  /** The states of names that stand in a row with no comma between them; null where any letter belongs to none, or two readings are possible. */
  inARow(names: string): State[] | null
}

const MAX_NAME = 120
/** Names remembered with what they were found to mean. */
const MOST_ASKED = 4096
const compiled = new WeakMap<readonly State[], StateNames>()

/** Names of a table of states, compiled once for each table. Of a name that two states bear, the first has it. */
export function stateNames(states: readonly State[]): StateNames {
  const known = compiled.get(states)
  if (known) return known
  const byKey = new Map<string, State>()
  for (const state of states)
    for (const name of namesOf(state)) {
      const key = stateKey(name)
      if (!byKey.has(key)) byKey.set(key, state)
    }
  const byCode = new Map(states.map(state => [state.code, state]))
  // Lists of sponsors and votes print the same names in every file.
  const asked = new Map<string, State | null>()
  const find = (name: string): State | null => {
    if (name.length > MAX_NAME) return null
    const before = asked.get(name)
    if (before !== undefined) return before
    const key = stateKey(name)
    const found = byKey.get(key) ?? byKey.get(key.replace(/^the/, '')) ?? null
    if (asked.size === MOST_ASKED) asked.clear()
    asked.set(name, found)
    return found
  }
  const findAsked = (asked: string): State | null => byCode.get(asked.trim().toUpperCase()) ?? find(asked)
  const near = (name: string, most: number): State[] => {
    const found: State[] = []
    let left = [...byKey.keys()]
    while (found.length < most) {
      const state = byKey.get(nearest(stateKey(name.slice(0, MAX_NAME)), left) ?? '')
      if (!state) break
      found.push(state)
      left = left.filter(key => byKey.get(key) !== state)
    }
    return found
  }
  const inARow = (names: string): State[] | null => {
    if (names.length > MAX_NAME) return null
    const readings = covers(stateKey(names), byKey)
    return readings.length === 1 ? (readings[0] ?? null) : null
  }
  const names = { find, findAsked, near, inARow }
  compiled.set(states, names)
  return names
}

/** The names that are shown of some states; one that the table does not know bears its code. */
export function shownNames(codes: readonly string[], states: readonly State[]): ShownNames {
  const byCode = new Map(states.map(state => [state.code, state]))
  return [...new Set(codes)]
    .sort()
    .map(code => ({ code, en: byCode.get(code)?.en ?? code, fr: byCode.get(code)?.fr ?? code }))
}

/** Every name of a state, those that are shown first. */
export function namesOf({ en, fr, also, formerly, printed }: State): string[] {
  return [en, fr, ...also, ...formerly, ...printed]
}

/**
 * The letters that tell one state from another. Lists in capitals lose accents, print İ as Ý, and break words anywhere,
 * so capitals, accents, spaces, signs and a leading article count for nothing.
 */
export function stateKey(name: string): string {
  return name
    .replace(/[İıÝý]/g, 'i')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\((?:the|les?)\)/g, ' ')
    .replace(/^\s*(?:(?:the|les?|la)\s|l['’])/, '')
    .replace(/^\s*st[.\s]+/, 'saint ')
    .replace(/\P{L}/gu, '')
}

/** Ways to read letters as names one after the other, with “and” or “the” between them; two at most, since then none is sure. */
function covers(letters: string, byKey: ReadonlyMap<string, State>): State[][] {
  const found: State[][] = []
  const dead = new Set<number>()
  const walk = (at: number, before: readonly State[]): boolean => {
    if (found.length > 1) return true
    if (at === letters.length) return found.push([...before]) > 0
    if (dead.has(at)) return false
    let reached = false
    for (let to = at + MIN_KEY; to <= letters.length; to++) {
      const state = byKey.get(letters.slice(at, to))
      if (!state) continue
      const joint = /^(?:and)?(?:the)?/.exec(letters.slice(to))?.[0].length ?? 0
      const starts = joint === 0 || to + joint === letters.length ? [to] : [to, to + joint]
      for (const next of starts) reached = walk(next, [...before, state]) || reached
    }
    if (!reached) dead.add(at)
    return reached
  }
  walk(0, [])
  return found
}

/** No name has fewer letters: Chad, Cuba, Fiji. */
const MIN_KEY = 4
