import { languages, rulesOf } from './all-languages.ts'
import type { LanguageRules } from './rules/language-rules.ts'

/** What all languages have for one thing, as alternatives of one regular expression: a text says its language last. */
export function anyLanguage(alternatives: (rules: LanguageRules) => string): string {
  return joined(languages.flatMap(language => rulesOf(language) ?? []).map(alternatives))
}

/** Alternatives of one regular expression, each once; a language that has none is left out. */
export function joined(said: readonly string[]): string {
  return [...new Set(said)].filter(words => words !== '').join('|')
}
