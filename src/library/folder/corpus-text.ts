import { writeDocument } from '../../read/index.ts'
import type { Document } from '../../types.ts'
import { sealed } from './seal.ts'

/**
 * A document as its corpus file is written. The day on which it was fetched is written once: where the file held
 * differs by nothing but that day, it stays as it is.
 *
 * @param held its corpus file as it stands; null where there is none.
 * @param retrieved the day of the fetch, as 2031-04-10; null for a text that was not fetched.
 */
export function corpusText(document: Document, held: string | null, retrieved: string | null): string {
  const day = held === null ? undefined : /^retrieved: (\d{4}-\d{2}-\d{2})$/m.exec(frontMatterOf(held))?.[1]
  return day !== undefined && writtenText(document, day) === held ? held : writtenText(document, retrieved)
}

/** The same where no file is held. */
export function writtenText(document: Document, retrieved: string | null): string {
  return sealed(writeDocument(document, retrieved === null ? {} : { retrieved }))
}

function frontMatterOf(text: string): string {
  const end = text.indexOf('\n---\n')
  return end < 0 ? '' : text.slice(0, end)
}
