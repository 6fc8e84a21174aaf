import { FocError } from '../errors.ts'
import { statusOf } from '../match/index.ts'
import type { Filter, IndexReader, Page } from '../store/index.ts'
import { tokenize } from '../text/index.ts'
import type { DocumentRef, Locator, TextStatus } from '../types.ts'
import { documentRef } from './citation.ts'
import { languages } from './find-terms.ts'

/** A passage that has the words of a query; a digest's is our summary, never the document's words. */
export interface Hit {
  document: DocumentRef
  locator: Locator | null
  status: TextStatus
  text: string
  matches: { start: number; end: number }[]
  score: number
}

/** Words of a query that are looked at; the rest of a longer one changes no answer worth having. */
const WORDS = 64

/**
 * Passages that have all words of the query in any inflection, best first.
 *
 * @throws {FocError} `EMPTY_QUERY` when the query has no word.
 */
export function searchPassages(
  index: IndexReader,
  query: string,
  filter: Filter,
  page: Page,
): { hits: Hit[]; total: number } {
  const stems = languages.map(language => ({ language, words: stemsOf(query, language) }))
  if (stems.every(({ words }) => words.length === 0))
    throw new FocError('EMPTY_QUERY', 'the query has no word to look for', {
      hint: 'Write a term, for example foc lookup "internet shutdown".',
    })
  const alternatives = new Set(
    stems.filter(({ words }) => words.length > 0).map(({ words }) => `(${words.map(quoted).join(' AND ')})`),
  )
  const expression = [...alternatives].join(' OR ')
  const found = index.search(expression, filter, page)
  const documents = index.documentsByKey([...new Set(found.map(({ row }) => row.document))])
  const hits = found.flatMap(({ row, score }): Hit[] => {
    const document = documents.get(row.document)
    if (!document) return []
    const { language, text } = document.header
    const wanted = new Set(stemsOf(query, language))
    return [
      {
        document: documentRef(document, index.languagesOf(document.header.id)),
        locator: row.locator,
        status: text === 'digest' ? 'summary' : statusOf(text, null),
        text: row.text,
        matches: tokenize(row.text, language)
          .filter(token => wanted.has(token.stem))
          .map(({ start, end }) => ({ start, end })),
        score: Math.round(score * 1000) / 1000,
      },
    ]
  })
  return { hits, total: index.countSearch(expression, filter) }
}

function stemsOf(query: string, language: string): string[] {
  return [...new Set(tokenize(query, language).map(token => token.stem))].filter(word => word !== '').slice(0, WORDS)
}

// Inside double quotes nothing is an operator of the full-text language.
function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`
}
