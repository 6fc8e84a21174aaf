import { type Language, rulesOf } from './all-languages.ts'
import { arabicTexts } from './ar/texts.ts'
import { germanTexts } from './de/texts.ts'
import { englishTexts } from './en/texts.ts'
import { spanishTexts } from './es/texts.ts'
import { frenchTexts } from './fr/texts.ts'
import { russianTexts } from './ru/texts.ts'
import type { LanguageRules } from './rules/language-rules.ts'
import type { TextRules } from './rules/text-rules.ts'

const texts: { [L in Language]: TextRules } = {
  en: englishTexts,
  fr: frenchTexts,
  es: spanishTexts,
  de: germanTexts,
  ru: russianTexts,
  ar: arabicTexts,
}

const whole: ReadonlyMap<string, LanguageRules & TextRules> = new Map(
  Object.entries(texts).flatMap(([base, rules]) => {
    const language = rulesOf(base)
    return language === null ? [] : [[base, { ...language, ...rules }] as const]
  }),
)

/** All that belongs to a language (base subtag), whole texts included; null for one that is not read. */
export function textRulesOf(base: string): (LanguageRules & TextRules) | null {
  return whole.get(base) ?? null
}
