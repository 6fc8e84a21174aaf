import { stem } from '../text/index.ts'

/** The numbered words of one language's labels. */
export interface Lexicon {
  base: string
  /** Some label is a verb phrase. */
  hasVerbs: boolean
  /** Number of a stem, given on first use, from 1. */
  stemNumber(stem: string): number
  /** Number of a folded word of a label, given on first use, from 1. */
  surfaceNumber(surface: string): number
  /** Number of a stem that a label uses; 0 where none does. */
  knownStem(stem: string): number
  /** Number of a folded word that a label uses; 0 where none does. */
  knownSurface(surface: string): number
  /** Note that a word may be met cut in two. */
  mayBeCut(word: string): void
  /** How words that may be met cut in two go on after this beginning: a bit for each next letter (`letterBit`); 0 for none. */
  goesOn(part: string): number
  /** Number of the stem of words written together, as a label has it; 0 where none does. */
  joined(surfaces: string): number
}

const longestBeginning = 32

/** An empty lexicon for one language (base subtag). */
export function createLexicon(base: string): Lexicon {
  const stems = new Map<string, number>()
  const surfaces = new Map<string, number>()
  const beginnings = new Map<string, number>()
  const whole = new Set<number>()
  return {
    base,
    hasVerbs: false,
    stemNumber: name => numberIn(stems, name),
    surfaceNumber: name => numberIn(surfaces, name),
    knownStem: name => stems.get(name) ?? 0,
    knownSurface: name => surfaces.get(name) ?? 0,
    mayBeCut(word) {
      const id = stems.get(stem(word, base))
      if (id !== undefined) whole.add(id)
      for (let length = 1; length < word.length && length <= longestBeginning; length++)
        beginnings.set(word.slice(0, length), (beginnings.get(word.slice(0, length)) ?? 0) | letterBit(word, length))
    },
    goesOn: part => beginnings.get(part) ?? 0,
    joined(together) {
      const id = stems.get(stem(together, base)) ?? 0
      return whole.has(id) ? id : 0
    },
  }
}

/** The bit of one letter of a word: letters share bits, so it can say no but not yes. */
export function letterBit(word: string, at: number): number {
  return 1 << (word.charCodeAt(at) & 31)
}

function numberIn(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name)
  if (known !== undefined) return known
  numbers.set(name, numbers.size + 1)
  return numbers.size
}
