import { seenAs } from './codes.ts'
import { conditions } from './conditions.ts'
import type { Database } from './database.ts'
import { citationColumns, citationNames, citationRow } from './decode.ts'
import type { CitationRow, Filter, Page } from './rows.ts'

/** Uses of concepts, as answers ask for them. */
export interface CitationQueries {
  /**
   * Uses of a concept in answer order; where `from` is given, those whose rank is no earlier; for a `reader` of a language
   * without gathered phrases in other languages that the same text has in this one.
   */
  citations(term: string, filter: Filter, page: Page & { from?: string; reader?: string }): CitationRow[]
  countCitations(term: string, filter: Filter): number
  citationsOfDocument(document: number): CitationRow[]
}

/**
 * Digests that a script gathered are translations of each other: a use in one of them is left out where the same concept
 * is used in the same resolution in the reader's language.
 */
const NO_TRANSLATION = `NOT (c.seen = ${seenAs.codeOf('file')} AND d.language <> ? AND EXISTS (
  SELECT 1 FROM document e CROSS JOIN citation x INDEXED BY citation_document ON x.document = e.key AND x.term = c.term
  WHERE e.folded = d.folded AND e.language = ? AND e.shadowed = 0))`

export function citationQueries(database: Database): CitationQueries {
  return {
    citations: (term, filter, page) => {
      const where = conditions(filter)
      const untranslated = page.reader === undefined ? '' : `AND ${NO_TRANSLATION}`
      return database
        .rows(
          `SELECT ${citationColumns} FROM citation c CROSS JOIN document d ON d.key = c.document ${citationNames}
           WHERE c.term = (SELECT key FROM name WHERE text = ?) AND c.rank >= ? AND ${where.sql} ${untranslated} ORDER BY c.rank LIMIT ? OFFSET ?`,
          [
            term,
            page.from ?? '',
            ...where.parameters,
            ...(page.reader === undefined ? [] : [page.reader, page.reader]),
            page.limit,
            page.offset,
          ],
        )
        .map(citationRow)
    },
    countCitations: (term, filter) => {
      const where = conditions(filter)
      const row = database.row(
        `SELECT count(*) FROM citation c CROSS JOIN document d ON d.key = c.document
         WHERE c.term = (SELECT key FROM name WHERE text = ?) AND ${where.sql}`,
        [term, ...where.parameters],
      )
      return Number(row?.[0] ?? 0)
    },
    citationsOfDocument: document =>
      database
        .rows(
          `SELECT ${citationColumns} FROM citation c ${citationNames}
           WHERE c.document = ? ORDER BY c.passage, c.start, c.stop, n.text`,
          [document],
        )
        .map(citationRow),
  }
}
