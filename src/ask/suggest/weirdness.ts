import { logRatio } from './log-ratio.ts'
import { Mark } from './unit-rows.ts'
import type { WordStream } from './word-stream.ts'

/** Words of other documents below which they are no contrast: the documents themselves are then set against each other. */
const LEAST_CONTRAST = 5_000

/** What the words of the texts were compared with. */
export type ContrastKind = 'other-documents' | 'each-other' | 'nothing'

export interface Weirdness {
  kind: ContrastKind
  /** For each unit number of the stream, how much more frequent it is here than there (natural logarithm). */
  ofUnit: Float64Array
}

/**
 * How peculiar each word is to the texts: `ln (f + ½)/(N + 1) − ln (F + ½)/(M + 1)`, with f uses among N words here and
 * F among M words in the contrast (Ahmad, Gillam and Tostevin 1999; smoothed).
 *
 * Where there are hardly any other documents, each text is set against the rest of them and the results are averaged
 * over the uses of the word: words that gather in some texts come before those that stand in all.
 *
 * @param contrast uses in the other documents, by unit number of the stream, and their words.
 */
export function weirdness(stream: WordStream, contrast: { uses: Float64Array; words: number }): Weirdness {
  const uses = usesOf(stream)
  if (contrast.words >= LEAST_CONTRAST)
    return {
      kind: 'other-documents',
      ofUnit: uses.map((count, unit) => logRatio(count, stream.words, contrast.uses[unit] ?? 0, contrast.words)),
    }
  const { firsts, documents } = stream.passages
  const withWords = documents.filter((_, passage) => (firsts[passage + 1] ?? 0) > (firsts[passage] ?? 0))
  if (new Set(withWords).size < 2) return { kind: 'nothing', ofUnit: uses.map(() => 1) }
  const ofUnit = new Float64Array(uses.length)
  forEachDocument(stream, (words, units, counts) => {
    for (const unit of units) {
      const count = counts[unit] ?? 0
      const all = uses[unit] ?? count
      ofUnit[unit] =
        (ofUnit[unit] ?? 0) + (count / all) * logRatio(count, words, all - count, Math.max(0, stream.words - words))
    }
  })
  return { kind: 'each-other', ofUnit }
}

function usesOf({ units, classes }: WordStream): Float64Array {
  const uses = new Float64Array(classes.length)
  for (const unit of units) uses[unit] = (uses[unit] ?? 0) + 1
  return uses
}

/** The words of each document, the units among them, each once, and how often each is used in it. */
function forEachDocument(
  { units, marks, passages: { firsts, documents }, classes }: WordStream,
  tell: (words: number, found: readonly number[], counts: Int32Array) => void,
): void {
  const counts = new Int32Array(classes.length)
  let found: number[] = []
  let words = 0
  for (const [passage, document] of documents.entries()) {
    const end = firsts[passage + 1] ?? 0
    for (let at = firsts[passage] ?? 0; at < end; at++) {
      const unit = units[at] ?? 0
      if (((marks[at] ?? 0) & Mark.Word) !== 0) words++
      if (unit === 0) continue
      if (counts[unit] === 0) found.push(unit)
      counts[unit] = (counts[unit] ?? 0) + 1
    }
    if (documents[passage + 1] === document) continue
    if (words > 0) tell(words, found, counts)
    for (const unit of found) counts[unit] = 0
    found = []
    words = 0
  }
}
