/** Names of languages, as an adjective: those of the United Nations, and of the Coalition’s translations. */
export const languageNames: Record<'en' | 'fr', Readonly<Record<string, string>>> = {
  en: {
    ar: 'Arabic',
    de: 'German',
    en: 'English',
    es: 'Spanish',
    fr: 'French',
    pt: 'Portuguese',
    ru: 'Russian',
    zh: 'Chinese',
  },
  fr: {
    ar: 'arabe',
    de: 'allemand',
    en: 'anglais',
    es: 'espagnol',
    fr: 'français',
    pt: 'portugais',
    ru: 'russe',
    zh: 'chinois',
  },
}

/** The name of a BCP 47 language, by its first subtag; the code itself where it has no name here. */
export function languageName(language: string, names: Readonly<Record<string, string>>): string {
  const base = language.toLowerCase().split('-', 1)[0] ?? ''
  return Object.hasOwn(names, base) ? (names[base] ?? language) : language
}
