import { functionWords } from './function-words.ts'
import { baseLanguage } from './language.ts'
import { tokenize } from './tokens.ts'

const languages = ['ar', 'de', 'en', 'es', 'fr', 'ru']
/** Fewer words prove nothing. */
const LEAST_WORDS = 25
/** So many times as many little words as in the stated language make another language likely. */
const MORE = 1.6
const LEAST_SHARE = 0.2

/** The language that a text is more likely in than the one stated, by its little words; null where there is no doubt. */
export function likelierLanguage(text: string, stated: string): string | null {
  const words = tokenize(text.slice(0, 8000), '')
    .filter(({ inUrl }) => !inUrl)
    .map(({ surface }) => surface)
  if (words.length < LEAST_WORDS) return null
  const share = (language: string): number => {
    const little = functionWords(language)
    return words.filter(word => little.has(word)).length / words.length
  }
  const base = baseLanguage(stated)
  const mine = share(base)
  const best = languages.map(language => ({ language, share: share(language) })).sort((a, b) => b.share - a.share)[0]
  if (!best || best.language === base || best.share < LEAST_SHARE || best.share < mine * MORE) return null
  return best.language
}
