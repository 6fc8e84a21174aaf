import { languages, rulesOf } from './all-languages.ts'
import type { LittleWords } from './rules/little-words.ts'

type List = keyof LittleWords

const none: ReadonlySet<string> = new Set()
const sets = new Map<List, Map<string, ReadonlySet<string>>>()

/** One list of a language (base subtag), worked out when first asked; empty for a language that is not read. */
function listOf(base: string, list: List): ReadonlySet<string> {
  const known = sets.get(list)?.get(base)
  if (known !== undefined) return known
  const words = rulesOf(base)?.words[list]
  if (words === undefined) return none
  const made = setOf(words)
  sets.set(list, (sets.get(list) ?? new Map<string, ReadonlySet<string>>()).set(base, made))
  return made
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(word => word !== ''))

/** A list of all languages together, worked out when first asked. */
function listOfAll(list: List): () => ReadonlySet<string> {
  let all: ReadonlySet<string> | null = null
  return () => {
    all ??= setOf(languages.map(language => rulesOf(language)?.words[list] ?? '').join(' '))
    return all
  }
}

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

const openers = listOfAll('openers')
const prefixes = listOfAll('prefixes')

/** Whether a folded word begins a phrase (*and*, *but*, *who*), in whatever language. */
export function isOpener(surface: string): boolean {
  return openers().has(surface)
}

/**
 * Whether a folded word, joined to the next by a hyphen, is part of that word: *non-State* is not *State*, nor
 * *co-operation* *operation*. The same in all languages: each of them stands before a hyphen in none but this sense.
 */
export function isPrefix(surface: string): boolean {
  return prefixes().has(surface)
}
