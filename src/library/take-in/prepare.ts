import { extname } from 'node:path'
import type { Matcher } from '../../match/index.ts'
import type { Document } from '../../types.ts'
import { writtenText } from '../folder/corpus-text.ts'
import { hashText } from '../folder/fingerprints.ts'
import { analyse, type PassageWording } from '../keep-in-step/analyse.ts'

/** What can be made of a text before the library is asked, so that another thread can make it. */
export interface Prepared {
  /** The facts with which it was made, as `factsOf` gives them: where the library knows others, `file` is of no use. */
  facts: string
  /** The corpus file of these facts, and its hash as the index keeps it. */
  file: WrittenText
  wording: PassageWording[]
}

/** The text of a corpus file with its hash (`hashText`). */
export interface WrittenText {
  text: string
  hash: string
}

/** Make the corpus file of a text as it was read, and read its words. `name` is that of the file it came from. */
export function prepare(imported: Document, name: string, matcher: Matcher): Prepared {
  const document = { ...imported, original: originalName(imported, name) }
  const text = writtenText(document, null)
  return { facts: factsOf(document), file: { text, hash: hashText(text) }, wording: analyse(document, matcher) }
}

/** All facts of a document that its corpus file holds beside its passages, as one string to be compared. */
export function factsOf({ passages: _passages, file: _file, ...facts }: Document): string {
  return JSON.stringify(facts)
}

/**
 * Name of the file in which the bytes of a document are stored: their sha256, with the ending of the file they came from.
 */
export function originalName({ sha256 }: Pick<Document, 'sha256'>, name: string): string {
  return `${sha256 ?? 'original'}${extname(name).toLowerCase().slice(0, 10)}`
}
