import { logRatio } from './log-ratio.ts'
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
  const documents = [...byDocument(stream)]
  if (documents.length < 2) return { kind: 'nothing', ofUnit: uses.map(() => 1) }
  const ofUnit = new Float64Array(uses.length)
  for (const { words, counts } of documents)
    for (const [unit, count] of counts) {
      const all = uses[unit] ?? count
      ofUnit[unit] =
        (ofUnit[unit] ?? 0) + (count / all) * logRatio(count, words, all - count, Math.max(0, stream.words - words))
    }
  return { kind: 'each-other', ofUnit }
}

function usesOf({ units, classes }: WordStream): Float64Array {
  const uses = new Float64Array(classes.length)
  for (const unit of units) uses[unit] = (uses[unit] ?? 0) + 1
  return uses
}

function* byDocument({ units, passage, passages, start, end }: WordStream): Generator<{
  words: number
  counts: Map<number, number>
}> {
  let counts = new Map<number, number>()
  let words = 0
  let document: number | null = null
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0
    const now = passages[passage[at] ?? 0]?.document ?? 0
    if (document !== null && now !== document) {
      yield { words, counts }
      counts = new Map()
      words = 0
    }
    document = now
    if ((end[at] ?? 0) > (start[at] ?? 0)) words++
    if (unit !== 0) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  }
  if (words > 0) yield { words, counts }
}
