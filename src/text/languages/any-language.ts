import { languages, rulesOf } from './all-languages.ts'
import type { LanguageRules } from './rules/language-rules.ts'

/** What all languages have for one thing, as alternatives of one regular expression: a text says its language last. */
export function anyLanguage(alternatives: (rules: LanguageRules) => string): string {
  const said = languages.flatMap(language => rulesOf(language) ?? []).map(alternatives)
  return [...new Set(said)].filter(words => words !== '').join('|')
}
