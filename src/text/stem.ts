import { baseLanguage } from './language.ts'
import { stemArabic } from './stem-arabic.ts'
import { stemEnglish } from './stem-english.ts'
import { stemFrench } from './stem-french.ts'
import { stemGerman } from './stem-german.ts'
import { stemRussian } from './stem-russian.ts'
import { stemSpanish } from './stem-spanish.ts'

const stemmers: ReadonlyMap<string, (surface: string) => string> = new Map([
  ['ar', stemArabic],
  ['de', stemGerman],
  ['en', stemEnglish],
  ['es', stemSpanish],
  ['fr', stemFrench],
  ['ru', stemRussian],
])

/**
 * Take the inflection off one folded word (plural, case, gender of adjectives, British or American spelling), and
 * nothing more: *international* never meets *internal*, nor *droit* *droite*. Snowball merges them, which no diplomat
 * would forgive. Other languages, and words with digits, come back as they are.
 */
export function stem(surface: string, language: string): string {
  const stemmer = stemmers.get(baseLanguage(language))
  return stemmer === undefined || /[0-9]/.test(surface) ? surface : stemmer(surface)
}
