import { nounsHaveCapitals, rulesOf, stem, type WritingRules } from '../text/index.ts'

/** The stems of a list of words (folded) of one language, worked out when first asked: a lookup never asks. */
function stemsOf(list: (writing: WritingRules) => string): (base: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return base => {
    const had = known.get(base)
    if (had !== undefined) return had
    const writing = rulesOf(base)?.writing
    const words = writing === undefined ? '' : list(writing)
    const stems = new Set(words.split(' ').map(word => stem(word, base)))
    if (writing !== undefined) known.set(base, stems)
    return stems
  }
}

const byCapital = stemsOf(({ anotherWithCapital }) => anotherWithCapital)
const byAccent = stemsOf(({ accents }) => accents?.bare ?? '')

/**
 * Whether a label of one word asks for a capital, since without it the word is another: *State* and *state*,
 * *Macht* and *macht*. `word` as written, and its stem.
 */
export function asksForCapital(word: string, itsStem: string, base: string): boolean {
  if (!/^\p{Lu}[^\p{Lu}]*$/u.test(word)) return false
  return nounsHaveCapitals(base) || byCapital(base).has(itsStem)
}

/**
 * Whether the accents of a word in a text make another word of it than the label's, both as written and alike when
 * folded or stemmed.
 *
 * Accents may be missing, but not come in or move (*término*, *terminó*), nor be missing where the bare word is another
 * (*sûr*, *sur*). A final *é* is no *e* (*censure*, *censuré*). Where inflection changes the word, accents may change.
 */
export function accentsClash(label: string, text: string, base: string): boolean {
  const rules = rulesOf(base)?.writing.accents ?? null
  if (label === text || rules === null) return false
  const one = letters(label)
  const other = letters(text)
  let alike = 0
  let added = false
  let missing = false
  while (alike < one.length && alike < other.length && one[alike]?.[0] === other[alike]?.[0]) {
    const mine = one[alike] ?? ''
    const theirs = other[alike] ?? ''
    if (mine.length < theirs.length) added = true
    if (mine.length > theirs.length) missing = true
    alike++
  }
  if (!added && !missing) return false
  const bare = stem(other.map(letter => letter[0]).join(''), base)
  if (rules.onlyBare) return byAccent(base).has(bare)
  if (alike === one.length && alike === other.length && added) return true
  if (rules.finalE && added && endsInE(one) && finalAccent(other, endOf(one))) return true
  const shouted = text === text.toUpperCase()
  return missing && !added && !shouted && byAccent(base).has(bare)
}

/** Whether accents tell words apart in a language (base subtag). */
export function hasAccents(base: string): boolean {
  return (rulesOf(base)?.writing.accents ?? null) !== null
}

/** Each letter, lower case, followed by its marks. */
function letters(word: string): string[] {
  return (
    word
      .normalize('NFD')
      .toLowerCase()
      .match(/\p{L}\p{M}*/gu) ?? []
  )
}

/** Place of the last letter before a plural *s*. */
function endOf(word: readonly string[]): number {
  return word.at(-1) === 's' ? word.length - 2 : word.length - 1
}

function endsInE(word: readonly string[]): boolean {
  return word[endOf(word)] === 'e'
}

function finalAccent(word: readonly string[], at: number): boolean {
  return (word[at]?.length ?? 0) > 1 && word.slice(at + 1).every(letter => letter === 'e' || letter === 's')
}
