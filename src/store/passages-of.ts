import { conditions } from './conditions.ts'
import type { Cell } from './database.ts'
import type { FullText, PassageQuery } from './passage-search.ts'

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ')

/** The keys of names, as a question within another. */
export const keysOf = (names: readonly unknown[]): string => `SELECT key FROM name WHERE text IN (${marks(names)})`

/**
 * All passages that fit, as `key, document, folded, digest, score` in the order of the index.
 *
 * @param weight what BM25 is multiplied by; null where nothing is ranked.
 */
export function passagesOf(query: PassageQuery, weight: string | null): { sql: string; parameters: Cell[] } {
  const where = conditions(query.filter)
  const shared = [where.sql]
  const parameters: Cell[] = [...where.parameters]
  if (query.parts.length > 0) {
    shared.push(`p.part IN (${marks(query.parts)})`)
    parameters.push(...query.parts)
  }
  if (query.withoutTerms.length > 0) {
    shared.push(`p.key NOT IN (SELECT passage FROM citation WHERE term IN (${keysOf(query.withoutTerms)}))`)
    parameters.push(...query.withoutTerms)
  }
  const [first, ...others] = query.texts.length === 0 ? query.terms : [[], ...query.terms]
  for (const terms of others) {
    shared.push(`p.key IN (SELECT passage FROM citation WHERE term IN (${keysOf(terms)}))`)
    parameters.push(...terms)
  }
  const facts =
    "p.key AS key, p.worth AS worth, p.document AS document, d.folded AS folded, d.text = 'digest' AS digest"
  if (query.texts.length === 0)
    return {
      // The key of a citation’s place in answers: concepts alone are listed in that order.
      sql: `SELECT ${facts}, min(c.rank) AS score FROM citation c CROSS JOIN passage p ON p.key = c.passage
            CROSS JOIN document d ON d.key = p.document
            WHERE c.term IN (${keysOf(first ?? [])}) AND ${shared.join(' AND ')} GROUP BY p.key`,
      parameters: [...(first ?? []), ...parameters],
    }
  const parts = query.texts.map(text => {
    const languages = languageCondition(text)
    return {
      sql: `SELECT ${facts}, ${weight === null ? '0' : `bm25(words) * ${weight}`} AS score
            FROM words CROSS JOIN passage p ON p.key = words.rowid CROSS JOIN document d ON d.key = p.document
            ${weight === null ? '' : 'CROSS JOIN words_docsize z ON z.id = words.rowid'}
            WHERE words MATCH ? AND ${[...languages.sql, ...shared].join(' AND ')}`,
      parameters: [text.expression, ...languages.parameters, ...parameters],
    }
  })
  return { sql: parts.map(({ sql }) => sql).join(' UNION ALL '), parameters: parts.flatMap(one => one.parameters) }
}

/** Texts of a language and of its regions: `fr` and `fr-ca`. */
function languageCondition({ languages, except }: FullText): { sql: string[]; parameters: Cell[] } {
  const chosen = languages ?? except
  if (chosen.length === 0) return { sql: [], parameters: [] }
  const base =
    "CASE instr(d.language, '-') WHEN 0 THEN d.language ELSE substr(d.language, 1, instr(d.language, '-') - 1) END"
  return { sql: [`${base} ${languages === null ? 'NOT IN' : 'IN'} (${marks(chosen)})`], parameters: [...chosen] }
}
