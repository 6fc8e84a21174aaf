import { rulesOf } from './all-languages.ts'
import { baseLanguage } from './base-language.ts'

/**
 * Take the inflection off one folded word (plural, case, gender of adjectives, British or American spelling), and
 * nothing more: *international* never meets *internal*, nor *droit* *droite*. Snowball merges them, which no diplomat
 * would forgive. Other languages, and words with digits, come back as they are.
 */
export function stem(surface: string, language: string): string {
  const rules = rulesOf(baseLanguage(language))
  return rules === null || /[0-9]/.test(surface) ? surface : rules.stem(surface)
}
