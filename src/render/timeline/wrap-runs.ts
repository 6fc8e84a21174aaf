/** Words that stayed, came, moved or went. */
export interface Run {
  op: 'equal' | 'insert' | 'move' | 'delete'
  text: string
}

/** Usual width of a letter, in ems. */
const LETTER = 0.6
const NARROW = 0.36
const WIDE = 0.8
/** Bold letters are wider. */
const BOLD = 1.14

/**
 * Break runs into lines at spaces, by the usual width of letters: a little early rather than late.
 *
 * @param room width of a line in ems. @param bold all of it is bold; what was added always is.
 */
export function wrapRuns(runs: readonly Run[], room: number, bold = false): Run[][] {
  const lines: Run[][] = []
  let line: Run[] = []
  let width = 0
  for (const { op, text } of runs)
    for (const word of text.split(/(?<= )/)) {
      const stretch = bold || op === 'insert' ? BOLD : 1
      const wide = widthOf(word.trimEnd()) * stretch
      if (width + wide > room && width > 0) {
        lines.push(line)
        line = []
        width = 0
      }
      const last = line.at(-1)
      if (last?.op === op) last.text += word
      else line.push({ op, text: word })
      width += widthOf(word) * stretch
    }
  if (line.length > 0) lines.push(line)
  return lines
}

function widthOf(word: string): number {
  let width = 0
  for (const letter of word) {
    const code = letter.codePointAt(0) ?? 0
    width += code >= 0x2e80 ? 1 : /[ijlt.,;:’“”()| ]/.test(letter) ? NARROW : /[A-Z–—mw…]/.test(letter) ? WIDE : LETTER
  }
  return width
}
