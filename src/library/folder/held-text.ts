import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FocError } from '../../errors.ts'
import { readDocument } from '../../read/index.ts'
import type { Document } from '../../types.ts'
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
export function heldText(folder: string, file: string): HeldText {
  const path = join(folder, file)
  const content = existsSync(path) ? readFileSync(path, 'utf8') : null
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
