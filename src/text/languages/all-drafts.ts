import type { Language } from './all-languages.ts'
import { arabicDrafts } from './ar/drafts.ts'
import { germanDrafts } from './de/drafts.ts'
import { englishDrafts } from './en/drafts.ts'
import { spanishDrafts } from './es/drafts.ts'
import { frenchDrafts } from './fr/drafts.ts'
import { russianDrafts } from './ru/drafts.ts'
import type { DraftRules } from './rules/draft-rules.ts'

const drafts: { [L in Language]: DraftRules } = {
  en: englishDrafts,
  fr: frenchDrafts,
  es: spanishDrafts,
  de: germanDrafts,
  ru: russianDrafts,
  ar: arabicDrafts,
}

const byLanguage: ReadonlyMap<string, DraftRules> = new Map(Object.entries(drafts))

/** What is asked of a language (base subtag) where a draft is checked; null for one that is not read. */
export const draftRulesOf = (base: string): DraftRules | null => byLanguage.get(base) ?? null
