import { languages } from './all-languages.ts'
import { textRulesOf } from './all-texts.ts'
import { joined } from './any-language.ts'
import type { LanguageRules } from './rules/language-rules.ts'
import type { TextRules } from './rules/text-rules.ts'

/** What the texts of all languages have for one thing, as alternatives of one regular expression. */
export function anyText(alternatives: (rules: LanguageRules & TextRules) => string): string {
  return joined(languages.flatMap(language => textRulesOf(language) ?? []).map(alternatives))
}
