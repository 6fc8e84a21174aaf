import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Words } from './words.ts'

export type { Words } from './words.ts'

const tables: Record<Words['language'], Words> = { en, fr }

/** The fixed words for a BCP 47 language, by its first subtag in any case; English where there is no table for it. */
export function wordsFor(language: string): Words {
  const base = language.toLowerCase().split('-', 1)[0]
  return base === 'fr' ? tables.fr : tables.en
}
