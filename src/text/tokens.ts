import { Separation } from './characters.ts'
import { emptyWords, readWords, WordMark } from './read-words.ts'

/** One word of a text. `text.slice(start, end)` is the word as written, ignorable characters and all. */
export interface Token {
  start: number
  end: number
  /** Folded; an elided word keeps its apostrophe (`l'`). */
  surface: string
  stem: string
  /** `l'`, `d'`, `qu'`: elided before the next word (French, Italian, Catalan). */
  elided: boolean
  /** Joined to the next token by a hyphen, also one at a line's end. */
  hyphenNext: boolean
  /** Punctuation or a blank line stands between the token before and this one. */
  hardBefore: boolean
  /** What stands there; `Separation.None` for white space, a hyphen, an apostrophe or nothing. */
  separation: Separation
  /** Inside a web or mail address: not a word of the document. */
  inUrl: boolean
}

/**
 * Cut a text into words, each with its folded form and its stem: `readWords` as a list of objects.
 * Offsets are UTF-16 units into the text as given. Linear in the length of the text.
 */
export function tokenize(text: string, language: string): Token[] {
  if (words.starts.length > mostKept) words = emptyWords()
  readWords(text, language, words)
  const { surfaces, stems } = words.forms
  const tokens: Token[] = []
  for (let at = 0; at < words.count; at++) {
    const mark = words.marks[at] ?? 0
    const number = words.numbers[at] ?? 0
    const separation = byNumber[mark & WordMark.Separation] ?? Separation.Break
    tokens.push({
      start: words.starts[at] ?? 0,
      end: words.ends[at] ?? 0,
      surface: surfaces[number] ?? '',
      stem: stems[number] ?? '',
      elided: (mark & WordMark.Elided) !== 0,
      hyphenNext: (mark & WordMark.HyphenNext) !== 0,
      hardBefore: separation !== Separation.None,
      separation,
      inUrl: (mark & WordMark.InAddress) !== 0,
    })
  }
  return tokens
}

// Filled anew by each call, and given back whole before the next: keeping it saves most calls an allocation.
let words = emptyWords()
const mostKept = 1 << 20
const byNumber: readonly Separation[] = Object.values(Separation)
