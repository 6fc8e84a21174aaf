import { baseLanguage } from './language.ts'
import { type Token, tokenize } from './tokens.ts'

/** The key of a label as it is spelt: folded words, one space between; words joined by a hyphen are written together. */
export function labelKey(text: string, language: string): string {
  let key = ''
  for (const token of tokenize(text, language)) {
    key += token.surface
    if (!token.hyphenNext) key += ' '
  }
  return key.trimEnd()
}

/**
 * The key of a label whatever its inflection: stems without any separator, so that `multi-stakeholder`,
 * `multi stakeholder` and `multistakeholder` share one. In French, articles after the first word are dropped and
 * `du`, `des`, `de la`, `d’` are all `de`.
 */
export function stemKey(text: string, language: string): string {
  const french = baseLanguage(language) === 'fr'
  let key = ''
  for (const [index, token] of tokenize(text, language).entries()) {
    if (french && index > 0 && isArticle(token)) continue
    key += token.stem
  }
  return key.replaceAll("'", '')
}

/** A French definite article (`le`, `la`, `les`, `l’`): skipped inside a label. Their common stem is `le`. */
export function isArticle(token: Pick<Token, 'stem'>): boolean {
  return token.stem === 'le'
}

/** The distinct three-character pieces of a key, padded with two spaces before and one behind, sorted by code unit. */
export function trigrams(key: string): string[] {
  if (key === '') return []
  const characters = [' ', ' ', ...key, ' ']
  const pieces = new Set<string>()
  for (let at = 0; at + 3 <= characters.length; at++) pieces.add(characters.slice(at, at + 3).join(''))
  return [...pieces].sort()
}
