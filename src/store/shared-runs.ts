import type { DocumentHeader } from '../types.ts'
import { conditions } from './conditions.ts'
import type { Database } from './database.ts'
import type { Filter } from './rows.ts'

/** Questions by which passages that share a wording are found. */
export interface SharedRuns {
  /** Passages that have each of these marks of runs, in the order of the marks; null where more than `most` do. */
  passagesWithMarks(marks: readonly string[], most: number): (number[] | null)[]
  /** Passages that have all of these marks, latest stored first. */
  passagesWithAll(marks: readonly string[], limit: number): number[]
  /** Passages that have these stems one after the other, or that begin with them, latest stored first. */
  passagesWithPhrase(stems: readonly string[], where: 'anywhere' | 'first', limit: number): number[]
  /** Documents that pass the filter and were adopted by somebody. */
  adoptedDocuments(filter: Filter): Set<number>
  /** How much there is that a draft may be compared with. */
  countAdopted(filter: Filter): { documents: number; passages: number; latest: string | null }
  /** Passages that have each of these stems, in the order of the stems; null where more than `most` do. */
  passagesWithStems(stems: readonly string[], most: number): (number[] | null)[]
  /** Where every passage stands. */
  passagePlaces(): PassagePlaces
}

/** Of every passage, by its key; 0 where a key is no passage’s. */
export interface PassagePlaces {
  document: Int32Array
  /** Its place among all, by id, language and file of its document: the same in whatever order they were stored. */
  order: Int32Array
  /** What of each document, by its key, tells whether its words may be a precedent. */
  documents: Map<number, DocumentKind>
}

export interface DocumentKind {
  language: string
  /** What kind of text is held. */
  text: DocumentHeader['text']
  mode: DocumentHeader['adoption']['mode']
  shadowed: boolean
}

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`

const ADOPTED = "d.mode <> 'none' AND d.text <> 'listed'"

export function sharedRuns(database: Database): SharedRuns {
  // One row that holds the list is read many times faster than a row for each key.
  const keys = (sql: string, expression: string, limit: number): number[] =>
    JSON.parse(
      String(database.row(`SELECT json_group_array(rowid) FROM (${sql})`, [expression, limit])?.[0] ?? '[]'),
    ) as number[]
  // Many questions in one statement: a statement each costs as much again as its answer.
  const keysOfEach = (table: 'runs' | 'words', words: readonly string[], most: number): (number[] | null)[] => {
    if (words.length === 0) return []
    const row = database.row(
      `SELECT json_group_array(json((SELECT json_group_array(rowid) FROM
         (SELECT rowid FROM ${table} WHERE ${table} MATCH asked.value LIMIT ?)))) FROM json_each(?) AS asked`,
      [most + 1, JSON.stringify(words.map(quoted))],
    )
    const lists = JSON.parse(String(row?.[0] ?? '[]')) as number[][]
    return lists.map(list => (list.length > most ? null : list))
  }
  return {
    passagesWithMarks: (marks, most) => keysOfEach('runs', marks, most),
    passagesWithStems: (stems, most) => keysOfEach('words', stems, most),
    passagesWithAll: (marks, limit) =>
      marks.length === 0
        ? []
        : keys(
            'SELECT rowid FROM runs WHERE runs MATCH ? ORDER BY rowid DESC LIMIT ?',
            marks.map(mark => `"${mark}"`).join(' AND '),
            limit,
          ),
    passagesWithPhrase: (stems, where, limit) =>
      stems.length === 0
        ? []
        : keys(
            'SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?',
            (where === 'first' ? '^' : '') + quoted(stems.join(' ')),
            limit,
          ),
    adoptedDocuments: filter => {
      const where = conditions(filter)
      return new Set(
        database
          .rows(`SELECT d.key FROM document d WHERE ${ADOPTED} AND ${where.sql}`, where.parameters)
          .map(([key]) => Number(key)),
      )
    },
    passagePlaces: () => {
      // All passages of a document are stored together, and in their order: its first and last tell all.
      const end = (direction: 'ASC' | 'DESC'): string =>
        `(SELECT key FROM passage p WHERE p.document = d.key ORDER BY ordinal ${direction} LIMIT 1)`
      const documents = database.rows(
        `SELECT d.key, ${end('ASC')} AS first, ${end('DESC')}, d.language, d.text, d.mode, d.shadowed FROM document d WHERE first IS NOT NULL
         ORDER BY d.folded, d.language, d.origin, d.file`,
      )
      const length = documents.reduce((most, [, , last]) => Math.max(most, Number(last) + 1), 0)
      const order = new Int32Array(length)
      const kinds = new Map<number, DocumentKind>()
      const document = new Int32Array(length)
      let place = 0
      for (const [key, first, last, language, text, mode, shadowed] of documents) {
        kinds.set(Number(key), {
          language: String(language),
          text: String(text) as DocumentKind['text'],
          mode: String(mode) as DocumentKind['mode'],
          shadowed: shadowed === 1,
        })
        for (let passage = Number(first); passage <= Number(last); passage++) {
          order[passage] = place++
          document[passage] = Number(key)
        }
      }
      return { document, order, documents: kinds }
    },
    countAdopted: filter => {
      const where = conditions(filter)
      const row = database.row(
        `SELECT count(DISTINCT d.folded), coalesce(sum(d.passages), 0) FROM document d WHERE ${ADOPTED} AND ${where.sql}`,
        where.parameters,
      )
      const newest = database.row(
        `SELECT json_extract(d.header, '$.adopted') FROM document d WHERE ${ADOPTED} AND ${where.sql} AND d.since IS NOT NULL
         ORDER BY d.since DESC, d.until DESC, d.id LIMIT 1`,
        where.parameters,
      )
      const latest = typeof newest?.[0] === 'string' ? newest[0] : null
      return { documents: Number(row?.[0] ?? 0), passages: Number(row?.[1] ?? 0), latest }
    },
  }
}
