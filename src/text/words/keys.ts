import { baseLanguage, isLooseArticle } from '../languages/index.ts'
import { type Token, tokenize } from './tokens.ts'
import { verbKeys, verbOfLabel } from './verb-keys.ts'

/** The key of a label as it is spelt: folded words, one space between; words joined by a hyphen are written together. */
export function labelKey(text: string, language: string): string {
  return spelt(tokenize(text, language))
}

function spelt(tokens: readonly Token[]): string {
  let key = ''
  for (const token of tokens) {
    key += token.surface
    if (!token.hyphenNext) key += ' '
  }
  return key.trimEnd()
}

/**
 * The key of a label whatever its inflection: stems without any separator, so that `multi-stakeholder`,
 * `multi stakeholder` and `multistakeholder` share one. In French, articles after the first word are dropped and
 * `du`, `des`, `de la`, `d’` are all `de`. The verb of a verb phrase stands under the key of all its forms.
 */
export function stemKey(text: string, language: string): string {
  const base = baseLanguage(language)
  return inflected(text, tokenize(text, base), base)
}

function inflected(text: string, tokens: readonly Token[], base: string): string {
  const written = tokens.map(({ start, end }) => text.slice(start, end))
  const verb = verbOfLabel(tokens, written, base)
  return keyOf(tokens, base, verb === null ? [] : [[verb.at, verb.key]])
}

/**
 * The keys under which what somebody asks for may stand, its words read once: as it is spelt; and by its stems, its own and
 * those of verb phrases of which it may be a form.
 */
export function askedKeys(text: string, language: string): { exact: string; stems: string[] } {
  const base = baseLanguage(language)
  const tokens = tokenize(text, base)
  const keys = new Set([inflected(text, tokens, base), keyOf(tokens, base, [])])
  const places = tokens.length < 2 ? [] : [...new Set([0, 1, tokens.length - 1])]
  for (const at of places) {
    const token = tokens[at]
    if (token !== undefined) for (const key of verbKeys(token, base)) keys.add(keyOf(tokens, base, [[at, key]]))
  }
  return { exact: spelt(tokens), stems: [...keys] }
}

function keyOf(tokens: readonly Token[], base: string, verbs: readonly (readonly [number, string])[]): string {
  let key = ''
  for (const [index, token] of tokens.entries()) {
    if (index > 0 && isLooseArticle(token.stem, base)) continue
    const verb = verbs.find(([at]) => at === index)
    key += verb === undefined ? token.stem : `${verb[1]}~`
  }
  return key.replaceAll("'", '')
}

/** The distinct three-character pieces of a key, padded with two spaces before and one behind, sorted by code unit. */
export function trigrams(key: string): string[] {
  if (key === '') return []
  const characters = [' ', ' ', ...key, ' ']
  const pieces = new Set<string>()
  for (let at = 0; at + 3 <= characters.length; at++) pieces.add(characters.slice(at, at + 3).join(''))
  return [...pieces].sort()
}
