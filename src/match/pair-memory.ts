const slots = 1 << 14
const stride = 3

/**
 * The last answers about pairs of whole numbers (0 and up), in a table that never grows: a newer pair may push an older
 * one out.
 */
export interface PairMemory {
  /** The number that was noted for a pair; -1 for none. */
  get(one: number, other: number): number
  set(one: number, other: number, value: number): void
  clear(): void
}

export function pairMemory(): PairMemory {
  // One number more than the first of the pair (0: empty), the second, and the number noted, side by side.
  const kept = new Int32Array(slots * stride)
  return {
    get(one, other) {
      const at = slotOf(one, other)
      return kept[at] === one + 1 && kept[at + 1] === other ? (kept[at + 2] ?? -1) : -1
    },
    set(one, other, value) {
      const at = slotOf(one, other)
      kept[at] = one + 1
      kept[at + 1] = other
      kept[at + 2] = value
    },
    clear: () => kept.fill(0),
  }
}

function slotOf(one: number, other: number): number {
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)
  return ((mixed ^ (mixed >>> 15)) & (slots - 1)) * stride
}
