import { arabic } from './ar/index.ts'
import { german } from './de/index.ts'
import { english } from './en/index.ts'
import { spanish } from './es/index.ts'
import { french } from './fr/index.ts'
import { russian } from './ru/index.ts'
import type { LanguageRules } from './rules/language-rules.ts'

const rules = { en: english, fr: french, es: spanish, de: german, ru: russian, ar: arabic } as const satisfies Record<
  string,
  LanguageRules
>

/** Base subtag of a language that is read. */
export type Language = keyof typeof rules

/** The languages that are read, those of most texts first. */
export const languages = Object.keys(rules) as readonly Language[]

const known: ReadonlyMap<string, LanguageRules> = new Map(Object.entries(rules))

/** All that belongs to a language (base subtag); null for one that is not read. */
export function rulesOf(base: string): LanguageRules | null {
  return known.get(base) ?? null
}
