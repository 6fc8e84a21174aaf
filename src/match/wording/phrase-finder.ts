import { baseLanguage, tokenize } from '../../text/index.ts'
import type { PhraseForms } from '../../types.ts'
import { countOf, surfaceAt, type WordRow } from './word-row.ts'

/** A phrase of a list, by the places of its first and last word among those of a text. */
export interface FoundPhrase {
  id: string
  first: number
  last: number
}

/** Finds the phrases of one list in texts of one language. */
export interface PhraseFinder {
  /** The longest phrase that begins at this word; null where none does. */
  at(words: WordRow, index: number): FoundPhrase | null
  /** All phrases, leftmost and longest first; none overlaps another. */
  all(words: WordRow): FoundPhrase[]
}

/** Prepare a list for one language: folded words are compared, no other inflection than the forms that are listed. */
export function phraseFinder(phrases: readonly Pick<PhraseForms, 'id' | 'forms'>[], language: string): PhraseFinder {
  const base = baseLanguage(language)
  const finders = known.get(phrases) ?? new Map<string, PhraseFinder>()
  known.set(phrases, finders)
  const finder = finders.get(base) ?? prepare(phrases, base)
  finders.set(base, finder)
  return finder
}

const none: readonly { id: string; words: string[] }[] = []

// One list serves many texts.
const known = new WeakMap<readonly Pick<PhraseForms, 'id' | 'forms'>[], Map<string, PhraseFinder>>()

function prepare(phrases: readonly Pick<PhraseForms, 'id' | 'forms'>[], base: string): PhraseFinder {
  const byFirst = new Map<string, { id: string; words: string[] }[]>()
  for (const { id, forms } of phrases)
    for (const form of forms[base] ?? []) {
      const words = tokenize(form, base).map(token => token.surface)
      const [first] = words
      if (first === undefined) continue
      byFirst.set(first, [...(byFirst.get(first) ?? []), { id, words }])
    }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)

  function at(row: WordRow, index: number): FoundPhrase | null {
    // Asked at every word of a text: nothing is made but what is found.
    for (const { id, words } of byFirst.get(surfaceAt(row, index)) ?? none) {
      let same = 1
      while (same < words.length && surfaceAt(row, index + same) === words[same]) same++
      if (same === words.length) return { id, first: index, last: index + words.length - 1 }
    }
    return null
  }

  return {
    at,
    all(row) {
      const found: FoundPhrase[] = []
      const count = countOf(row)
      for (let index = 0; index < count; index++) {
        const phrase = at(row, index)
        if (phrase === null) continue
        found.push(phrase)
        index = phrase.last
      }
      return found
    },
  }
}
