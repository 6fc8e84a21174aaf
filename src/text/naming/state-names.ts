import type { State } from '../../types.ts'
import { nearest } from '../words/nearest.ts'

/** States by the names they bear. */
export interface StateNames {
  /** The state of a code or name, in any spelling of it; null where no state bears it. */
  find(name: string): State | null
  /** The states whose names are nearest to a misspelt one, nearest first. */
  near(name: string, most: number): State[]
}

const MAX_NAME = 120
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
  const find = (name: string): State | null => {
    if (name.length > MAX_NAME) return null
    const code = byCode.get(name.trim().toUpperCase())
    if (code) return code
    const key = stateKey(name)
    return byKey.get(key) ?? byKey.get(key.replace(/^the/, '')) ?? null
  }
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
  const names = { find, near }
  compiled.set(states, names)
  return names
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
