/** Numbers for words, given in the order in which they are first met: arrays instead of maps make alignment fast. */
export interface Words {
  /** The number of a word; a new one for a word not met before. */
  number(word: string): number
  /** How many words were met. */
  size(): number
}

export function createWords(): Words {
  const known = new Map<string, number>()
  return {
    number: word => {
      const hit = known.get(word)
      if (hit !== undefined) return hit
      known.set(word, known.size)
      return known.size - 1
    },
    size: () => known.size,
  }
}
