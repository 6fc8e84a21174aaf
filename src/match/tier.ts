import { WordMark } from '../text/index.ts'
import type { MatchTier } from '../types.ts'
import type { PassageWords } from './passage-words.ts'
import type { LabelEntry } from './trie.ts'

/** Tiers, strongest first. */
const order: { [K in MatchTier]: number } = { surface: 0, folded: 1, inflected: 2, joined: 3, coordinated: 4 }

/** The strength of a tier, 0 for the strongest. */
export function rankOf(tier: MatchTier): number {
  return order[tier]
}

/** Words and offsets of a place at which a label was arrived at by plain words. */
export interface Place {
  first: number
  last: number
  start: number
  end: number
}

/**
 * How a label was met by plain words: written as it is (white space aside), the same when folded, inflected, or with
 * other hyphens than the label.
 */
export function tierOf(entry: LabelEntry, { text, words, facts }: PassageWords, place: Place): MatchTier {
  const { first, last, start, end } = place
  if (isWritten(entry.text, text, start, end)) return 'surface'
  const count = last - first + 1
  if (count !== entry.surfaces.length) return 'inflected'
  let folded = true
  for (let at = 0; at < count; at++) {
    if (facts.surfaces[words.numbers[first + at] ?? 0] !== entry.surfaces[at]) folded = false
    if (at === count - 1) break
    const hyphen = ((words.marks[first + at] ?? 0) & WordMark.HyphenNext) !== 0
    if (hyphen !== entry.hyphens[at]) return 'joined'
  }
  return folded ? 'folded' : 'inflected'
}

/** Whether a label stands in a text letter for letter, any white space standing for one space. */
function isWritten(label: string, text: string, start: number, end: number): boolean {
  let at = start
  for (let unit = 0; unit < label.length; unit++) {
    const code = text.charCodeAt(at)
    if (code === label.charCodeAt(unit)) at++
    else if (label.charCodeAt(unit) !== 0x20 || !isSpace(code)) return false
    while (unit + 1 < label.length && label.charCodeAt(unit) === 0x20 && at < end && isSpace(text.charCodeAt(at))) at++
  }
  return at === end
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0xa0 || code === 0x0d || code === 0x09 || code === 0x202f
}
