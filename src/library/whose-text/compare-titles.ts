import { baseLanguage, functionWords, tokenize } from '../../text/index.ts'

/** A title cut for comparison. */
export interface TitleWords {
  /** All words, folded, in order. */
  words: string[]
  /** Each word that tells this text from others of its kind. */
  telling: Set<string>
  /** Words with a digit: years, sessions, numbers of articles. */
  numbers: Set<string>
}

/** Titles of fewer words prove nothing. */
const LEAST_WORDS = 3
const LEAST_TELLING = 3
const CLOSE = 0.8

/** Words that most titles of our documents share. */
const ofTheKind: ReadonlySet<string> = new Set(
  'foc freedom online coalition joint statement declaration conjointe resolution press release'.split(' '),
)

/** @param language of the title: its little words are left out of what is telling. */
export function titleWords(title: string, language: string): TitleWords {
  const words = tokenize(title.slice(0, 1000), language).map(({ surface }) => surface)
  const little = functionWords(baseLanguage(language))
  return {
    words,
    telling: new Set(words.filter(word => !little.has(word) && !ofTheKind.has(word))),
    numbers: new Set(words.filter(word => /\d/.test(word))),
  }
}

/**
 * How alike two titles are.
 *
 * - `equal`: the same words in the same order, three at least; case, accents and punctuation are not compared.
 * - `close`: Dice of all words and of the telling ones at least 0.8, or all telling words of one (three at least) are in
 *   the other; and not other numbers in each, so that two sessions or years are never close.
 */
export function compareTitles(a: TitleWords, b: TitleWords): 'equal' | 'close' | 'other' {
  if (a.words.length < LEAST_WORDS || b.words.length < LEAST_WORDS) return 'other'
  if (a.words.join(' ') === b.words.join(' ')) return 'equal'
  if (a.numbers.size > 0 && b.numbers.size > 0 && dice(a.numbers, b.numbers) < 1) return 'other'
  const shared = [...a.telling].filter(word => b.telling.has(word)).length
  const within = shared >= LEAST_TELLING && shared === Math.min(a.telling.size, b.telling.size)
  const alike = dice(new Set(a.words), new Set(b.words)) >= CLOSE && dice(a.telling, b.telling) >= CLOSE
  return within || alike ? 'close' : 'other'
}

/** Share of two sets in common: twice what both have, against what each has. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = a.size + b.size
  return all === 0 ? 1 : (2 * [...a].filter(word => b.has(word)).length) / all
}
