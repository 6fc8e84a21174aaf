import { languages, rulesOf } from './all-languages.ts'
import type { LittleWords } from './rules/little-words.ts'
import { wordSet } from './rules/word-set.ts'

/** One list of a language (base subtag); empty for a language that is not read. */
const listOf = (base: string, list: keyof LittleWords): ReadonlySet<string> => wordSet(rulesOf(base)?.words[list] ?? '')

/** The little words of a language (base subtag), folded: they carry grammar, not a concept. Empty for other languages. */
export function functionWords(base: string): ReadonlySet<string> {
  return listOf(base, 'little')
}

/** Abbreviations of a language (base subtag), lower case, without their last full stop. */
export function abbreviations(base: string): ReadonlySet<string> {
  return listOf(base, 'abbreviations')
}

/** Whether a folded word is an article of a language (base subtag): behind *and* it begins a phrase of its own. */
export function isAnyArticle(surface: string, base: string): boolean {
  return listOf(base, 'articles').has(surface)
}

/** Whether a folded word joins the members of a list (*and*, *ou*, *и*) in a language (base subtag). */
export function isCoordinator(surface: string, base: string): boolean {
  return listOf(base, 'coordinators').has(surface)
}

/** Whether a folded word offers a choice between the members of a list (*or*): another thing than joining them. */
export function isAlternative(surface: string, base: string): boolean {
  return listOf(base, 'alternatives').has(surface)
}

/** Whether a word begins with the letter for *and*, as Arabic writes it; whether it really does, the vocabulary must say. */
export function mayBeginWithAnd(surface: string, base: string): boolean {
  const and = rulesOf(base)?.clitics?.and
  return and !== undefined && surface.startsWith(and) && surface.length > 3
}

/** Whether a folded word begins a phrase (*and*, *but*, *who*), in whatever language. */
export function isOpener(surface: string): boolean {
  return languages.some(language => listOf(language, 'openers').has(surface))
}

/**
 * Whether a folded word, joined to the next by a hyphen, is part of that word: *non-State* is not *State*, nor
 * *co-operation* *operation*. The same in all languages: each of them stands before a hyphen in none but this sense.
 */
export function isPrefix(surface: string): boolean {
  prefixes ??= prefixesOfAll()
  // Asked of every beginning of a word, and a word may have a hundred thousand letters: a long one is not looked up.
  return surface.length <= prefixes.longest && prefixes.all.has(surface)
}

/**
 * Whether a folded word is another than one that ends as it does, and often its contrary: it lacks two or more of its first
 * letters (*lawful*, *unlawful*; *national*, *international*), or the *i* before an *l* (*legal*, *ilegal*), or has the
 * other beginning of a pair (*misinformation*, *disinformation*; *decryption*, *encryption*). In whatever language.
 */
export function isContrary(word: string, other: string): boolean {
  if (word === other) return false
  const [short, long] = word.length < other.length ? [word, other] : [other, word]
  if (long.endsWith(short)) return long.length - short.length > 1 || /^il/.test(long)
  const rest = (whole: string, start: string): string | null =>
    whole.startsWith(start) ? whole.slice(start.length) : null
  return languages.some(language => {
    const starts = [...listOf(language, 'contraries')]
    return starts.some((start, at) => {
      const own = rest(word, start)
      // Of a pair the first stands at an even place, the second behind it.
      return own !== null && own === rest(other, starts[at % 2 === 0 ? at + 1 : at - 1] ?? '')
    })
  })
}

let prefixes: { all: ReadonlySet<string>; longest: number } | null = null

function prefixesOfAll(): { all: ReadonlySet<string>; longest: number } {
  const all = new Set(languages.flatMap(language => [...listOf(language, 'prefixes')]))
  return { all, longest: Math.max(...[...all].map(({ length }) => length)) }
}
