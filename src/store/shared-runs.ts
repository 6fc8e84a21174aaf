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
  /** Of these passages those whose document passes the filter and was adopted by somebody; each with its document. */
  adoptedOf(passages: readonly number[], filter: Filter): Map<number, number>
  /** How much there is that a draft may be compared with. */
  countAdopted(filter: Filter): { documents: number; passages: number }
  /** Passages that have each of these stems, in the order of the stems; null where more than `most` do. */
  passagesWithStems(stems: readonly string[], most: number): (number[] | null)[]
  /** The place of each passage among all, by id, language and file of its document: the same in whatever order they were stored. */
  passageOrder(): Int32Array
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
    adoptedOf: (passages, filter) => {
      if (passages.length === 0) return new Map()
      const where = conditions(filter)
      return new Map(
        database
          .rows(
            `SELECT p.key, p.document FROM json_each(?) AS asked CROSS JOIN passage p ON p.key = asked.value
             CROSS JOIN document d ON d.key = p.document WHERE ${ADOPTED} AND ${where.sql}`,
            [JSON.stringify(passages), ...where.parameters],
          )
          .map(([key, document]) => [Number(key), Number(document)]),
      )
    },
    passageOrder: () => {
      // All passages of a document are stored together, and in their order.
      const documents = database.rows(
        `SELECT min(p.key), max(p.key) FROM passage p JOIN document d ON d.key = p.document GROUP BY p.document
         ORDER BY d.folded, d.language, d.origin, d.file`,
        [],
      )
      const order = new Int32Array(documents.reduce((most, [, last]) => Math.max(most, Number(last) + 1), 0))
      let place = 0
      for (const [first, last] of documents)
        for (let key = Number(first); key <= Number(last); key++) order[key] = place++
      return order
    },
    countAdopted: filter => {
      const where = conditions(filter)
      const row = database.row(
        `SELECT count(DISTINCT d.folded), coalesce(sum(d.passages), 0) FROM document d WHERE ${ADOPTED} AND ${where.sql}`,
        where.parameters,
      )
      return { documents: Number(row?.[0] ?? 0), passages: Number(row?.[1] ?? 0) }
    },
  }
}
