import { baseLanguage, rulesOf } from '../../text/index.ts'

/** Names, as an adjective, of languages that foc does not read but documents name. */
const others: Record<'en' | 'fr', Readonly<Record<string, string>>> = {
  en: { pt: 'Portuguese', zh: 'Chinese' },
  fr: { pt: 'portugais', zh: 'chinois' },
}

/** The name of a BCP 47 language, by its first subtag, as an English or French document has it; the code itself where it has no name here. */
export function languageName(language: string, asIn: 'en' | 'fr'): string {
  const base = baseLanguage(language)
  const rules = rulesOf(base)
  if (rules !== null) return asIn === 'en' ? rules.name : rules.frenchName
  return Object.hasOwn(others[asIn], base) ? (others[asIn][base] ?? language) : language
}
