import { stemArabic } from './ar/stem.ts'
import { stemGerman } from './de/stem.ts'
import { stemEnglish } from './en/stem.ts'
import { stemSpanish } from './es/stem.ts'
import { stemFrench } from './fr/stem.ts'
import { baseLanguage } from './language.ts'
import { stemRussian } from './ru/stem.ts'

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
