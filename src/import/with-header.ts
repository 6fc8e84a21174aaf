import { createHash } from 'node:crypto'
import { FocError } from '../errors.ts'
import { givenFacts } from '../text/index.ts'
import type { DocumentHeader, GivenFact, Passage } from '../types.ts'
import type { Format } from './bytes/format.ts'
import type { Imported, ImportOptions, ReadResult } from './bytes/imported.ts'
import { detectLanguage } from './passages/language.ts'
import { slugOf, titleId } from './passages/slug.ts'
import { readerVersions } from './reader-versions.ts'
import { withStructure } from './structure/index.ts'

/**
 * The documents of what a reader found: structure, facts (those given outrank those stated), ids and languages.
 *
 * @throws {FocError} `NO_TEXT` when no paragraph was found, or a single word; `IMPORT_ID_AMBIGUOUS` when one id is given for several texts.
 */
export function withHeader(
  format: Format,
  reads: readonly ReadResult[],
  bytes: Uint8Array,
  name: string,
  options: ImportOptions,
): Imported {
  const several = reads.filter(({ passages }) => passages.length > 0)
  const [only] = reads
  if (several.length < 2 && only) return asOne(format, several[0] ?? only, bytes, name, options)
  if (options.id !== undefined) throw severalIds(several, name)
  const sha256 = options.sha256 ?? sha256Of(bytes)
  const imported = several.map(read => asOne(format, read, bytes, name, { ...options, sha256 }))
  return {
    format,
    documents: imported.flatMap(({ documents }) => documents),
    warnings: imported.flatMap(({ documents, warnings }) =>
      warnings.map(warning => `${documents[0]?.id ?? name}: ${warning}`),
    ),
  }
}

function severalIds(reads: readonly ReadResult[], name: string): FocError {
  const ids = reads.map(({ facts }) => facts.id ?? 'a text without a symbol').join(', ')
  return new FocError('IMPORT_ID_AMBIGUOUS', `one id is given, but ${name} holds several texts: ${ids}`, {
    place: { file: name },
    hint: 'Leave --id out: each of them has a symbol of its own.',
  })
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A placeholder, a test or the rest of a page that was not delivered: whose text it is cannot be told. */
function refuseSingleWord(passages: Passage[], name: string): void {
  if (passages.some(({ text }) => TWO_WORDS.test(text))) return
  if (TWO_WORDS.test(passages.flatMap(({ heading, text }) => [...heading, text]).join(' '))) return
  throw new FocError('NO_TEXT', `${name} holds a single word, and no document`, {
    place: { file: name },
    hint: 'Check that the file holds the document itself.',
  })
}

const TWO_WORDS = /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u

function asOne(format: Format, read: ReadResult, bytes: Uint8Array, name: string, options: ImportOptions): Imported {
  const { facts, passages, warnings } =
    format === 'akoma-ntoso' ? read : withStructure(read, name, options.states ?? [])
  if (passages.length === 0)
    throw new FocError('NO_TEXT', `${name} has no paragraph of text`, {
      place: { file: name },
      hint: 'Check that the file holds the document itself.',
    })
  refuseSingleWord(passages, name)
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
    sha256: options.sha256 ?? sha256Of(bytes),
    reader: { format, version: readerVersions[format], given: givenIn(options) },
  }
  return { format, documents: [{ ...header, passages, file: '' }], warnings }
}

function givenIn({ id, language, meta = {} }: ImportOptions): GivenFact[] {
  const given = { ...meta, id, language: language ?? meta.language }
  return givenFacts.filter(fact => given[fact] !== undefined)
}

/** Given outranks stated, stated outranks told from the words; a statement that the words clearly contradict is reported. */
function languageOf(
  options: ImportOptions,
  facts: Partial<DocumentHeader>,
  passages: Passage[],
  warnings: string[],
): string {
  const given = options.language ?? options.meta?.language
  const told = detectLanguage(
    sample(passages, given === undefined && facts.language === undefined ? TELLING : CHECKING),
  )
  if (given !== undefined) {
    const language = given.toLowerCase()
    if (isAnother(told, language))
      warnings.push(`the language was given as ${language}, but the words look like ${told}`)
    return language
  }
  if (facts.language !== undefined) {
    if (isAnother(told, facts.language))
      warnings.push(`the file says its language is ${facts.language}, but the words look like ${told}`)
    return facts.language
  }
  if (told === 'und') warnings.push('the language could not be told from the words: give it with --lang')
  return told
}

const isAnother = (told: string, language: string): boolean => told !== 'und' && told !== language.split('-')[0]

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
    adoption: { mode: 'unknown', members: null, endorsers: null, votes: null, sponsors: null, basis: null },
    lead: null,
    chair: null,
    evidence: [],
    notes: null,
    subjects: [],
    original: null,
    extra: {},
  }
}
