import type { Candidate } from './runs.ts'
import { WordClass } from './word-class.ts'
import type { WordStream } from './word-stream.ts'

/** Words that carry a meaning which two cuts of one long clause share at least, and the share of the shorter one. */
const SHARED = 3
const SHARE = 0.6

/**
 * The function that says whether a candidate repeats one that it was asked about before and did not repeat anything:
 * the same words in another order or with other joining words (*B and A*, *A et le B*), or another cut of a clause that is
 * longer than any candidate, so that the end of one is the beginning of the other.
 */
export function repetitions({ units, classes }: WordStream): (run: Candidate) => boolean {
  const kept: number[][] = []
  const sets = new Set<string>()
  const byUnit = new Map<number, number[]>()
  return ({ at, length }) => {
    const words = [...units.subarray(at, at + length)].filter(unit => classes[unit] === WordClass.Content)
    const set = [...words].sort((a, b) => a - b).join()
    if (words.length > 1 && sets.has(set)) return true
    const ends = [words[0] ?? 0, words.at(-1) ?? 0]
    const near = new Set(ends.flatMap(unit => byUnit.get(unit) ?? []))
    for (const other of near) if (areCuts(words, kept[other] ?? [])) return true
    sets.add(set)
    for (const unit of new Set(words)) byUnit.set(unit, [...(byUnit.get(unit) ?? []), kept.length])
    kept.push(words)
    return false
  }
}

function areCuts(a: readonly number[], b: readonly number[]): boolean {
  const most = Math.min(a.length, b.length)
  for (let shared = most - 1; shared >= Math.max(SHARED, SHARE * most); shared--)
    if (follows(a, b, shared) || follows(b, a, shared)) return true
  return false
}

/** Whether the last words of one are the first of the other. */
function follows(a: readonly number[], b: readonly number[], shared: number): boolean {
  for (let step = 0; step < shared; step++) if (a[a.length - shared + step] !== b[step]) return false
  return true
}
