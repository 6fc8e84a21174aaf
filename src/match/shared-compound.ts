import { Separation, WordMark } from '../text/index.ts'
import type { PassageWords } from './passage-words.ts'
import { WordKind } from './word-facts.ts'

const longest = 6

/**
 * Where the compound stands whose last part a German word before a hanging hyphen shares: *Meinungs-* shares
 * *-freiheit* with *Pressefreiheit* in *Meinungs- und Pressefreiheit*. The number of that word, or -1.
 */
export function sharedCompound(passage: PassageWords, at: number): number {
  const { words, kinds } = passage
  if (!hangs(passage, at)) return -1
  let joined = false
  for (let next = at + 1; next < words.count && next <= at + longest; next++) {
    if (((kinds[next] ?? 0) & WordKind.Coordinator) !== 0) joined = true
    else if (!hangs(passage, next)) return joined ? next : -1
  }
  return -1
}

/** Whether a hyphen follows the word, and then a space or comma. */
function hangs({ text, words }: PassageWords, at: number): boolean {
  const end = words.ends[at] ?? 0
  const after = (words.marks[at + 1] ?? 0) & WordMark.Separation
  return (
    at + 1 < words.count &&
    (after === Separation.Dash || after === Separation.Comma) &&
    /^[-\u2010\u2011](?:,? | ?\n)/.test(text.slice(end, end + 3))
  )
}
