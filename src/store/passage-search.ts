import type { AdoptionMode, TextKind } from '../types.ts'
import { type BareReads, bareReads } from './bare-reads.ts'
import type { Database } from './database.ts'
import { passageColumns, passageRow } from './decode.ts'
import { evenLength } from './even-length.ts'
import { keysOf, passagesOf } from './passages-of.ts'
import type { Filter, PassageRow, PassageUse } from './rows.ts'

/** A prepared full-text expression, and the languages of the texts it is put to (base subtags); null: all but `except`. */
export interface FullText {
  expression: string
  languages: string[] | null
  except: string[]
}

/** What passages must have. Everything is *and*, but for the full texts, of which each is put to other languages. */
export interface PassageQuery {
  /** Empty: only the concepts decide. */
  texts: FullText[]
  /** Of each list, one concept must be used in the passage. */
  terms: string[][]
  /** Concepts that must not be used in it. */
  withoutTerms: string[]
  /** Parts of the document (`preamble` …), any of them; empty: everywhere. */
  parts: string[]
  filter: Filter
}

/** A stretch of the passages that fit, in the order of the index; each stretch is ranked for itself. */
export interface Stretch {
  from: number
  length: number
}

export interface Found {
  /**
   * `worth`: points that a passage has whatever is asked. Best first by BM25 with even lengths (see `evenLength`), then in the order of the index; where only concepts decide,
   * in the order of answers with score 0. Of a stretch that does not hold all passages the digests come last.
   */
  rows: { passage: number; document: number; score: number; worth: number }[]
  /** Passages that fit within the stretch, and documents they are in. */
  passages: number
  documents: number
}

/** What decides between equally relevant passages. */
export interface RankingFacts {
  id: string
  folded: string
  language: string
  text: TextKind
  mode: AdoptionMode
  until: string | null
  /** Light stems of its title, one space apart. */
  about: string
  /** Those of each of its subject headings. */
  subjects: readonly string[]
}

export interface PassageSearch extends BareReads {
  /** A page of the ranked passages of a stretch. */
  findPassages(query: PassageQuery, stretch: Stretch, page: { offset: number; limit: number }): Found
  /** All passages that fit, in the order of the index; null where there are more than so many. */
  passagesFitting(query: PassageQuery, most: number): PassageRow[] | null
  countPassages(query: PassageQuery): { passages: number; documents: number }
  /** All passages that fit and what they are of, in no order; of whole texts with their words. */
  bodies(query: PassageQuery): { key: number; folded: string; language: string; kind: TextKind; text: string | null }[]
  /** Passages of the whole index that fit an expression, whatever the filter. */
  frequency(expression: string): number
  rankingFacts(documents: readonly number[]): Map<number, RankingFacts>
  /** Uses of these concepts in these passages, in reading order. */
  usesIn(passages: readonly number[], terms: readonly string[]): PassageUse[]
  /** Where concepts are used in these passages, whatever the concept: by passage. */
  usesOver(passages: readonly number[]): Map<number, { start: number; end: number }[]>
  /** Indexed word forms that begin so, with the number of passages that have them; by code unit. */
  wordsFrom(beginning: string): { word: string; passages: number }[]
}

