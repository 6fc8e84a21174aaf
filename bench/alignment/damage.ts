/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Numbers of the paragraphs that stay when a share of `count` is deleted at random, rounded to the nearest; ascending. */
export function survivors(count: number, share: number, random: () => number): number[] {
  const all = Array.from({ length: count }, (_, at) => at)
  for (let left = Math.round(count * share); left > 0; left--) all.splice(Math.floor(random() * all.length), 1)
  return all
}
