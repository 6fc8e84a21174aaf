/** A line that ends in a break made by hand, within what its format calls one paragraph. */
export interface HardLine {
  text: string
  /** Wholly in bold, or wholly underlined. */
  marked: boolean
  /** It begins with a mark of a list. */
  listed: boolean
}

/** A line of an address or a signature is shorter; a paragraph hardly ever is. */
const LONG_LINE = 40
const SENTENCE_END = /[.!?:;؟؛。…]["”’»›)\]]*$/

/**
 * Tell where a paragraph begins among lines broken by hand: after an empty line; at the marks of a list; and, where the
 * lines are too long for an address, at a line wholly in bold, after it, and where one line ends a sentence and the next
 * begins another. Lines that were only wrapped (one goes on with a small letter within a sentence) are parted by empty
 * lines and marks alone.
 *
 * @returns One answer a line, in order; an empty line begins nothing.
 */
export function paragraphStarts(lines: readonly HardLine[]): boolean[] {
  const full = lines.filter(line => line.text !== '')
  const listed = full.filter(line => line.listed).length > 1
  const wrapped = full.some((line, at) => goesOn(full[at - 1], line))
  let before: HardLine | null = null
  return lines.map(line => {
    const last = before
    before = line.text === '' ? null : line
    if (before === null) return false
    if (last === null || (listed && line.listed)) return true
    return !wrapped && isApart(last, line)
  })
}

function goesOn(before: HardLine | undefined, line: HardLine): boolean {
  return before !== undefined && !SENTENCE_END.test(before.text.slice(-8)) && /^\p{Ll}/u.test(line.text)
}

function isApart(before: HardLine, line: HardLine): boolean {
  if (/^\p{Ll}/u.test(line.text) || Math.max(before.text.length, line.text.length) < LONG_LINE) return false
  return before.marked !== line.marked || SENTENCE_END.test(before.text.slice(-8))
}
