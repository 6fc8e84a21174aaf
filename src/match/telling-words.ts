import { baseLanguage, rulesOf, stem, tokenize, verbKeys } from '../text/index.ts'
import { labelPaths, verbStem } from './label-paths.ts'
import { behindClitics, singularOfCapitals } from './word-facts.ts'

/**
 * By which words a label is known before it is looked for: of each way in which it is, the longest. A text of whose
 * `wordsToFollow` none is among them has no use of the label.
 *
 * @returns stems with their language before them, each once.
 */
export function tellingWords(label: string, language: string): string[] {
  const base = baseLanguage(language)
  const longest = labelPaths(label.trim(), base).map(({ steps }) =>
    steps.reduce((found, step) => (step.stem.length > found.length ? step.stem : found), ''),
  )
  return [...new Set(longest)].filter(word => word !== '').map(word => named(base, word))
}

/** Words that a hanging hyphen may share the end of a compound with, at most so far ahead. */
const AHEAD = 7

/**
 * Whatever a walk over a short text may follow through the labels of a language, and more: its words in all readings, and
 * those that they make with the ones behind them.
 *
 * @returns as `tellingWords`.
 */
export function wordsToFollow(text: string, language: string): string[] {
  const base = baseLanguage(language)
  const rules = rulesOf(base)
  const tokens = tokenize(text, base)
  const surfaces = tokens.map(({ surface }) => surface)
  const found = new Set<string>()
  for (const [at, token] of tokens.entries()) {
    found.add(token.stem)
    for (const key of verbKeys(token, base)) found.add(verbStem(key))
    if (rules?.clitics) for (const rest of behindClitics(token.surface, rules.clitics)) found.add(stem(rest, base))
    const singular = singularOfCapitals(text.slice(token.start, token.end))
    if (singular !== null) found.add(stem(singular, base))
    for (const count of [2, 3])
      if (at + count <= tokens.length) found.add(stem(surfaces.slice(at, at + count).join(''), base))
    if (rules?.writing.hangingHyphen && /[-\u2010\u2011]/.test(text.charAt(token.end)))
      for (const compound of surfaces.slice(at + 1, at + 1 + AHEAD))
        for (let cut = 1; cut < compound.length; cut++) found.add(stem(token.surface + compound.slice(cut), base))
  }
  return [...found].map(word => named(base, word))
}

const named = (base: string, word: string): string => `${base} ${word}`
