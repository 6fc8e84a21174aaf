import { languages, rulesOf } from './all-languages.ts'
import { halfKnown, type Writing } from './half-known.ts'

function writingOf(base: string): Writing | null {
  return rulesOf(base)?.writing ?? halfKnown.get(base) ?? null
}

/** Whether a language (base subtag) parts `l'eau` into two words. In all others a text has the same words. */
export function elides(base: string): boolean {
  return (writingOf(base)?.elided ?? '') !== ''
}

/** Whether a language (base subtag) writes every noun with a capital, so that capitals tell no names. */
export function nounsHaveCapitals(base: string): boolean {
  return writingOf(base)?.capitals === 'noun'
}

/** Whether a language (base subtag) is known to be written in Latin letters. */
export function hasLatinScript(base: string): boolean {
  return writingOf(base)?.script === 'latin'
}

let all: ReadonlySet<string> | null = null

/** The words that are elided before a vowel, in lower case, of all languages that have any: names keep their own. */
export function elidedWords(): ReadonlySet<string> {
  all ??= new Set(
    [...languages, ...halfKnown.keys()]
      .flatMap(base => writingOf(base)?.elided.split(' ') ?? [])
      .filter(word => word !== ''),
  )
  return all
}

/**
 * Whether a word is the article of a language (base subtag) that may come or go inside a set phrase: French `le`, `la`,
 * `les`, `l’`, whose common stem is `le`.
 */
export function isLooseArticle(stem: string, base: string): boolean {
  return rulesOf(base)?.writing.looseArticle === stem
}
