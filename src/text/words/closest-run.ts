import { baseLanguage, functionWords } from '../languages/index.ts'
import { type Token, tokenize } from './tokens.ts'

/** The run of words in a text that comes closest to a phrase. */
export interface ClosestRun {
  /** Offsets into the text, UTF-16, end exclusive. */
  start: number
  end: number
  /** 0 to 1: words in common, in order, against all words of both (Dice). A word with another ending counts 0.8. */
  similarity: number
}

/** Words of a phrase that are compared; what is longer is no phrase. */
const MAX_WORDS = 200
const EXACT = 4
const INFLECTED = 3
const GAP = -2
const INFLECTED_SHARE = 0.8
/** Words at either end of a phrase that the text may have others for. */
const MAX_REPLACED = 3

/**
 * Where a phrase stands in a text most nearly word for word.
 *
 * Method: fitting alignment (Needleman-Wunsch with free ends in the text), a word against a word.
 * @returns null where fewer than two words fit, or less than half of those that carry meaning. A phrase of one word
 * needs that word in any inflection.
 */
export function closestRun(phrase: string, text: string, language: string): ClosestRun | null {
  const wanted = tokenize(phrase, language).slice(0, MAX_WORDS)
  const words = tokenize(text, language)
  const width = words.length + 1
  const moves = new Uint8Array((wanted.length + 1) * width)
  let above = new Int32Array(width)
  for (const [row, word] of wanted.entries()) {
    const line = new Int32Array(width)
    line[0] = (row + 1) * GAP
    moves[(row + 1) * width] = Move.Skip
    for (let at = 1; at < width; at++) {
      const fit = fitOf(word, words[at - 1])
      const across = fit === 0 ? Number.NEGATIVE_INFINITY : (above[at - 1] ?? 0) + fit
      const skip = (above[at] ?? 0) + GAP
      const extra = (line[at - 1] ?? 0) + GAP
      const best = Math.max(across, skip, extra)
      line[at] = best
      moves[(row + 1) * width + at] = best === across ? Move.Fit : best === skip ? Move.Skip : Move.Extra
    }
    above = line
  }
  let end = 0
  for (let at = 1; at < width; at++) if ((above[at] ?? 0) > (above[end] ?? 0)) end = at
  return runEndingAt(end, wanted, words, moves, language)
}

const Move = { Fit: 1, Skip: 2, Extra: 3 } as const

const fitOf = (a: Token, b: Token | undefined): number =>
  b === undefined ? 0 : a.surface === b.surface ? EXACT : a.stem === b.stem ? INFLECTED : 0

function runEndingAt(
  end: number,
  wanted: readonly Token[],
  words: readonly Token[],
  moves: Uint8Array,
  language: string,
): ClosestRun | null {
  const little = functionWords(baseLanguage(language))
  const carries = (token: Token): boolean => !little.has(token.surface)
  let row = wanted.length
  let at = end
  let fitted = 0
  let meaning = 0
  let share = 0
  let lastFit = 0
  let firstFit = 0
  while (row > 0) {
    const move = moves[row * (words.length + 1) + at]
    const word = wanted[row - 1]
    if (move === Move.Fit && word) {
      share += fitOf(word, words[at - 1]) === EXACT ? 1 : INFLECTED_SHARE
      fitted++
      lastFit ||= row
      firstFit = row
      if (carries(word)) meaning++
    }
    if (move !== Move.Extra) row--
    if (move !== Move.Skip) at--
  }
  // Where the first or last words of the phrase do not fit, what stands in their place is shown.
  const from = Math.max(0, at - Math.min(firstFit - 1, MAX_REPLACED))
  const to = Math.min(words.length, end + Math.min(wanted.length - lastFit, MAX_REPLACED))
  const first = words[from]
  const last = words[to - 1]
  const enough = fitted >= Math.min(2, wanted.length) && meaning >= Math.max(1, wanted.filter(carries).length / 2)
  if (!first || !last || !enough) return null
  const similarity = Math.round((200 * share) / (wanted.length + to - from)) / 100
  return { start: first.start, end: last.end, similarity }
}