export function passageSearch(database: Database): PassageSearch {
  let weight: string | undefined
  return {
    ...bareReads(database),
    findPassages: (query, stretch, page) => {
      weight ??= evenLength(database)
      const inner = passagesOf(query, weight)
      const rows = database.rows(
        `WITH hit AS MATERIALIZED (${inner.sql} LIMIT ? OFFSET ?),
         counted AS MATERIALIZED (SELECT count(*) AS passages, count(DISTINCT folded) AS documents FROM hit)
         SELECT key, document, score, passages, documents, worth FROM hit CROSS JOIN counted
         ORDER BY digest AND (? > 0 OR passages = ?), score, key LIMIT ? OFFSET ?`,
        [...inner.parameters, stretch.length, stretch.from, stretch.from, stretch.length, page.limit, page.offset],
      )
      const [, , , passages = 0, documents = 0] = rows[0] ?? []
      return {
        rows: rows.map(row => ({
          passage: Number(row[0]),
          document: Number(row[1]),
          score: typeof row[2] === 'number' ? -row[2] : 0,
          worth: Number(row[5]) / 100,
        })),
        passages: Number(passages),
        documents: Number(documents),
      }
    },
    passagesFitting: (query, most) => {
      const inner = passagesOf(query, null)
      const rows = database.rows(
        `SELECT ${passageColumns} FROM (${inner.sql} LIMIT ?) h CROSS JOIN passage p ON p.key = h.key`,
        [...inner.parameters, most + 1],
      )
      return rows.length > most ? null : rows.map(passageRow)
    },
    countPassages: query => {
      const inner = passagesOf(query, null)
      const row = database.row(`SELECT count(*), count(DISTINCT folded) FROM (${inner.sql})`, inner.parameters)
      return { passages: Number(row?.[0] ?? 0), documents: Number(row?.[1] ?? 0) }
    },
    bodies: query => {
      const inner = passagesOf(query, null)
      return database
        .rows(
          `SELECT h.key, h.folded, d.language, d.text, CASE WHEN h.digest THEN NULL ELSE p.text END
           FROM (${inner.sql}) h
           CROSS JOIN passage p ON p.key = h.key CROSS JOIN document d ON d.key = h.document`,
          inner.parameters,
        )
        .map(([key, folded, language, kind, text]) => ({
          key: Number(key),
          folded: String(folded),
          language: String(language),
          kind: String(kind) as TextKind,
          text: typeof text === 'string' ? text : null,
        }))
    },
    frequency: expression =>
      Number(database.row('SELECT count(*) FROM words WHERE words MATCH ?', [expression])?.[0] ?? 0),
    rankingFacts: documents =>
      new Map(
        database
          .rows(
            `SELECT key, id, folded, language, text, mode, until, about, subjects FROM document WHERE key IN (${marks(documents)})`,
            documents,
          )
          .map(([key, id, folded, language, text, mode, until, about, subjects]) => [
            Number(key),
            {
              id: String(id),
              folded: String(folded),
              language: String(language),
              text: String(text) as TextKind,
              mode: String(mode) as AdoptionMode,
              until: until === null || until === undefined ? null : String(until),
              about: String(about),
              subjects: subjects === '' ? [] : String(subjects).split('|'),
            },
          ]),
      ),
    usesIn: (passages, terms) =>
      database
        .rows(
          `SELECT c.passage, n.text, c.start, c.stop, c.confirmed FROM passage p
           CROSS JOIN citation c INDEXED BY citation_document ON c.document = p.document
           CROSS JOIN name n ON n.key = c.term
           WHERE p.key IN (${marks(passages)}) AND c.passage = p.key AND c.term IN (${keysOf(terms)})
           ORDER BY c.passage, c.start, c.stop, n.text`,
          [...passages, ...terms],
        )
        .map(([passage, term, start, end, confirmed]) => ({
          passage: Number(passage),
          term: String(term),
          start: Number(start),
          end: Number(end),
          confirmed: confirmed === 1,
        })),
    usesOver: passages => {
      const uses = new Map<number, { start: number; end: number }[]>()
      const rows = database.rows(
        `SELECT c.passage, c.start, c.stop FROM passage p
         CROSS JOIN citation c INDEXED BY citation_document ON c.document = p.document
         WHERE p.key IN (${marks(passages)}) AND c.passage = p.key AND c.confirmed = 1`,
        passages,
      )
      for (const [passage, start, end] of rows)
        uses.set(Number(passage), [...(uses.get(Number(passage)) ?? []), { start: Number(start), end: Number(end) }])
      return uses
    },
    wordsFrom: beginning => {
      database.exec('CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, words, row)')
      return database
        .rows('SELECT term, doc FROM temp.vocabulary WHERE term >= ? AND term < ? ORDER BY term', [
          beginning,
          `${beginning}\u{10ffff}`,
        ])
        .map(([word, passages]) => ({ word: String(word), passages: Number(passages) }))
    },
  }
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ')
