import { en } from './en.ts'
import { fr } from './fr.ts'
import type { SiteWords } from './site-words.ts'

export type { SiteWords } from './site-words.ts'

/** The fixed words of the pages of a site. */
export const siteWords = (language: 'en' | 'fr'): SiteWords => (language === 'fr' ? fr : en)
