import { FocError } from '../../errors.ts'
import { type ImportOptions, importBytes, MAX_BYTES } from '../../import/index.ts'
import type { Document } from '../../types.ts'
import { AmbiguousDocument } from '../whose-text/ambiguous-document.ts'
import { detached } from './detached.ts'
import { type Context, keep } from './keep-document.ts'
import { outlineOf } from './outline-of.ts'
import type { FileRead } from './reading-threads.ts'
import type { Refused, TakeInOptions, TakenIn } from './take-in.ts'

/** Bytes to take in, and where they came from. */
export interface Incoming {
  bytes: Uint8Array
  /** The file or address, as reports name it. */
  file: string
  /** Its last part: for messages, for an id where the text has none, and for the ending of the kept original. */
  name: string
  /** The encoding that a server named. */
  charset?: string | null
  /** What they hold, where they were read already. */
  read?: FileRead['text']
  /** A last look at each document, before it is kept; it may refuse it. */
  complete?: (document: Document) => Document
}

/** Read bytes as a document, and keep it. @throws {FocError} what the importers and `keep` refuse. */
export async function takeInBytes(incoming: Incoming, context: Context): Promise<TakenIn[]> {
  const { bytes, file, name, charset, complete } = incoming
  const how = { ...importOptions(context.options), ...(charset ? { charset } : {}) }
  const { format, documents, warnings } = incoming.read?.imported ?? (await importBytes(bytes, name, how))
  return documents.map((found, at) => {
    const document = complete?.(found) ?? found
    const prepared = document === found ? incoming.read?.prepared[at] : undefined
    const kept = keep({ imported: document, prepared: prepared ?? null, bytes, file: name }, context)
    const conflict = kept.status === 'conflict' ? [correctedByHand(kept)] : []
    return detached({
      file,
      format,
      ...kept,
      passages: document.passages.length,
      warnings: [...warnings, ...kept.warnings, ...conflict],
      ...(context.options.dryRun ? { outline: outlineOf(document) } : {}),
    })
  })
}

/** What an importer is told of the options of a call. */
export function importOptions({ id, language, meta, official }: TakeInOptions): ImportOptions {
  return {
    ...(id === undefined ? {} : { id }),
    ...(language === undefined ? {} : { language }),
    ...(meta === undefined ? {} : { meta }),
    ...(official === undefined ? {} : { official }),
    maxBytes: MAX_BYTES,
  }
}

function correctedByHand({ document, language }: Pick<TakenIn, 'document' | 'language'>): string {
  const name = `${document}@${language}`
  return `the text in the library was corrected by hand and is kept; to replace it, run foc forget ${JSON.stringify(name)} first`
}

/**
 * How a report names an error of one text, so that the others still go in.
 *
 * @throws the error itself, where it concerns every text that follows: a full disk, a library that cannot be written to.
 */
export function refusalOf(file: string, error: unknown): Refused {
  if (!(error instanceof FocError) || error.code === 'LIBRARY_READ_ONLY' || error.code === 'DISK_FULL') throw error
  const { code, message, hint } = error
  const candidates = error instanceof AmbiguousDocument ? { candidates: error.candidates } : {}
  return detached({ file, error: { code, message, hint }, ...candidates })
}
