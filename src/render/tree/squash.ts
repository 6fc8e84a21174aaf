/** Letters and digits of a text in lower case, each with where it stood. What readers change, white space and signs, is left out. */
export interface Squashed {
  text: string
  /** UTF-16 offset of each unit of `text` in the original. */
  at: Int32Array
}

/** @param positions where each unit of `original` stands in a larger text; its own offsets unless told. */
export function squash(original: string, positions?: ArrayLike<number>): Squashed {
  const at = new Int32Array(original.length * 3)
  let text = ''
  for (const { 0: sign, index } of original.matchAll(/[\p{L}\p{N}]/gu)) {
    const lower = sign.toLowerCase()
    for (let unit = 0; unit < lower.length; unit++) at[text.length + unit] = positions?.[index] ?? index
    text += lower
  }
  return { text, at: at.slice(0, text.length) }
}

/** Where the stretches of paragraphs stand in a file: offsets of its first and its last letter or digit. */
export type Locate = (paragraph: number, start: number, end: number) => { first: number; last: number } | null

/**
 * Find the paragraphs of a draft in the text of its file, in order: each behind the one before, or else anywhere.
 *
 * @returns null for a stretch whose paragraph is not in the file. A stretch without letters is at the letter before it.
 */
export function locateParagraphs(paragraphs: readonly { number: number; text: string }[], file: Squashed): Locate {
  const found = new Map<number, { from: number; own: Squashed }>()
  let cursor = 0
  for (const { number, text } of paragraphs) {
    const own = squash(text)
    if (own.text === '') continue
    const behind = file.text.indexOf(own.text, cursor)
    const from = behind >= 0 ? behind : file.text.indexOf(own.text)
    if (from < 0) continue
    found.set(number, { from, own })
    if (behind >= 0) cursor = from + own.text.length
  }
  return (paragraph, start, end) => {
    const place = found.get(paragraph)
    if (!place) return null
    const { from, own } = place
    const before = countBelow(own.at, start)
    const after = Math.max(countBelow(own.at, end), before)
    const first = Math.min(before === after ? Math.max(before - 1, 0) : before, own.text.length - 1)
    const last = Math.max(after - 1, first)
    return { first: file.at[from + first] ?? 0, last: file.at[from + last] ?? 0 }
  }
}

/** How many of the ascending numbers are below a limit. */
function countBelow(numbers: Int32Array, limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
