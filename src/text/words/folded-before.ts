import type { Words } from './read-words.ts'

/** Most words that are remembered: those of one long document. */
const MOST = 1 << 17

const kept = new Map<string, Words>()
let held = 0

/** Keep the words of a text that was folded for its fingerprint: it is about to be indexed, and need not be read again. */
export function keepFolded(text: string, words: Words): void {
  takeFolded(text)
  held += words.count
  if (held > MOST) {
    kept.clear()
    held = words.count
  }
  kept.set(text, words)
}

/** The words of a text that was folded before, once; null where they are not remembered. */
export function takeFolded(text: string): Words | null {
  const words = kept.get(text) ?? null
  if (words === null) return null
  kept.delete(text)
  held -= words.count
  return words
}
