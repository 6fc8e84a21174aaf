import { languages as all, baseLanguage, elides, functionWords } from '../languages/index.ts'
import { emptyWords, readWords, WordMark, type Words } from '../words/read-words.ts'
import type { WordForms } from '../words/word-forms.ts'

const languages: readonly string[] = [...all].sort()
/** Fewer words prove nothing. */
const LEAST_WORDS = 25
/** So many times as many little words as in the stated language make another language likely. */
const MORE = 1.6
const LEAST_SHARE = 0.2
/** Of fewer words than are asked for otherwise, much more must be little words of one language. */
const SHORT = { share: 0.3, more: 3 }
/** UTF-16 units that are enough to tell. */
const ENOUGH = 8000
const shared = emptyWords()

/**
 * The language that a text is more likely in than the one stated, by its little words; null where there is no doubt.
 *
 * @param least words that tell a language.
 */
export function likelierLanguage(text: string, stated: string, least = LEAST_WORDS): string | null {
  readWords(text.slice(0, ENOUGH), '', shared)
  return likelierOf(shared, stated, least)
}

/** The same of a text whose words in the stated language were read already: they are not read again where they are the same. */
export function likelierOfWords(text: string, words: Words, stated: string): string | null {
  const areSame = text.length <= ENOUGH && !elides(baseLanguage(stated))
  return areSame ? likelierOf(words, stated, LEAST_WORDS) : likelierLanguage(text, stated)
}

function likelierOf(words: Words, stated: string, least: number): string | null {
  // Those inside addresses can only be fewer.
  if (words.count < least) return null
  const { count, hits } = littleWords(words)
  if (count < least) return null
  const isShort = count < LEAST_WORDS
  const base = baseLanguage(stated)
  const mine = (hits[languages.indexOf(base)] ?? 0) / count
  let best = 0
  for (let at = 1; at < hits.length; at++) if ((hits[at] ?? 0) > (hits[best] ?? 0)) best = at
  const share = (hits[best] ?? 0) / count
  if (languages[best] === base || share < (isShort ? SHORT.share : LEAST_SHARE)) return null
  return share < mine * (isShort ? SHORT.more : MORE) ? null : (languages[best] ?? null)
}

/** How many words stand outside addresses, and how many of them are little words of each language, in the order of `languages`. */
function littleWords({ count: all, numbers, marks, forms }: Words): { count: number; hits: number[] } {
  const known = languagesOf.get(forms) ?? []
  languagesOf.set(forms, known)
  const hits = languages.map(() => 0)
  let count = 0
  for (let at = 0; at < all; at++) {
    if (((marks[at] ?? 0) & WordMark.InAddress) !== 0) continue
    count++
    const form = numbers[at] ?? 0
    const mask = known[form] ?? languagesHaving(forms.surfaces[form] ?? '')
    known[form] = mask
    for (let left = mask, language = 0; left !== 0; left >>= 1, language++)
      if ((left & 1) !== 0) hits[language] = (hits[language] ?? 0) + 1
  }
  return { count, hits }
}

/** By the number of a written form: a bit for each language of which it is a little word. */
const languagesOf = new WeakMap<WordForms, number[]>()

const languagesHaving = (word: string): number =>
  languages.reduce((mask, language, at) => (functionWords(language).has(word) ? mask | (1 << at) : mask), 0)
