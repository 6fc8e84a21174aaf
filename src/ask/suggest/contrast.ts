import type { IndexReader } from '../../store/index.ts'
import { tokenize } from '../../text/index.ts'
import type { WordStream } from './word-stream.ts'

/** Words of the contrast at most: more change no figure that is shown. */
const MOST_WORDS = 400_000

/** How often the words of a stream are used in other documents, by unit number; and how many words these have. */
export function contrastUses(
  index: IndexReader,
  stream: WordStream,
  documents: readonly number[],
): { uses: Float64Array; words: number; documents: number } {
  const uses = new Float64Array(stream.classes.length)
  let words = 0
  let read = 0
  for (const document of spread(documents)) {
    if (words >= MOST_WORDS) break
    read++
    for (const { text } of index.texts(document))
      for (const token of tokenize(text, stream.language)) {
        words++
        const unit = stream.unitOf(token)
        if (unit !== 0) uses[unit] = (uses[unit] ?? 0) + 1
      }
  }
  return { uses, words, documents: read }
}

/** The same documents, those that stand together in a list far apart: every 7th from the first, from the second … */
function spread(documents: readonly number[]): number[] {
  const step = 7
  return Array.from({ length: step }, (_, from) => documents.filter((_, at) => at % step === from)).flat()
}
