/** Numbers pairs of numbers above 0 in the order in which they are first met, from 1, and counts them. */
export interface PairNumbers {
  /** The number of a pair, which is counted once more; `at` is where it was met. */
  add(head: number, tail: number, at: number): number
  /** How many pairs there are. */
  size(): number
  countOf(number: number): number
  headOf(number: number): number
  tailOf(number: number): number
  /** Where the pair was met first. */
  firstOf(number: number): number
  /** Forget all pairs, and reuse their memory. */
  clear(): void
}

const fewest = 1 << 12
/** Head, tail, count and first place of a pair, side by side: to find it touches one line of memory. */
const stride = 4

/** A hash of a pair, of which the lowest bits are to be taken. */
export function pairHash(head: number, tail: number): number {
  const mixed = Math.imul(head, 0x9e3779b1) ^ Math.imul(tail, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/** An empty table: open addressing over whole numbers, since a map of pairs takes many times the time and the room. */
export function pairNumbers(): PairNumbers {
  let slots = new Int32Array(fewest * 2)
  let pairs = new Int32Array(fewest * stride)
  let last = 0

  const slotOf = (head: number, tail: number): number => {
    const mask = slots.length - 1
    let slot = pairHash(head, tail) & mask
    for (;;) {
      const at = (slots[slot] ?? 0) * stride
      if (at === 0 || (pairs[at] === head && pairs[at + 1] === tail)) return slot
      slot = (slot + 1) & mask
    }
  }
  const grow = (): void => {
    const larger = new Int32Array(pairs.length * 2)
    larger.set(pairs)
    pairs = larger
    slots = new Int32Array(slots.length * 2)
    for (let number = 1; number <= last; number++)
      slots[slotOf(pairs[number * stride] ?? 0, pairs[number * stride + 1] ?? 0)] = number
  }
  const cell =
    (place: number) =>
    (number: number): number =>
      pairs[number * stride + place] ?? 0
  return {
    add(head, tail, at) {
      let slot = slotOf(head, tail)
      if (slots[slot] === 0) {
        if ((last + 1) * stride === pairs.length) {
          grow()
          slot = slotOf(head, tail)
        }
        last++
        slots[slot] = last
        pairs[last * stride] = head
        pairs[last * stride + 1] = tail
        pairs[last * stride + 2] = 0
        pairs[last * stride + 3] = at
      }
      const number = slots[slot] ?? 0
      const count = number * stride + 2
      pairs[count] = (pairs[count] ?? 0) + 1
      return number
    },
    size: () => last,
    headOf: cell(0),
    tailOf: cell(1),
    countOf: cell(2),
    firstOf: cell(3),
    clear() {
      slots.fill(0)
      last = 0
    },
  }
}
