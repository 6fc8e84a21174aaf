import { FocError } from '../../errors.ts'
import { type Format, type Imported, importBytes, recognise } from '../../import/index.ts'
import type { DocumentRow } from '../../store/index.ts'
import type { Document } from '../../types.ts'
import { isReadByOlder } from '../folder/reader-age.ts'
import type { PassageWording } from '../keep-in-step/analyse.ts'
import { AmbiguousDocument } from '../whose-text/ambiguous-document.ts'
import type { FileRead } from './file-reader.ts'
import { filedOtherwise } from './filed-otherwise.ts'
import { identify, refuseSecond } from './identify.ts'
import { keep } from './keep-document.ts'
import { outlineOf } from './outline-of.ts'
import { readAgain } from './read-again.ts'
import { type Context, importOptions } from './take-in-options.ts'
import type { Refused, TakenIn } from './take-in-report.ts'
import { isGathered } from './wanted-copies.ts'

/** Bytes to take in, and where they came from. */
export interface Incoming {
  bytes: Uint8Array
  sha256: string
  /** The file or address, as reports name it. */
  file: string
  /** Its last part: for messages, for an id where the text has none, and for the ending of the stored original. */
  name: string
  /** The encoding that a server named. */
  charset?: string | null
  /** What they are, where that was asked before. */
  format?: Format
  /** What they hold, where they were read already. */
  read?: FileRead['text']
  /** A last look at each document before it is stored, which may refuse it. */
  complete?: (document: Document) => Document
}

/** What became of the documents of one file. */
export interface TakenFile {
  imported: TakenIn[]
  /** Those of several that could not be taken in; a file with one document throws. */
  refused: Refused[]
}

/**
 * Take in bytes. They go one way, through each stage once: does the library have them already, what is in them (`import/`
 * tells their format and reads them), of which document is it, and is it stored.
 *
 * @throws {FocError} what the importers, `identify` and `keep` refuse.
 */
export async function takeInBytes(incoming: Incoming, context: Context): Promise<TakenFile> {
  const held = heldAlready(incoming, context)
  return held.length > 0
    ? { imported: await takeInAgain(held, incoming, context), refused: [] }
    : takeInNew(incoming, context)
}

/** The texts that these bytes gave before, where nothing is said about them and none was removed by hand. */
function heldAlready({ sha256 }: Incoming, { change, options }: Context): DocumentRow[] {
  const { id, language, meta, official, dryRun } = options
  if (dryRun || id !== undefined || language !== undefined || meta !== undefined || official) return []
  const rows = change.withBytes(sha256).filter(({ origin }) => origin === 'library')
  return rows.every(({ state }) => change.files.at('corpus', state.file) !== null) ? rows : []
}

/** The same bytes again: what they gave stays, hand corrections included, unless an older reader made it. */
async function takeInAgain(held: readonly DocumentRow[], incoming: Incoming, context: Context): Promise<TakenIn[]> {
  const { bytes, file, name } = incoming
  const format = recognise(bytes, name)
  const taken: TakenIn[] = []
  for (const row of held) {
    const { id: document, language } = row.names
    refuseSecond(document, language, file, context.seen)
    const again = isReadByOlder(row.header) ? await readAgain(row, bytes, context) : null
    const { passages, warnings: before } = again ?? { passages: row.passages, warnings: [] }
    const warnings = [...before, ...filedOtherwise(row.header, context.change)]
    const status = again?.status === 'updated' ? 'updated' : 'unchanged'
    const copy = copyOf(context.change.named(document), row.names)
    taken.push(detached({ file, document, language, format, passages, status, warnings, ...copy }))
  }
  return taken
}

async function takeInNew(incoming: Incoming, context: Context): Promise<TakenFile> {
  const { file } = incoming
  const { format, documents, warnings } = incoming.read?.imported ?? (await readBytes(incoming, context))
  const taken: TakenFile = { imported: [], refused: [] }
  for (const [at, found] of documents.entries()) {
    try {
      const wording = incoming.read?.wordings[at] ?? null
      const kept = keepFound(found, { wording, incoming, context })
      // What is said of the file is said with its first document.
      const first = taken.imported.length === 0
      taken.imported.push(detached({ file, format, ...kept, warnings: [...(first ? warnings : []), ...kept.warnings] }))
    } catch (error) {
      if (documents.length === 1) throw error
      taken.refused.push(refusalOf(file, error))
    }
  }
  return taken
}

function keepFound(
  found: Document,
  { wording, incoming, context }: { wording: PassageWording[] | null; incoming: Incoming; context: Context },
): Omit<TakenIn, 'file' | 'format'> {
  const { bytes, name, complete } = incoming
  const document = complete?.(found) ?? found
  const known = document === found ? wording : null
  const identified = identify(document, name, context)
  const kept = keep(identified, { wording: known, bytes }, context)
  const outline = context.options.dryRun ? { outline: outlineOf(document) } : {}
  const warnings = [...kept.warnings, ...filedOtherwise(identified.document, context.change)]
  return {
    ...kept,
    warnings,
    passages: document.passages.length,
    ...copyOf(identified.rows, identified.document),
    ...outline,
  }
}

/** Whether a text is the copy in which the phrases that ship were found; nothing where no such copy is recorded. */
function copyOf(
  rows: readonly DocumentRow[],
  { language, sha256 }: Pick<Document, 'language' | 'sha256'>,
): Pick<TakenIn, 'copy'> {
  const recorded = rows.find(row => isGathered(row) && row.names.language === language)
  if (recorded === undefined) return {}
  return { copy: recorded.names.sha256 === sha256 ? 'as-recorded' : 'other' }
}

function readBytes(
  { bytes, sha256, name, charset, format }: Incoming,
  { options, change }: Context,
): Promise<Imported> {
  const known = { sha256, ...(charset ? { charset } : {}), ...(format ? { format } : {}) }
  return importBytes(bytes, name, { ...importOptions(options, change.states()), ...known })
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

/**
 * The same value, JSON alone, in strings of its own: V8 keeps of a string that was cut from a text the whole text, and the
 * report of an import would hold every file that it names.
 */
function detached<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
