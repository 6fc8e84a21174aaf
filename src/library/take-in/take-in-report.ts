import type { Format } from '../../import/index.ts'
import type { Finding } from '../../types.ts'
import type { Candidate } from '../whose-text/ambiguous-document.ts'
import type { DocumentOutline } from './outline-of.ts'

export interface TakenIn {
  file: string
  document: string
  language: string
  format: Format
  passages: number
  status: 'added' | 'updated' | 'unchanged' | 'conflict'
  warnings: string[]
  /**
   * Only of a text whose copy was looked through for what ships: whether these are the bytes it was looked through in.
   * `as-recorded`: the sha256 is the one recorded; `other`: another text of the document, of which no sha256 is known.
   */
  copy?: 'as-recorded' | 'other'
  /** What was recognised; only where nothing is written (`dryRun`). */
  outline?: DocumentOutline
}

export interface Refused {
  file: string
  error: { code: string; message: string; hint: string | null }
  /** With `IMPORT_AMBIGUOUS`, the documents whose text it may be. */
  candidates?: readonly Candidate[]
}

export interface TakeInReport {
  imported: TakenIn[]
  refused: Refused[]
  /** Notes about a folder (README, ORIGIN …) that were left out, sorted. */
  leftOut: string[]
  /** Links within a folder that lead to a folder or nowhere; none was followed. */
  notFollowed: string[]
  findings: Finding[]
}
