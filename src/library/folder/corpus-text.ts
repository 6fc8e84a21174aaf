import { writeDocument } from '../../read/index.ts'
import type { Document } from '../../types.ts'
import { hashText } from './fingerprints.ts'
import { sealed } from './seal.ts'

/**
 * A document as its corpus file is written. The day on which it was fetched is written once: where the file that is there
 * says the same of the document, its day stays.
 *
 * @param held its corpus file as it stands; null where there is none.
 * @param retrieved the day of the fetch, as 2031-04-10; null for a text that was not fetched.
 */
export function corpusText(document: Document, held: string | null, retrieved: string | null): string {
  const day = retrievedOn(held)
  const asBefore = held === null || day === null ? null : writtenText(document, day)
  return asBefore !== null && isSameText(asBefore, held) ? asBefore : writtenText(document, retrieved)
}

/** Whether two corpus files say the same of a document, whoever read it, whenever it was fetched. */
export function isSameText(text: string, held: string | null): boolean {
  return text === held || (held !== null && hashText(text) === hashText(held))
}

/** The day of the fetch that a corpus file names. */
export function retrievedOn(held: string | null): string | null {
  return held === null ? null : (/^retrieved: (\d{4}-\d{2}-\d{2})$/m.exec(frontMatterOf(held))?.[1] ?? null)
}

/** The same where there is no file yet. */
export function writtenText(document: Document, retrieved: string | null): string {
  return sealed(writeDocument(document, retrieved === null ? {} : { retrieved }))
}

function frontMatterOf(text: string): string {
  const end = text.indexOf('\n---\n')
  return end < 0 ? '' : text.slice(0, end)
}
