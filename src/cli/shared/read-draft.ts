import { basename } from 'node:path'
import { FocError } from '../../errors.ts'
import { type Format, importBytes } from '../../import/index.ts'
import { readNamedFile } from '../../library/index.ts'
import { readSymbol } from '../../text/index.ts'
import type { Document } from '../../types.ts'
import { shownPath } from './shown-path.ts'

/** A draft with the bytes it was read from. */
export interface Draft {
  document: Document
  bytes: Uint8Array
  format: Format
  /** The name under which answers speak of it; never an absolute path. */
  file: string
  warnings: string[]
}

/** Largest draft read, in bytes. */
const LARGEST = 64 * 1024 * 1024

/** A draft's bytes, before they are read as a text. */
export interface DraftFile extends Pick<Draft, 'bytes' | 'file'> {
  /** What the importers know it by. */
  name: string
}

/**
 * Open a draft; `-` is standard input.
 *
 * @throws {FocError} `NO_SUCH_FILE`, `FILE_TOO_LARGE`, `UNREADABLE_FILE`, `EMPTY_DRAFT`.
 */
export function openDraft(path: string): DraftFile {
  const file = path === '-' ? '-' : shownPath(path)
  const bytes = bytesOf(path, file)
  if (bytes.every(byte => byte <= 0x20))
    throw new FocError('EMPTY_DRAFT', 'the draft has no words', {
      place: { file },
      hint: 'Give a draft with text in it; a scan must go through OCR first.',
    })
  return { bytes, file, name: path === '-' ? 'draft.txt' : basename(path) }
}

function bytesOf(path: string, shown: string): Uint8Array {
  try {
    return readNamedFile(path === '-' ? 0 : path, {
      ...{ what: 'the draft', shown, most: LARGEST },
      ...{ instead: 'Name one draft.', smaller: 'Save only the text.' },
    })
  } catch (error) {
    const symbol = readSymbol(path)?.symbol
    if (symbol === undefined || !(error instanceof FocError) || error.code !== 'NO_SUCH_FILE') throw error
    throw new FocError('NO_SUCH_FILE', `${symbol} is a document’s symbol, and a draft is a file`, {
      place: { file: shown },
      hint: `foc diff ${symbol} DRAFT compares a draft with it; foc show ${symbol} prints it where it is held.`,
    })
  }
}

/**
 * Read a draft in any format of `foc import`.
 *
 * @throws {FocError} `NO_TEXT`, and what the importers refuse.
 */
export async function readDraft({ bytes, file, name }: DraftFile, language: string | undefined): Promise<Draft> {
  const { documents, format, warnings } = await importBytes(bytes, name, {
    changes: 'both',
    together: true,
    ...(language === undefined ? {} : { language }),
  })
  const [document] = documents
  if (!document) throw new FocError('NO_TEXT', `${name} has no paragraph of text`, { place: { file } })
  return { document, bytes, format, file, warnings }
}
