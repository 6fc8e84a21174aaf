import { rulesOf } from '../languages/index.ts'
import type { Token } from './tokens.ts'

/** The keys of the verb of which a word may be a form; none where the language has no such rules. Wide: only for the place of a verb. */
export function verbKeys(word: Pick<Token, 'surface' | 'stem'>, base: string): string[] {
  return rulesOf(base)?.verbs.keys(word.surface, word.stem) ?? []
}

/**
 * Which word of a verb phrase is its verb, and its key: the infinitive that *restreindre l’accès* begins with, or that
 * *aufs Schärfste verurteilen* ends with. null where the label is none, or has one word: *censure* is not *censuré*.
 */
export function verbOfLabel(
  tokens: readonly Pick<Token, 'surface' | 'stem'>[],
  written: readonly string[],
  base: string,
): { at: number; key: string } | null {
  const verbs = rulesOf(base)?.verbs
  if (verbs === undefined || tokens.length < 2) return null
  const at = verbs.place(tokens.map(({ surface }) => surface))
  const word = tokens[at]
  if (word === undefined) return null
  const key = verbs.keyInPhrase({ ...word, written: written[at] ?? '', next: tokens[at + 1]?.surface ?? '' })
  return key === null ? null : { at, key }
}
