/** A star or dagger that hangs on a word: the mark of a note. Behind a space, or before a word, it is none. */
const HANGING = /(?<=[\p{L}\p{N}.,;:!?”"»)\]’])(\*{1,4}|[†‡]{1,2})(?=[\s,.;:)]|$)/gu
/** One that opens a line. */
const OPENING = /^(\*{1,4}|[†‡]{1,2})\s*(?=[\p{L}\p{N}«“"(])/u

/** Signs that hang on words of a text, each with its offset. */
export function hangingStars(text: string): { sign: string; at: number }[] {
  if (!/[*†‡]/.test(text)) return []
  return Array.from(text.matchAll(HANGING), ({ 1: sign = '', index }) => ({ sign, at: index }))
}

/** The sign with which a line opens, and how long it is with the space behind it; null where it opens with none. */
export function openingStar(text: string): { sign: string; length: number } | null {
  const found = OPENING.exec(text)
  return found?.[1] === undefined ? null : { sign: found[1], length: found[0].length }
}

/**
 * Signs by which a text has a note: one line alone opens with it, and it hangs on one word elsewhere. Several such lines are
 * points of a list, and where it hangs on several words nothing tells which is meant. A line twice, as a title, counts once.
 */
export function starNotes(lines: readonly string[]): ReadonlySet<string> {
  const opening = new Map<string, number>()
  const hanging = new Map<string, number>()
  for (const line of new Set(lines)) {
    const opened = openingStar(line.trimStart())
    if (opened !== null) opening.set(opened.sign, (opening.get(opened.sign) ?? 0) + 1)
    for (const { sign } of hangingStars(line)) hanging.set(sign, (hanging.get(sign) ?? 0) + 1)
  }
  return new Set([...opening].filter(([sign, lines]) => lines === 1 && hanging.get(sign) === 1).map(([sign]) => sign))
}
