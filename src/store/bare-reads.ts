import type { AdoptionMode, TextKind, TextsByWorth, UsesOfKind } from '../types.ts'
import { statuses } from './codes.ts'
import { conditions } from './conditions.ts'
import type { Cell, Database } from './database.ts'
import { fileState } from './decode.ts'
import type { FileState, Filter, Origin } from './rows.ts'

/** Reads of a few columns, where whole rows would be read for nothing. */
export interface BareReads {
  /** Uses that are agreed words, neither to confirm, reported nor only mentioned, by adoption, kind and issuer of their texts, in that order. */
  usesByAdoption(term: string, filter: Filter): UsesOfKind[]
  /** Texts that use it, a text in five languages once, each by the best of its uses. */
  textsByWorth(term: string, filter: Filter): TextsByWorth
  /** The texts of the same passages, and nothing else of them: a fourth of what is read. */
  texts(document: number): { key: number; text: string }[]
  /** The documents with their words that pass a filter, by id, then language: what a question asks of each of thousands. */
  wholeTexts(filter: Filter): WholeText[]
  /** Dates of texts by their issuer, by id, then language; those of texts that are only listed left out. */
  datesHeld(filter: Filter): { issuer: string; adopted: string }[]
  /** Confirmed uses in a document, in no order. */
  confirmedUses(document: number): { term: string; passage: number; start: number; end: number }[]
}

/** What is asked of a document whose words are read. */
export interface WholeText {
  key: number
  id: string
  language: string
  text: TextKind
  mode: AdoptionMode
  adopted: string | null
  passages: number
  origin: Origin
  state: FileState
}

const text = (cell: Cell | undefined): string => String(cell ?? '')

export function bareReads(database: Database): BareReads {
  return {
    usesByAdoption: (term, filter) => {
      const where = conditions(filter)
      return database
        .rows(
          `SELECT d.mode, d.kind, d.issuer, count(*), count(DISTINCT d.folded) FROM citation c CROSS JOIN document d ON d.key = c.document
           WHERE c.term = (SELECT key FROM name WHERE text = ?) AND c.counts = 1 AND ${where.sql}
           GROUP BY d.mode, d.kind, d.issuer ORDER BY d.mode, d.kind, d.issuer`,
          [term, ...where.parameters],
        )
        .map(([mode, kind, issuer, citations, documents]) => ({
          mode: text(mode) as UsesOfKind['mode'],
          kind: text(kind) as UsesOfKind['kind'],
          issuer: text(issuer),
          citations: Number(citations),
          documents: Number(documents),
        }))
    },
    textsByWorth: (term, filter) => {
      const where = conditions(filter)
      const row = database.row(
        `SELECT coalesce(sum(best = 4), 0), coalesce(sum(best = 3), 0), coalesce(sum(best = 2), 0), coalesce(sum(best = 1), 0), coalesce(sum(best = 0), 0)
         FROM (SELECT max(CASE WHEN c.counts = 1 THEN 4 WHEN d.mode = 'none' THEN 0 WHEN c.confirmed = 0 THEN 2 WHEN c.status = ${statuses.codeOf('reported')} THEN 1 ELSE 3 END) AS best
               FROM citation c CROSS JOIN document d ON d.key = c.document
               WHERE c.term = (SELECT key FROM name WHERE text = ?) AND ${where.sql} GROUP BY d.folded)`,
        [term, ...where.parameters],
      )
      const [agreed, mentioned, toConfirm, reported, notAdopted] = (row ?? []).map(Number)
      return {
        agreed: agreed ?? 0,
        mentioned: mentioned ?? 0,
        toConfirm: toConfirm ?? 0,
        reported: reported ?? 0,
        notAdopted: notAdopted ?? 0,
      }
    },
    texts: document =>
      database
        .rows('SELECT key, text FROM passage WHERE document = ? ORDER BY ordinal', [document])
        .map(([key, body]) => ({ key: Number(key), text: text(body) })),
    wholeTexts: filter => {
      const where = conditions(filter)
      return database
        .rows(
          `SELECT d.key, d.id, d.language, d.text, d.mode, json_extract(d.header, '$.adopted'), d.passages,
             d.origin, d.file, d.size, d.modified, d.hash FROM document d
           WHERE d.text IN ('official', 'copy') AND ${where.sql} ORDER BY d.id, d.language, d.key`,
          where.parameters,
        )
        .map(([key, id, language, kind, mode, adopted, passages, origin, ...file]) => ({
          key: Number(key),
          id: text(id),
          language: text(language),
          text: text(kind) as TextKind,
          mode: text(mode) as AdoptionMode,
          adopted: adopted === null || adopted === undefined ? null : text(adopted),
          passages: Number(passages),
          origin: text(origin) as Origin,
          state: fileState(file),
        }))
    },
    datesHeld: filter => {
      const where = conditions(filter)
      return database
        .rows(
          `SELECT d.issuer, json_extract(d.header, '$.adopted') AS adopted FROM document d
           WHERE ${where.sql} AND d.text <> 'listed' AND adopted IS NOT NULL ORDER BY d.id, d.language, d.key`,
          where.parameters,
        )
        .map(([issuer, adopted]) => ({ issuer: text(issuer), adopted: text(adopted) }))
    },
    confirmedUses: document =>
      database
        .rows(
          `SELECT n.text, c.passage, c.start, c.stop FROM citation c CROSS JOIN name n ON n.key = c.term
           WHERE c.document = ? AND c.confirmed = 1`,
          [document],
        )
        .map(([term, passage, start, end]) => ({
          term: text(term),
          passage: Number(passage),
          start: Number(start),
          end: Number(end),
        })),
  }
}
