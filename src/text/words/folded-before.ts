import type { Words } from './read-words.ts'

/** Words that are remembered: those of some thousand passages, or of one long document. */
const MOST = 1 << 17

/** Where the words of a text stand in the arrays in which all are remembered. */
interface Place {
  from: number
  count: number
  forms: Words['forms']
}

const kept = new Map<string, Place>()
let all = arrays(0)
let used = 0

/** Keep the words of a text that was folded for its fingerprint: it is about to be indexed, and need not be read again. */
export function keepFolded(text: string, { count, starts, ends, numbers, marks, forms }: Words): void {
  if (used + count > all.starts.length) {
    kept.clear()
    // New ones, since words that were taken stay where they are.
    all = arrays(Math.max(MOST, count))
    used = 0
  }
  all.starts.set(starts.subarray(0, count), used)
  all.ends.set(ends.subarray(0, count), used)
  all.numbers.set(numbers.subarray(0, count), used)
  all.marks.set(marks.subarray(0, count), used)
  kept.set(text, { from: used, count, forms })
  used += count
}

/** The words of a text that was folded before, once: they are the caller’s. Null where they are not remembered. */
export function takeFolded(text: string): Words | null {
  const place = kept.get(text)
  if (place === undefined) return null
  kept.delete(text)
  const { from, count, forms } = place
  const to = from + count
  return {
    count,
    starts: all.starts.subarray(from, to),
    ends: all.ends.subarray(from, to),
    numbers: all.numbers.subarray(from, to),
    marks: all.marks.subarray(from, to),
    forms,
  }
}

function arrays(length: number): Pick<Words, 'starts' | 'ends' | 'numbers' | 'marks'> {
  return {
    starts: new Int32Array(length),
    ends: new Int32Array(length),
    numbers: new Int32Array(length),
    marks: new Uint8Array(length),
  }
}
