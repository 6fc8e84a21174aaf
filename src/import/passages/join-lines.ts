import { createDividedWords, LINKS } from './divided-words.ts'

/** Joins the lines of a paragraph; a word divided at a line end is made whole. */
export interface LineJoiner {
  join(lines: string[]): string
  /** Divided words of which nothing told whether they have a hyphen. */
  undecided(): string[]
}

const MAX_WORD = 80

/** Learn the words of the document once. */
export function createLineJoiner(text: string): LineJoiner {
  const divided = createDividedWords(text.split('\n').map(line => line.trim()))

  /** What stands between two lines: the end of the first one, and whether a space follows it. */
  const seam = (before: string, after: string): { before: string; gap: string } => {
    if (before.endsWith('\u00AD')) return { before: before.slice(0, -1), gap: '' }
    const left = /(\p{L}+(?:-\p{L}+)*)[-\u2010]$/u.exec(before.slice(-MAX_WORD))?.[1]
    const right = /^\p{L}+(?:-\p{L}+)*/u.exec(after.slice(0, MAX_WORD))?.[0]
    if (left === undefined || right === undefined || LINKS.has(right)) return { before, gap: ' ' }
    return { before: divided.keeps(left, right) ? before : before.slice(0, -1), gap: '' }
  }
  return {
    join(lines) {
      const full = lines.map(line => line.trim()).filter(line => line !== '')
      return full
        .map((line, at) => {
          const next = full[at + 1]
          if (next === undefined) return line
          const { before, gap } = seam(line, next)
          return before + gap
        })
        .join('')
    },
    undecided: divided.undecided,
  }
}
