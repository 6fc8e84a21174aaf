/**
 * The slow and obvious comparison that `foc check` is measured against: its own words, its own distance, no index.
 */

/** Words of a text: decomposed, small letters, nothing but letters and digits. */
export function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/**
 * Fewest words to change, add or leave out so that some stretch of `text` becomes `wanted` (Sellers 1980), as a share of
 * the words of `wanted`: 1 is word for word, 0 is nothing in common.
 */
export function likeness(wanted: readonly string[], text: readonly string[]): number {
  if (wanted.length === 0) return 0
  let above = new Uint16Array(text.length + 1)
  let line = new Uint16Array(text.length + 1)
  for (let row = 1; row <= wanted.length; row++) {
    const word = wanted[row - 1]
    line[0] = row
    for (let column = 1; column <= text.length; column++) {
      const change = (above[column - 1] ?? 0) + (word === text[column - 1] ? 0 : 1)
      line[column] = Math.min(change, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1)
    }
    ;[above, line] = [line, above]
  }
  return Math.max(0, 1 - Math.min(...above) / wanted.length)
}

/** What `likeness` cannot exceed: the share of words that the text has at all, each as often as it has it. */
export function mostLikeness(wanted: readonly string[], counts: ReadonlyMap<string, number>): number {
  const left = new Map<string, number>()
  let common = 0
  for (const word of wanted) {
    const rest = left.get(word) ?? counts.get(word) ?? 0
    if (rest > 0) common++
    left.set(word, rest - 1)
  }
  return wanted.length === 0 ? 0 : common / wanted.length
}

export function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
