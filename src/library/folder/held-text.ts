import { readFileSync } from 'node:fs'
import { FocError } from '../../errors.ts'
import { readDocument } from '../../read/index.ts'
import type { Document } from '../../types.ts'
import type { LibraryFiles } from './library-files.ts'
import { isAsSealed } from './seal.ts'

/** The corpus file of a document as it lies in the library. */
export interface HeldText {
  /** Name of the corpus file. */
  file: string
  /** All of it; null where there is none. */
  content: string | null
  /** Whether it is still as import wrote it: else somebody corrected it by hand. */
  isAsWritten: boolean
  /**
   * The text, corrected or not; null where there is none, or where the correction cannot be read. Read when first asked
   * for.
   */
  document(): Document | null
}

/** Read a corpus file, once for all that is asked of it. */
export function heldText(files: LibraryFiles, file: string): HeldText {
  const path = files.at('corpus', file)
  const content = path === null ? null : readFileSync(path, 'utf8')
  let document: Document | null | undefined
  return {
    file,
    content,
    isAsWritten: content !== null && isAsSealed(content),
    document: () => {
      if (document === undefined) document = content === null ? null : readable(content, file)
      return document
    },
  }
}

function readable(content: string, file: string): Document | null {
  try {
    return readDocument(content, file)
  } catch (error) {
    if (error instanceof FocError) return null
    throw error
  }
}
