import type { DocumentRow, Filter, IndexReader } from '../../store/index.ts'
import { baseLanguage, rulesOf, splitReference } from '../../text/index.ts'
import { likelierLanguage } from '../../text/whole-texts.ts'
import { findDocument } from '../citing/documents.ts'
import type { ReadPassage } from './word-stream.ts'

/** The full texts of one language that are read, and the other ones that the library has in it. */
export interface LanguageTexts {
  language: string
  documents: DocumentRow[]
  passages: ReadPassage[]
  /** Whether passages that are likely in another language are still among them: who reads their words leaves them out. */
  areMixed: boolean
  /** Keys of the full texts that are not read: what the words are compared with. */
  others: number[]
  /** Documents of the selection left out, since those before them have as many characters as are read at most. */
  unread: number
}

/** UTF-16 units read at most in one language: about six million words, as fit into 400 MB with their counts. */
const MOST_TEXT = 40_000_000

/**
 * The full texts of a selection, by language.
 *
 * @param references documents by `id` or `id@language`; none means all that pass the filter.
 * @returns languages by code, each read when it is asked for, so that no two are in memory at a time; `withoutText` names
 * documents that were asked for and of which the library has no full text.
 * @throws {FocError} `UNKNOWN_DOCUMENT`, `UNKNOWN_LANGUAGE`.
 */
export function readTexts(
  index: IndexReader,
  references: readonly string[],
  filter: Filter,
): { texts: (() => LanguageTexts)[]; withoutText: string[] } {
  const held = index.documents({}).filter(({ header }) => header.text === 'official' || header.text === 'copy')
  const passing = new Set(index.documents(filter).map(({ key }) => key))
  const named = references.map(reference => ({ reference, rows: rowsOf(index, reference) }))
  const wanted = new Set(named.flatMap(({ rows }) => rows.map(({ key }) => key)))
  const isRead = ({ key }: DocumentRow): boolean => passing.has(key) && (references.length === 0 || wanted.has(key))
  const languages = [...new Set(held.filter(isRead).map(({ header }) => header.language))].sort()
  const texts = languages.map(language => (): LanguageTexts => {
    const rows = held.filter(({ header }) => header.language === language)
    const read = readWithin(index, rows.filter(isRead), language)
    return { language, ...read, others: rows.filter(row => !isRead(row)).map(({ key }) => key) }
  })
  const full = new Set(held.map(({ key }) => key))
  const withoutText = named
    .filter(({ rows }) => !rows.some(({ key }) => full.has(key)))
    .map(({ reference }) => reference)
  return { texts, withoutText }
}

function rowsOf(index: IndexReader, reference: string): DocumentRow[] {
  const { id, language } = splitReference(reference)
  const one = findDocument(index, reference)
  return language === null ? index.documentsById(id) : [one]
}

type Within = Pick<LanguageTexts, 'documents' | 'passages' | 'areMixed' | 'unread'>

/** The passages of some documents of one language. */
function readWithin(index: IndexReader, rows: DocumentRow[], language: string): Within {
  // Which letters are words of their own is asked of all passages before their words are read.
  const mixed = rulesOf(baseLanguage(language))?.clitics ? null : readUpTo(index, rows, () => true)
  if (mixed !== null && mixed.unread === 0) return { ...mixed, areMixed: true }
  return { ...readUpTo(index, rows, text => likelierLanguage(text, language) === null), areMixed: false }
}

function readUpTo(
  index: IndexReader,
  rows: DocumentRow[],
  isWanted: (text: string) => boolean,
): Omit<Within, 'areMixed'> {
  const passages: ReadPassage[] = []
  let length = 0
  let read = 0
  for (const row of rows) {
    if (length > MOST_TEXT) break
    read++
    for (const { key, text } of index.texts(row.key)) {
      if (!isWanted(text)) continue
      passages.push({ key, document: row.key, text })
      length += text.length
    }
  }
  return { documents: rows.slice(0, read), passages, unread: rows.length - read }
}
