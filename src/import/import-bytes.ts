import { createHash } from 'node:crypto'
import { FocError } from '../errors.ts'
import type { Document, DocumentHeader, Passage } from '../types.ts'
import { readAkomaNtoso } from './akoma-ntoso/akoma-ntoso.ts'
import { checkSize, type Decoded, decode, MAX_BYTES } from './decode.ts'
import { type Format, recognise } from './format.ts'
import { detectLanguage } from './language.ts'
import { readMarkdown } from './markdown/markdown.ts'
import type { ImportMeta } from './meta.ts'
import { readPlainText } from './plain-text/plain-text.ts'
import { slugOf, titleId } from './slug.ts'
import { withStructure } from './structure/index.ts'

export interface ImportOptions {
  /** Id for a text without a symbol of its own. */
  id?: string
  /** Language of the text, where it is known better than the file tells it. */
  language?: string
  /** Facts that the file does not state; they outrank those it does. */
  meta?: ImportMeta
  /** The user vouches that this is the publisher's own text. */
  official?: boolean
  /** The encoding that a server named in the `Content-Type` header. */
  charset?: string
  /** Tracked changes of a Word file: as accepted, or what was inserted and deleted each in brackets (a live draft). */
  changes?: 'accepted' | 'both'
  /** Largest file read, in bytes; 64 MiB unless told. */
  maxBytes?: number
}

export interface Imported {
  format: Format
  documents: Document[]
  warnings: string[]
}

/** What a reader of one format finds: facts as far as the file states them, and the passages. */
export interface ReadResult {
  facts: Partial<DocumentHeader>
  passages: Passage[]
  warnings: string[]
}

type TextFormat = 'akoma-ntoso' | 'markdown' | 'text'

const TEXT_READERS: { [F in TextFormat]: (decoded: Decoded, name: string) => ReadResult } = {
  'akoma-ntoso': readAkn,
  markdown: readMarkdown,
  text: readPlainText,
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
  checkSize(bytes, name, options.maxBytes ?? MAX_BYTES)
  const format = recognise(bytes, name)
  if (isTextFormat(format)) return importText(bytes, name, options)
  return withHeader(format, await LATE_READERS[format](bytes, name, options), bytes, name, options)
}

/**
 * The same at once, for the formats that are text: Akoma Ntoso, Markdown, plain text.
 *
 * @throws {FocError} As `importBytes`; `UNSUPPORTED_FORMAT` for any other format.
 */
export function importText(bytes: Uint8Array, name: string, options: ImportOptions = {}): Imported {
  const maxBytes = options.maxBytes ?? MAX_BYTES
  checkSize(bytes, name, maxBytes)
  const format = recognise(bytes, name)
  if (!isTextFormat(format))
    throw new FocError('UNSUPPORTED_FORMAT', `${name} is no text but ${format}`, { place: { file: name } })
  const decoded = decode(bytes, name, maxBytes, options.charset ?? null)
  if (decoded.text.length > MAX_CHARACTERS[format]) throw tooLong(decoded.text.length, format, name)
  return withHeader(format, TEXT_READERS[format](decoded, name), bytes, name, options)
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

function withHeader(
  format: Format,
  read: ReadResult,
  bytes: Uint8Array,
  name: string,
  options: ImportOptions,
): Imported {
  const { facts, passages, warnings } = format === 'akoma-ntoso' ? read : withStructure(read, name)
  if (passages.length === 0)
    throw new FocError('NO_TEXT', `${name} has no paragraph of text`, {
      place: { file: name },
      hint: 'Check that the file holds the document itself.',
    })
  const language = languageOf(options, facts, passages, warnings)
  const title = options.meta?.title ?? facts.title
  const derived = title === undefined ? null : titleId(title, options.meta?.adopted ?? facts.adopted ?? null)
  const header: DocumentHeader = {
    ...blankHeader(),
    ...facts,
    ...options.meta,
    id: options.id ?? facts.id ?? derived ?? slugOf(name),
    title: title ?? firstWords(passages),
    language,
    text: options.official ? 'official' : 'copy',
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
  return { format, documents: [{ ...header, passages, file: '' }], warnings }
}

function readAkn(decoded: Decoded, name: string): ReadResult {
  const { facts, passages, warnings } = readAkomaNtoso(decoded.text, name)
  const known: Partial<DocumentHeader> = {
    symbol: facts.symbol,
    adopted: facts.adopted,
    source: facts.source,
    adoption: facts.adoption,
    subjects: facts.subjects,
    extra: facts.extra,
    kind: facts.resolution ? 'resolution' : 'other',
    lead: facts.lead,
    ...(facts.symbol !== null && { id: facts.symbol }),
    ...(facts.title !== null && { title: facts.title }),
    ...(facts.issuer !== null && { issuer: facts.issuer }),
    ...(facts.language !== null && { language: facts.language }),
  }
  return { facts: known, passages, warnings: [...decoded.warnings, ...warnings] }
}

/** Given outranks stated, stated outranks told from the words; a statement that the words clearly contradict is reported. */
function languageOf(
  options: ImportOptions,
  facts: Partial<DocumentHeader>,
  passages: Passage[],
  warnings: string[],
): string {
  const given = options.language ?? options.meta?.language
  if (given !== undefined) return given.toLowerCase()
  const told = detectLanguage(sample(passages, facts.language === undefined ? TELLING : CHECKING))
  if (facts.language !== undefined) {
    if (told !== 'und' && told !== facts.language.split('-')[0])
      warnings.push(`the file says its language is ${facts.language}, but the words look like ${told}`)
    return facts.language
  }
  if (told === 'und') warnings.push('the language could not be told from the words: give it with --lang')
  return told
}

/** Characters that tell a language, and that are enough to doubt the one a file says. */
const TELLING = 20_000
const CHECKING = 5000

function sample(passages: Passage[], most: number): string {
  let text = ''
  for (const passage of passages) {
    text += `${passage.text.slice(0, 2000)}\n`
    if (text.length > most) break
  }
  return text
}

function firstWords(passages: Passage[]): string {
  const words = passages[0]?.heading[0] ?? passages[0]?.text ?? ''
  if (words.length <= 120) return words
  return `${words.slice(0, words.lastIndexOf(' ', 120) + 1 || 120).trim()}…`
}

function blankHeader(): Omit<DocumentHeader, 'id' | 'title' | 'language' | 'text' | 'sha256'> {
  return {
    symbol: null,
    kind: 'other',
    issuer: 'unknown',
    adopted: null,
    source: null,
    copies: [],
    read: null,
    themes: [],
    adoption: { mode: 'unknown', members: null, endorsers: null, votes: null, basis: null },
    lead: null,
    chair: null,
    evidence: [],
    notes: null,
    subjects: [],
    original: null,
    extra: {},
  }
}
