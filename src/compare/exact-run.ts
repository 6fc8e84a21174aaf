import type { ComparedText } from './compared-text.ts'

/**
 * Where all words `from` to `to` stand in another text, one after the other, written the same but for case, accents,
 * punctuation and white space.
 *
 * @returns the first word there, or null.
 */
export function exactRun(text: ComparedText, from: number, to: number, other: ComparedText): number | null {
  const length = to - from
  if (length <= 0) return null
  for (let start = 0; start + length <= other.surfaces.length; start++) {
    let at = 0
    while (at < length && text.surfaces[from + at] === other.surfaces[start + at]) at++
    if (at === length) return start
  }
  return null
}
