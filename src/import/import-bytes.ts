import { FocError } from '../errors.ts'
import { readAkomaNtoso } from './akoma-ntoso/read-akoma-ntoso.ts'
import { type Decoded, decode } from './bytes/decode.ts'
import { type Format, recognise } from './bytes/format.ts'
import type { Imported, ImportOptions, ReadResult } from './bytes/imported.ts'
import { MAX_BYTES, refuseTooLarge } from './bytes/size-limit.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { readPlainText } from './plain-text/read-plain-text.ts'
import { withHeader } from './with-header.ts'

type TextFormat = 'akoma-ntoso' | 'markdown' | 'text'

type TextReader = (
  decoded: Decoded,
  name: string,
  options: Pick<ImportOptions, 'states' | 'together' | 'changes'>,
) => ReadResult[]

const TEXT_READERS: { [F in TextFormat]: TextReader } = {
  'akoma-ntoso': readAkomaNtoso,
  markdown: (decoded, name, { changes }) => [readMarkdown(decoded, name, changes === 'both')],
  text: (decoded, name) => [readPlainText(decoded, name)],
}

type LateReader = (
  bytes: Uint8Array,
  name: string,
  options: Pick<ImportOptions, 'charset' | 'changes'>,
) => Promise<ReadResult>

/** Most characters of each, with their markup: what can be read in a few seconds. Markdown has limits of its own. */
const MAX_CHARACTERS: { [F in TextFormat]: number } = {
  'akoma-ntoso': 16 * 1024 * 1024,
  markdown: Number.POSITIVE_INFINITY,
  text: 8 * 1024 * 1024,
}

/** Readers that load their libraries when they are first used. */
const LATE_READERS: { [F in Exclude<Format, TextFormat>]: LateReader } = {
  html: async (bytes, name, { charset }) => (await import('./html/index.ts')).readHtml(bytes, name, charset ?? null),
  docx: async (bytes, name, { changes }) => (await import('./docx/index.ts')).readDocx(bytes, name, changes),
  pdf: async (bytes, name) => (await import('./pdf/index.ts')).readPdf(bytes, name),
}

/**
 * Turn the bytes of a foreign file into documents with provenance. No disk, no clock; the same bytes give the same result.
 *
 * @param name The file's name, for messages, for an id where the text has neither id nor title, and as a tie-break of format.
 * @throws {FocError} Whatever `recognise`, `decode` and the readers refuse; `NO_TEXT` when no paragraph is found.
 */
export async function importBytes(bytes: Uint8Array, name: string, options: ImportOptions = {}): Promise<Imported> {
  const format = formatOf(bytes, name, options)
  const read = isTextFormat(format)
    ? readText(format, bytes, name, options)
    : [await LATE_READERS[format](bytes, name, options)]
  return withHeader(format, read, bytes, name, options)
}

/**
 * The same at once, for the formats that are text: Akoma Ntoso, Markdown, plain text.
 *
 * @throws {FocError} As `importBytes`; `UNSUPPORTED_FORMAT` for any other format.
 */
export function importText(bytes: Uint8Array, name: string, options: ImportOptions = {}): Imported {
  const format = formatOf(bytes, name, options)
  if (!isTextFormat(format))
    throw new FocError('UNSUPPORTED_FORMAT', `${name} is no text but ${format}`, { place: { file: name } })
  return withHeader(format, readText(format, bytes, name, options), bytes, name, options)
}

// The one place where the size of a file is checked: no reader sees more than it.
function formatOf(bytes: Uint8Array, name: string, { format, maxBytes = MAX_BYTES }: ImportOptions): Format {
  refuseTooLarge(bytes, name, maxBytes)
  return format ?? recognise(bytes, name)
}

function readText(format: TextFormat, bytes: Uint8Array, name: string, options: ImportOptions): ReadResult[] {
  const decoded = decode(bytes, name, options.charset ?? null)
  if (decoded.text.length > MAX_CHARACTERS[format]) throw tooLong(decoded.text.length, format, name)
  return TEXT_READERS[format](decoded, name, options)
}

function tooLong(characters: number, format: TextFormat, name: string): FocError {
  return new FocError(
    'FILE_TOO_LARGE',
    `${name} has ${characters} characters; at most ${MAX_CHARACTERS[format]} are read`,
    {
      place: { file: name },
      hint: 'Import one document a file.',
    },
  )
}

const isTextFormat = (format: Format): format is TextFormat => Object.hasOwn(TEXT_READERS, format)
