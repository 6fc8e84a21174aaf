import type { Database } from './database.ts'

/** What FTS5's BM25 has built in: k1 = 1.2 and b = 0.75, as `k1 (1 - b)` and `k1 b`. */
const REST = 0.3
const SLOPE = 0.9
/** From how many times the average on a passage counts as no longer: of UN paragraphs one in ten thousand is longer. */
const LONGEST = 5
/** A hair below what a full text has, so that rounding never lifts a digest above it. */
const BELOW = 1 - 1e-9

/**
 * What BM25 of a passage is multiplied by, as an SQL expression over `d.text` and the columns of `words_docsize z`.
 *
 * BM25 gives a short passage up to three times as much as a long one, and a digest is short. So a digest is scored as the
 * longest paragraph would be that has the same words as often, and a paragraph longer than that is spared the rest of
 * its loss. A digest thus never has more than a full text in which every word of the query stands as often.
 *
 * For a word that stands f times among D words BM25 has a share proportional to `f / (f + REST + SLOPE D / average)`; with
 * f at least 1, a longer passage has at least `(1 + REST + SLOPE D / average) / (1 + REST + SLOPE LONGEST)` of it.
 */
export function evenLength(database: Database): string {
  const average = averageLength(database)
  const even = `(${1 + REST} + ${SLOPE} * ${lengthOf('z.sz')} / ${average}) / ${1 + REST + SLOPE * LONGEST}`
  return `CASE d.text WHEN 'digest' THEN ${even} * ${BELOW} ELSE max(1, ${even}) END`
}

/** Words a passage of the index has on average: the full-text index keeps rows and words as its first record. */
function averageLength(database: Database): number {
  const record = String(database.row('SELECT hex(block) FROM words_data WHERE id = 1')?.[0] ?? '')
  const [rows = 0, words = 0] = numbersIn(record)
  return rows > 0 && words > 0 ? words / rows : 1
}

/** Numbers of seven bits a byte, the highest first, of which each byte but the last has the eighth bit set. */
function numbersIn(hex: string): number[] {
  const numbers: number[] = []
  let value = 0
  for (const pair of hex.match(/../g) ?? []) {
    const byte = Number.parseInt(pair, 16)
    value = value * 128 + (byte & 127)
    if (byte >= 128) continue
    numbers.push(value)
    value = 0
  }
  return numbers
}

/** The first of such numbers, of one or two bytes; a longer one counts as the largest of two. */
function lengthOf(column: string): string {
  const digit = (at: number): string => `(instr('123456789ABCDEF', substr(hex(${column}), ${at}, 1)))`
  const byte = (at: number): string => `(16 * ${digit(2 * at - 1)} + ${digit(2 * at)})`
  return `CASE length(${column}) WHEN 1 THEN ${byte(1)} WHEN 2 THEN 128 * (${byte(1)} - 128) + ${byte(2)} ELSE 16383 END`
}
