import { conditions } from './conditions.ts'
import type { Database } from './database.ts'
import type { Filter } from './rows.ts'

/** Questions by which passages that share a wording are found. */
export interface SharedRuns {
  /** How many of these marks of runs each passage has; a mark that more than `most` passages have tells nothing and is left out. */
  passagesSharing(marks: readonly string[], most: number): Map<number, number>
  /** Passages that have all of these marks, latest stored first. */
  passagesWithAll(marks: readonly string[], limit: number): number[]
  /** Passages that have these stems one after the other, or that begin with them, latest stored first. */
  passagesWithPhrase(stems: readonly string[], where: 'anywhere' | 'first', limit: number): number[]
  /** Of these passages those whose document passes the filter and was adopted by somebody; each with its document. */
  adoptedOf(passages: readonly number[], filter: Filter): Map<number, number>
  /** How much there is that a draft may be compared with. */
  countAdopted(filter: Filter): { documents: number; passages: number }
  /** In how many passages each stem stands; 0 where in none. */
  frequencies(stems: readonly string[]): Map<string, number>
}

const ADOPTED = "d.mode <> 'none' AND d.text <> 'listed'"

export function sharedRuns(database: Database): SharedRuns {
  const keys = (sql: string, expression: string, limit: number): number[] =>
    database.rows(sql, [expression, limit]).map(([key]) => Number(key))
  return {
    passagesSharing: (marks, most) => {
      const shared = new Map<number, number>()
      for (const mark of marks) {
        const found = keys('SELECT rowid FROM runs WHERE runs MATCH ? LIMIT ?', `"${mark}"`, most + 1)
        if (found.length > most) continue
        for (const key of found) shared.set(key, (shared.get(key) ?? 0) + 1)
      }
      return shared
    },
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
            `${where === 'first' ? '^' : ''}"${stems.join(' ').replaceAll('"', '""')}"`,
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
    countAdopted: filter => {
      const where = conditions(filter)
      const row = database.row(
        `SELECT count(DISTINCT d.folded), coalesce(sum(d.passages), 0) FROM document d WHERE ${ADOPTED} AND ${where.sql}`,
        where.parameters,
      )
      return { documents: Number(row?.[0] ?? 0), passages: Number(row?.[1] ?? 0) }
    },
    frequencies: stems => {
      database.exec('CREATE VIRTUAL TABLE IF NOT EXISTS temp.frequency USING fts5vocab (main, words, row)')
      const count = (stem: string): number =>
        Number(database.row('SELECT doc FROM temp.frequency WHERE term = ?', [stem])?.[0] ?? 0)
      return new Map(stems.map(stem => [stem, count(stem)]))
    },
  }
}
