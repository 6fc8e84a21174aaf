import { languages as all, baseLanguage, functionWords } from '../languages/index.ts'
import type { Words } from '../words/read-words.ts'
import { keptWords, withoutAddresses } from '../words/tokens.ts'
import type { WordForms } from '../words/word-forms.ts'

const languages: readonly string[] = [...all].sort()
/** Fewer words prove nothing. */
const LEAST_WORDS = 25
/** So many times as many little words as in the stated language make another language likely. */
const MORE = 1.6
const LEAST_SHARE = 0.2
/** Of fewer words than are asked for otherwise, much more must be little words of one language. */
const SHORT = { share: 0.3, more: 3 }

/**
 * The language that a text is more likely in than the one stated, by its little words; null where there is no doubt.
 *
 * @param least words that tell a language.
 */
export function likelierLanguage(text: string, stated: string, least = LEAST_WORDS): string | null {
  const words = withoutAddresses(keptWords(text.slice(0, 8000), ''))
  if (words.count < least) return null
  const isShort = words.count < LEAST_WORDS
  const hits = littleWords(words)
  const base = baseLanguage(stated)
  const mine = (hits[languages.indexOf(base)] ?? 0) / words.count
  const best = languages
    .map((language, at) => ({ language, share: (hits[at] ?? 0) / words.count }))
    .sort((a, b) => b.share - a.share)[0]
  if (
    !best ||
    best.language === base ||
    best.share < (isShort ? SHORT.share : LEAST_SHARE) ||
    best.share < mine * (isShort ? SHORT.more : MORE)
  )
    return null
  return best.language
}

/** How many of the words are little words of each language, in the order of `languages`. */
function littleWords({ numbers, forms }: Words): number[] {
  const known = languagesOf.get(forms) ?? []
  languagesOf.set(forms, known)
  const hits = languages.map(() => 0)
  for (const form of numbers) {
    const mask = known[form] ?? languagesHaving(forms.surfaces[form] ?? '')
    known[form] = mask
    if (mask !== 0) for (let at = 0; at < hits.length; at++) hits[at] = (hits[at] ?? 0) + ((mask >> at) & 1)
  }
  return hits
}

/** By the number of a written form: a bit for each language of which it is a little word. */
const languagesOf = new WeakMap<WordForms, number[]>()

const languagesHaving = (word: string): number =>
  languages.reduce((mask, language, at) => (functionWords(language).has(word) ? mask | (1 << at) : mask), 0)
