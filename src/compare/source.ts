import { clauses, type WordRange } from './clauses.ts'
import type { ComparedText } from './compared-text.ts'

/** A text that words may come from. */
export interface Source {
  /** What the caller knows it by. */
  key: number
  text: ComparedText
  /** Worked out when first asked for. */
  readonly clauses: readonly WordRange[]
  /** The stems that it has, a bit for the number of each. */
  stems: Uint8Array
}

/** Make a text ready to be compared with many others. */
export function sourceOf(key: number, text: ComparedText, language: string): Source {
  let found: readonly WordRange[] | null = null
  return {
    key,
    text,
    get clauses() {
      found ??= clauses(text, language)
      return found
    },
    stems: bitsOf(text.stems),
  }
}

function bitsOf(numbers: Int32Array): Uint8Array {
  let highest = -1
  for (const one of numbers) if (one > highest) highest = one
  const bits = new Uint8Array((highest >> 3) + 1)
  for (const one of numbers) bits[one >> 3] = (bits[one >> 3] ?? 0) | (1 << (one & 7))
  return bits
}

/** The weight that words `from` to `to` could share with a source at most: what an alignment cannot exceed. */
export function mostShared(text: ComparedText, from: number, to: number, { stems }: Source): number {
  let sum = 0
  for (let at = from; at < to; at++) {
    const stem = text.stems[at] ?? 0
    // Past its end a source has no stem: what is undefined has no bit.
    if (((stems[stem >> 3] ?? 0) >> (stem & 7)) & 1) sum += text.weights[at] ?? 0
  }
  return sum
}
