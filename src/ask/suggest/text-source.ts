import { emptyWords, readWords, type Words } from '../../text/index.ts'
import { likelierOfWords } from '../../text/whole-texts.ts'

/** Full texts of one language, read from the index whenever they are asked for: kept, they take more room than all that is counted. */
export interface TextSource {
  /** Keys of the documents, in the order in which they are read. */
  documents: readonly number[]
  /** The passages of a document, in reading order. */
  texts(document: number): readonly { key: number; text: string }[]
  /** Confirmed uses of concepts in a document, in no order. */
  uses(document: number): readonly { term: string; passage: number; start: number; end: number }[]
}

/** A passage that candidates are looked for in. */
export interface ReadPassage {
  /** Key of its row. */
  key: number
  /** Place of its document in the source. */
  at: number
  text: string
  /** Its words, until the next passage is read. */
  words: Words
}

/** UTF-16 units read at most in one language: about six million words, whose counts fit into 300 MB. */
const MOST_TEXT = 40_000_000

/**
 * Read the passages of a source, but for those that are likely in another language: a French report may quote whole
 * paragraphs in English. A document is read whole or not at all.
 *
 * @returns how many of the documents were read: all, unless they have more text than is read at most.
 */
export function readPassages(source: TextSource, language: string, take: (passage: ReadPassage) => void): number {
  const words = emptyWords()
  let length = 0
  let read = 0
  for (const document of source.documents) {
    if (length > MOST_TEXT) break
    for (const { key, text } of source.texts(document)) {
      readWords(text, language, words)
      if (likelierOfWords(text, words, language) !== null) continue
      length += text.length
      take({ key, at: read, text, words })
    }
    read++
  }
  return read
}
