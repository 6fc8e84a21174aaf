import type { Filter, IndexReader, WholeText } from '../../store/index.ts'
import { splitReference } from '../../text/index.ts'
import { findDocument } from '../citing/documents.ts'

/** The full texts of one language that are asked for, and the other ones that the library has in it. */
export interface LanguageTexts {
  language: string
  documents: WholeText[]
  /** Keys of the full texts that are not read: what the words are compared with. */
  others: number[]
}

/**
 * The full texts of a selection, by language.
 *
 * @param references documents by `id` or `id@language`; none means all that pass the filter.
 * @returns languages by code; `withoutText` names documents that were asked for and of which the library has no full text.
 * @throws {FocError} `UNKNOWN_DOCUMENT`, `UNKNOWN_LANGUAGE`.
 */
export function readTexts(
  index: IndexReader,
  references: readonly string[],
  filter: Filter,
): { texts: LanguageTexts[]; withoutText: string[] } {
  const held = index.wholeTexts({})
  const passing = new Set(index.wholeTexts(filter).map(({ key }) => key))
  const named = references.map(reference => ({ reference, keys: keysOf(index, reference) }))
  const wanted = new Set(named.flatMap(({ keys }) => keys))
  const isRead = ({ key }: WholeText): boolean => passing.has(key) && (references.length === 0 || wanted.has(key))
  const languages = [...new Set(held.filter(isRead).map(({ language }) => language))].sort()
  const texts = languages.map((language): LanguageTexts => {
    const rows = held.filter(one => one.language === language)
    return { language, documents: rows.filter(isRead), others: rows.filter(row => !isRead(row)).map(({ key }) => key) }
  })
  const full = new Set(held.map(({ key }) => key))
  const withoutText = named.filter(({ keys }) => !keys.some(key => full.has(key))).map(({ reference }) => reference)
  return { texts, withoutText }
}

function keysOf(index: IndexReader, reference: string): number[] {
  const { id, language } = splitReference(reference)
  const one = findDocument(index, reference)
  return language === null ? index.documentsById(id).map(({ key }) => key) : [one.key]
}
