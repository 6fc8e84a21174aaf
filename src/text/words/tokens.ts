import { baseLanguage, elides } from '../languages/index.ts'
import { Separation } from './characters.ts'
import { keepFolded, takeFolded } from './folded-before.ts'
import { joinedBytes, joinedKeys } from './joined-words.ts'
import { emptyWords, readWords, WordMark, type Words } from './read-words.ts'
import { numberIn, type WordForms, wordForms } from './word-forms.ts'

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
  return tokensOf(wordsOf(text, language))
}

/** The words of a text in arrays of their own: as much as `tokenize` tells, in a tenth of the room. */
export function keptWords(text: string, language: string): Words {
  const base = baseLanguage(language)
  const known = elides(base) ? null : takeFolded(text)
  return known === null ? copyOf(wordsOf(text, language)) : inTable(known, wordForms(base))
}

function copyOf({ count, starts, ends, numbers, marks, forms }: Words): Words {
  return {
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    numbers: numbers.slice(0, count),
    marks: marks.slice(0, count),
    forms,
  }
}

/** The same words, their forms numbered in another table: in the place of the numbers that they had. */
function inTable(words: Words, forms: WordForms): Words {
  const { numbers } = words
  const { written } = words.forms
  const known = numbersIn(words.forms, forms)
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0
    let other = known[number] ?? 0
    if (other === 0) {
      other = numberIn(forms, written[number] ?? '')
      known[number] = other
    }
    numbers[at] = other
  }
  return { ...words, forms }
}

/** Numbers of one table in another, 0 where they were not asked for yet; kept for the two tables that were asked for last. */
function numbersIn(from: WordForms, to: WordForms): Int32Array {
  if (renumbered?.from !== from || renumbered.to !== to) renumbered = { from, to, numbers: new Int32Array(0) }
  if (renumbered.numbers.length < from.written.length) {
    const longer = new Int32Array(from.written.length * 2)
    longer.set(renumbered.numbers)
    renumbered.numbers = longer
  }
  return renumbered.numbers
}

let renumbered: { from: WordForms; to: WordForms; numbers: Int32Array } | null = null

/** Words that are the document’s own: those inside web and mail addresses left out. */
export function withoutAddresses(words: Words): Words {
  const { starts, ends, numbers, marks, forms } = words
  if (!hasAddress(marks)) return words
  const outside = (_: number, at: number): boolean => ((marks[at] ?? 0) & WordMark.InAddress) === 0
  const kept = marks.filter(outside)
  return {
    count: kept.length,
    starts: starts.filter(outside),
    ends: ends.filter(outside),
    numbers: numbers.filter(outside),
    marks: kept,
    forms,
  }
}

function hasAddress(marks: Uint8Array): boolean {
  for (let at = 0; at < marks.length; at++) if (((marks[at] ?? 0) & WordMark.InAddress) !== 0) return true
  return false
}

/**
 * The folded words of a text, one space apart, in UTF-8; those inside addresses too. In bytes that the next call uses
 * again; a string where UTF-8 cannot write them.
 */
export function foldedWords(text: string): Uint8Array | string {
  const words = wordsOf(text, '')
  keepFolded(text, words)
  return joinedBytes(words, 'surfaces')
}

/** The stems of a text, one space apart; those inside addresses too. */
export function stemmedWords(words: Words): string {
  return joinedKeys(words, 'stems')
}

/** The words of a text as they are folded, one space apart; those inside addresses too. */
export function surfacesOf(words: Words): string {
  return joinedKeys(words, 'surfaces')
}

/** Words as a list of objects. */
export function tokensOf({ count, starts, ends, numbers, marks, forms }: Words): Token[] {
  const { surfaces, stems } = forms
  const tokens: Token[] = []
  for (let at = 0; at < count; at++) {
    const mark = marks[at] ?? 0
    const number = numbers[at] ?? 0
    const separation = byNumber[mark & WordMark.Separation] ?? Separation.Break
    tokens.push({
      start: starts[at] ?? 0,
      end: ends[at] ?? 0,
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

/** The words of a text in the arrays that all calls share: what is needed of them is taken before the next call. */
function wordsOf(text: string, language: string): Words {
  if (shared.starts.length > mostKept) shared = emptyWords()
  readWords(text, language, shared)
  return shared
}

// Keeping it saves most calls an allocation.
let shared = emptyWords()
const mostKept = 1 << 20
const byNumber: readonly Separation[] = Object.values(Separation)
