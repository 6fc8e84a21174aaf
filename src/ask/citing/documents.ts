import { FocError } from '../../errors.ts'
import type { DocumentRow, Filter, IndexReader, Page } from '../../store/index.ts'
import {
  baseLanguage,
  fold,
  functionWords,
  letteredSymbols,
  sortableId,
  splitReference,
  symbolsOf,
  tokenize,
} from '../../text/index.ts'
import type { DocumentRef } from '../../types.ts'
import { documentRef } from './citation.ts'

export interface ListedDocument extends DocumentRef {
  passages: number
}

/** Documents that pass the filter, by date (undated last), then id, then language. */
export function listDocuments(index: IndexReader, filter: Filter): ListedDocument[] {
  return index
    .documents(filter)
    .map(row => ({ ...documentRef(row, index), passages: row.passages }))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
}

/** A page of the same list, of the documents that are wanted only, and how many there are: no other is read whole. */
export function documentsPage(
  index: IndexReader,
  filter: Filter,
  { offset, limit }: Page,
  isWanted: (header: Pick<DocumentRef, 'id' | 'title'>) => boolean = () => true,
): { total: number; documents: ListedDocument[] } {
  const rows = index.documents(filter).filter(({ header }) => isWanted(header))
  const sorted = rows.map(row => ({ row, place: order(row.header) })).sort((a, b) => (a.place < b.place ? -1 : 1))
  const documents = sorted
    .slice(offset, offset + limit)
    .map(({ row }) => ({ ...documentRef(row, index), passages: row.passages }))
  return { total: rows.length, documents }
}

function order({ adopted, id, language }: Pick<DocumentRef, 'adopted' | 'id' | 'language'>): string {
  return `${adopted?.replace('../', '') ?? '~'} ${sortableId(id)} ${language}`
}

/**
 * The document a user names, in the language asked for, else in English, else in its first.
 *
 * @throws {FocError} `UNKNOWN_DOCUMENT` with the nearest ids; `UNKNOWN_LANGUAGE` with the languages it has.
 */
export function findDocument(index: IndexReader, reference: string): DocumentRow {
  const { id, language } = splitReference(reference)
  const rows = documentsNamed(index, id)
  if (rows.length === 0) throw unknownDocument(index, id)
  if (language === null) return rows.find(({ header }) => header.language === 'en') ?? rows[0] ?? failed(index, id)
  const row = rows.find(one => one.header.language === language)
  if (row) return row
  throw new FocError('UNKNOWN_LANGUAGE', `${id} is not held in ${language}`, {
    hint: `It is held in: ${rows.map(({ header }) => header.language).join(', ')}.`,
  })
}

/** Whether a reference names a document that is held, in any language. */
export function holdsDocument(index: IndexReader, reference: string): boolean {
  return documentsNamed(index, splitReference(reference).id).length > 0
}

/** All languages of the document a reference names: its id in any case, or a symbol however it is written (`HRC 47/16`). */
function documentsNamed(index: IndexReader, id: string): DocumentRow[] {
  const rows = index.documentsById(id)
  if (rows.length > 0) return rows
  const held = symbolsOf(id)
    .map(symbol => index.documentsById(symbol))
    .filter(found => found.length > 0)
  const names = held.map(found => found[0]?.header.id)
  if (held.length > 1)
    throw new FocError('AMBIGUOUS_DOCUMENT', `${id} may be ${names.join(' or ')}`, { hint: 'Write the whole symbol.' })
  return held[0] ?? refuseParts(index, id)
}

/** A number that stands for resolutions A to C, of which each is a document of its own. */
function refuseParts(index: IndexReader, id: string): DocumentRow[] {
  const parts = letteredParts(index, id)
  const [only] = parts
  if (only === undefined) return []
  // In English where it is held so.
  const inEnglish = [...parts].sort((a, b) => Number(a.header.language === 'en') - Number(b.header.language === 'en'))
  const titles = new Map(inEnglish.map(({ header }) => [header.id, header.title]))
  const shown = [...titles].sort().map(([symbol, title]) => `${symbol} (${title})`)
  throw new FocError('AMBIGUOUS_DOCUMENT', `${id} stands for ${shown.join('; ')}`, {
    hint: `Name one of them, for example ${JSON.stringify(only.header.id)}.`,
  })
}

/** The resolutions A to C that a symbol stands for without a letter, in all their languages, by letter. */
export function letteredParts(index: IndexReader, reference: string): DocumentRow[] {
  return symbolsOf(reference)
    .flatMap(letteredSymbols)
    .flatMap(symbol => index.documentsById(symbol))
}

function unknownDocument(index: IndexReader, id: string): FocError {
  const titled = idsTitled(index, id)
  const near = titled.length > 0 ? [] : nearestIds(index, id)
  const hint = [
    ...(titled.length > 0 ? [`By its title it may be ${titled.join(', ')}.`] : []),
    ...(near.length > 0 ? [`Did you mean ${near.join(', ')}?`] : []),
    'foc documents lists all.',
  ]
  const said = lettersOf(id) === '' ? 'no document is named' : `no document has the id ${id}`
  return new FocError('UNKNOWN_DOCUMENT', said, { hint: hint.join(' ') })
}

/** Words of a title that tell documents apart, at least. */
const TELLING = 2
/** Documents named in a hint, at most. */
const NAMED = 3

/** Ids of the newest documents whose title has all words of what was typed, in any inflection; little words do not count. */
function idsTitled(index: IndexReader, typed: string): string[] {
  const wordsOf = (text: string, language: string): string[] => {
    const little = functionWords(baseLanguage(language))
    return tokenize(text.slice(0, 300), language).flatMap(({ surface, stem }) => (little.has(surface) ? [] : [stem]))
  }
  const wanted = new Map<string, string[]>()
  const found = index.documents({}).filter(({ header: { title, language } }) => {
    const words = wanted.get(language) ?? wordsOf(typed, language)
    wanted.set(language, words)
    if (words.length < TELLING) return false
    const has = new Set(wordsOf(title, language))
    return words.every(word => has.has(word))
  })
  const newest = found.map(row => documentRef(row, index)).sort((a, b) => (order(a) < order(b) ? 1 : -1))
  return [...new Set(newest.map(({ id }) => id))].slice(0, NAMED)
}

function failed(index: IndexReader, id: string): never {
  throw unknownDocument(index, id)
}

const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '')

/** Ids of the same letters and figures (`ares77211`), else those that share most three-letter pieces with a wrong one. */
function nearestIds(index: IndexReader, wrong: string): string[] {
  const ids = [...new Set(index.documents({}).map(({ header }) => header.id))]
  const same = lettersOf(wrong) === '' ? [] : ids.filter(id => lettersOf(id) === lettersOf(wrong))
  if (same.length > 0) return same.slice(0, NAMED)
  const pieces = (text: string): Set<string> =>
    new Set([...fold(text)].map((_, at, all) => all.slice(at, at + 3).join('')))
  const wanted = pieces(wrong)
  return ids
    .map(id => ({ id, shared: [...pieces(id)].filter(piece => wanted.has(piece)).length }))
    .filter(({ shared }) => shared * 2 > wanted.size)
    .sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id)
}
