import { callReader, type ReadCall } from '../../match/index.ts'
import type { DocumentRow, IndexReader, PassageRow } from '../../store/index.ts'
import { sentences } from '../../text/index.ts'
import type { Addressee, Party } from '../../types.ts'
import { sentenceWords } from '../sentences/sentence-words.ts'

/** Whom a passage calls upon: by the sentence in which the words asked for stand, else by all of it, else by what is above it. */
export type AddresseeOf = (
  document: DocumentRow,
  passage: PassageRow,
  matches: readonly { start: number; end: number }[],
  above: readonly PassageRow[],
) => { addressee: Addressee; also: Party[] }

/**
 * Prepare the filing of passages by whom they call upon. A preamble calls upon nobody. Of phrases nothing is told; the
 * summary of a paragraph that was read tells it.
 */
export function addresseeOf(index: IndexReader): AddresseeOf {
  const words = sentenceWords(index)
  const readers = new Map<string, ReadCall>()
  return ({ header: { language, text } }, passage, matches, above) => {
    const isDigest = text === 'digest'
    if (passage.locator?.path.some(({ kind }) => kind === 'preamble')) return { addressee: 'principles', also: [] }
    if (isDigest && (passage.measured !== undefined || passage.locator === null))
      return { addressee: 'not-held', also: [] }
    const read = readers.get(language) ?? callReader(words, index.states(), language)
    readers.set(language, read)
    const whole = [passage, ...above].map(one => one.text)
    const called = read(sentenceAt(passage.text, language, matches[0]?.start ?? 0), whole)
    // A summary that names nobody does not say that the paragraph names nobody.
    if (called === null) return { addressee: isDigest ? 'not-held' : 'principles', also: [] }
    return { addressee: called.party, also: called.also }
  }
}

function sentenceAt(text: string, language: string, at: number): string {
  const found = sentences(text, language).find(({ end }) => at < end)
  return found ? text.slice(found.start, found.end) : text
}
