/** Numbers pairs of numbers above 0 in the order in which they are first met, from 1, and counts them. */
export interface PairNumbers {
  /** The number of a pair, which is counted once more. */
  add(head: number, tail: number): number
  /** How many pairs there are. */
  size(): number
  countOf(number: number): number
  headOf(number: number): number
  tailOf(number: number): number
  /** Forget all pairs, and reuse their memory. */
  clear(): void
}

const fewest = 1 << 12

/** An empty table: open addressing over whole numbers, since a map of pairs takes many times the time and the room. */
export function pairNumbers(): PairNumbers {
  let slots = new Int32Array(fewest * 2)
  let heads = new Int32Array(fewest)
  let tails = new Int32Array(fewest)
  let counts = new Int32Array(fewest)
  let last = 0

  const slotOf = (head: number, tail: number): number => {
    const mixed = Math.imul(head, 0x9e3779b1) ^ Math.imul(tail, 0x85ebca6b)
    const mask = slots.length - 1
    let slot = (mixed ^ (mixed >>> 15)) & mask
    for (;;) {
      const number = slots[slot] ?? 0
      if (number === 0 || (heads[number] === head && tails[number] === tail)) return slot
      slot = (slot + 1) & mask
    }
  }
  const grow = (): void => {
    const longer = (numbers: Int32Array): Int32Array<ArrayBuffer> => {
      const all = new Int32Array(numbers.length * 2)
      all.set(numbers)
      return all
    }
    heads = longer(heads)
    tails = longer(tails)
    counts = longer(counts)
    slots = new Int32Array(slots.length * 2)
    for (let number = 1; number <= last; number++) slots[slotOf(heads[number] ?? 0, tails[number] ?? 0)] = number
  }
  return {
    add(head, tail) {
      let slot = slotOf(head, tail)
      if (slots[slot] === 0) {
        if (last + 1 === heads.length) {
          grow()
          slot = slotOf(head, tail)
        }
        last++
        slots[slot] = last
        heads[last] = head
        tails[last] = tail
      }
      const number = slots[slot] ?? 0
      counts[number] = (counts[number] ?? 0) + 1
      return number
    },
    size: () => last,
    countOf: number => counts[number] ?? 0,
    headOf: number => heads[number] ?? 0,
    tailOf: number => tails[number] ?? 0,
    clear() {
      slots.fill(0)
      counts.fill(0)
      last = 0
    },
  }
}
