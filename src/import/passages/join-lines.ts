import { languages, wordSet } from '../../text/index.ts'
import { textRulesOf } from '../../text/whole-texts.ts'
/** Joins the lines of a paragraph; a word divided at a line end is healed by how the document writes it elsewhere. */
export interface LineJoiner {
  join(lines: string[]): string
}

const MAX_WORD = 80
const KEEP_HYPHEN = new Set(
  languages.flatMap(language => [...wordSet(textRulesOf(language)?.documents.hyphened ?? '')]),
)

/** Learn the words of the document once. */
export function createLineJoiner(text: string): LineJoiner {
  const counts = new Map<string, number>()
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  const seen = (word: string): number => counts.get(word.toLowerCase()) ?? 0

  /** What stands between two lines: the end of the first one, and whether a space follows it. */
  const seam = (before: string, after: string): { before: string; gap: string } => {
    if (before.endsWith('\u00AD')) return { before: before.slice(0, -1), gap: '' }
    const left = /(\p{L}+(?:-\p{L}+)*)-$/u.exec(before.slice(-MAX_WORD))?.[1]
    const right = /^\p{L}+(?:-\p{L}+)*/u.exec(after.slice(0, MAX_WORD))?.[0]
    if (left === undefined || right === undefined) return { before, gap: ' ' }
    if (/^\p{Lu}/u.test(right)) return { before, gap: '' }
    const joined = seen(left + right)
    const hyphenated = seen(`${left}-${right}`)
    const keep = joined === hyphenated ? joined > 0 || KEEP_HYPHEN.has(left.toLowerCase()) : hyphenated > joined
    return { before: keep ? before : before.slice(0, -1), gap: '' }
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
  }
}
