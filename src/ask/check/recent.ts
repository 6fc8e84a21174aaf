/** Values that were asked for lately, by key. */
export interface Recent<K, V> {
  /** The value, which counts as asked for just now; undefined where it is not remembered. */
  get(key: K): V | undefined
  set(key: K, value: V): void
  /** Forget what was not asked for lately, where there is too much: at no other time is anything forgotten. */
  turn(): void
}

/**
 * Remembers values in two generations: what was not asked for while a generation filled is forgotten with it. That costs a
 * look into a second table, where a list in order of use would cost a change of it at each question.
 *
 * @param most what both generations weigh together at most, but for what comes between two turns.
 * @param weigh what a value weighs; one where it is left out.
 */
export function recent<K, V>(most: number, weigh: (value: V, key: K) => number = () => 1): Recent<K, V> {
  let young = new Map<K, V>()
  let old = new Map<K, V>()
  let weight = 0
  const set = (key: K, value: V): void => {
    young.set(key, value)
    weight += weigh(value, key)
  }
  return {
    get: key => {
      const had = young.get(key)
      if (had !== undefined) return had
      const before = old.get(key)
      if (before !== undefined) set(key, before)
      return before
    },
    set,
    turn: () => {
      if (weight <= most / 2) return
      old = young
      young = new Map()
      weight = 0
    },
  }
}
