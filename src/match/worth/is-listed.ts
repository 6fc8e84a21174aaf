import { baseLanguage, functionWords, isCoordinator, isOpener } from '../../text/index.ts'

/** Characters looked at before and behind a use: a member of a list and its little words. */
const NEAR = 48
const COMMA = /[,;،؛]/

/**
 * Whether the words `start` to `end` are one member of a list: behind a comma, with little words between at most, and
 * before a comma or *and* that comes within three words; or the last but for a comma behind. Words that open a list are
 * what the clause is about.
 */
export function isListed(text: string, start: number, end: number, language: string): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start)
  const comma = Math.max(...[',', ';', '،', '؛'].map(mark => before.lastIndexOf(mark)))
  if (comma === -1) return false
  const base = baseLanguage(language)
  const between = wordsOf(before.slice(comma + 1))
  const isInside = (word: string): boolean =>
    functionWords(base).has(word) && (!isOpener(word) || isCoordinator(word, base))
  if (between.length > 3 || !between.every(isInside)) return false
  const [near = '', ...rest] = text.slice(end, end + NEAR).split(COMMA)
  const behind = wordsOf(near)
  return behind.slice(0, 4).some(word => isCoordinator(word, base)) || (rest.length > 0 && behind.length <= 3)
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []
