import type { EntryAdoption, Membership, Standing, State, Term, Theme, Toolkit } from '../types.ts'
import { adoptionOf, type WithoutVote, withoutVoteOf } from './adoption.ts'
import { checkedText } from './checked-text.ts'
import { type CitationQueries, citationQueries } from './citation-queries.ts'
import { conditions, foldId, isOpen } from './conditions.ts'
import { type CorpusCounts, corpusCounts } from './corpus-counts.ts'
import { type Cell, type Database, openDatabase } from './database.ts'
import { documentColumns, documentRow, labelRow, passageColumns, passageRow } from './decode.ts'
import { type DocumentEditions, documentEditions } from './document-editions.ts'
import { checkFormat } from './format.ts'
import { type LabelAdoptions, labelAdoptionQueries } from './label-adoptions.ts'
import { type OwnEntries, ownEntries } from './own-entries.ts'
import { type PassageSearch, passageSearch } from './passage-search.ts'
import type { DocumentRow, Filter, LabelRow, PassageRow } from './rows.ts'
import { type SharedRuns, sharedRuns } from './shared-runs.ts'
import { type NewerEdition, newerEditionsOf, standingOfDocument } from './standings.ts'

/** Questions the index can answer. Every list is in a stated, stable order. */
export interface IndexReader
  extends CitationQueries,
    PassageSearch,
    SharedRuns,
    OwnEntries,
    DocumentEditions,
    LabelAdoptions {
  file: string
  /** A value written when the index was built, or null. */
  meta(key: string): string | null
  /** Labels whose exact key or stem key is one of these, by key. */
  labels(exact: readonly string[], stems: readonly string[]): LabelRow[]
  /** Labels that share trigrams with a misspelt one, most shared first, then by key. */
  labelsLike(grams: readonly string[], limit: number): LabelRow[]
  /** Labels whose stem key contains this one. */
  labelsContaining(stems: string, limit: number): LabelRow[]
  /** Labels of which one of these is the telling word (`tellingWords` in `match/`), by key. */
  labelsTold(words: readonly string[]): LabelRow[]
  term(id: string): Term | null
  terms(): Term[]
  /** Concepts of one family, by id. */
  family(name: string): Term[]
  themes(): Theme[]
  /** Counts, first, latest and widest adoption of a concept among the documents that pass the filter. */
  adoption(term: string, filter: Filter): EntryAdoption
  /** Of these uses the first and the latest in a text that was adopted without a vote. */
  withoutVote(term: string, filter: Filter): WithoutVote
  /** Documents by id, then language. */
  documents(filter: Filter): DocumentRow[]
  /** All languages of one id, shadowed ones left out, digests after full texts. */
  documentsById(id: string): DocumentRow[]
  /** The document that bears each symbol, by key, whatever its id: of several the last by id and language. */
  symbols(): Map<string, number>
  /** Digests whose full text is in the library. */
  shadowed(): DocumentRow[]
  documentsByKey(keys: readonly number[]): Map<number, DocumentRow>
  /** Of each of these documents the newer editions of its title by the same body. */
  newerEditions(documents: readonly number[]): NewerEdition[]
  languagesOf(id: string): string[]
  /** Issuers of the documents held, sorted. */
  issuers(): string[]
  /** Languages of the documents held, sorted. */
  languages(): string[]
  passages(document: number): PassageRow[]
  passagesByKey(keys: readonly number[]): Map<number, PassageRow>
  membership(): Membership | null
  /** The states that sign, sponsor and vote. */
  states(): readonly State[]
  toolkit(id: string, language: string): Toolkit | null
  toolkits(): { id: string; language: string; title: string }[]
  counts(filter: Filter): CorpusCounts
  close(): void
}

/**
 * Open an index for reading; that of a pack, of which `openPack` says whether it is one, with care.
 *
 * @throws {FocError} `INDEX_UNREADABLE`, `INDEX_NEWER`, `INDEX_OLDER`.
 */
export function openIndex(file: string): IndexReader {
  const opened = openDatabase(file)
  try {
    // Who writes holds the file for moments only, at the end: that is no reason to refuse a question.
    opened.exec('PRAGMA busy_timeout = 30000')
    const database = isPack(opened) ? checkedText(opened, file) : opened
    checkFormat(database, file)
    return reader(database, file)
  } catch (error) {
    opened.close()
    throw error
  }
}

const isPack = (database: Database): boolean =>
  database.row("SELECT 1 FROM sqlite_master WHERE name = 'packed'") !== null

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ')
const text = (cell: Cell | undefined): string => String(cell ?? '')
const json = <T>(cell: Cell | undefined): T => JSON.parse(text(cell)) as T

function reader(database: Database, file: string): IndexReader {
  const meta = (key: string): string | null => {
    const row = database.row('SELECT value FROM meta WHERE key = ?', [key])
    return row ? text(row[0]) : null
  }
  let states: readonly State[] | null = null
  let members: Membership | null | undefined
  const standing = (document: number): Standing | null => standingOfDocument(database, document)
  const documents = (where: string, parameters: Cell[]): DocumentRow[] =>
    database
      .rows(`SELECT ${documentColumns} FROM document d WHERE ${where} ORDER BY d.id, d.language, d.key`, parameters)
      .map(row => documentRow(row, standing))
  // Asked for several times in one lookup; reading them grows with the library.
  const known = new Map<'issuer' | 'language', string[]>()
  function distinct(column: 'issuer' | 'language'): string[] {
    const had = known.get(column)
    if (had) return [...had]
    const found = database
      .rows(`SELECT DISTINCT ${column} FROM document WHERE shadowed = 0 ORDER BY ${column}`)
      .map(row => text(row[0]))
    known.set(column, found)
    return [...found]
  }
  return {
    file,
    meta,
    labels: (exact, stems) =>
      database
        .rows(
          `SELECT key, term, text, language, role, exact, stems FROM label
           WHERE exact IN (${marks(exact)}) OR stems IN (${marks(stems)}) ORDER BY key`,
          [...exact, ...stems],
        )
        .map(labelRow),
    labelsLike: (grams, limit) =>
      database
        .rows(
          `SELECT l.key, l.term, l.text, l.language, l.role, l.exact, l.stems
           FROM (SELECT label, count(*) AS shared FROM trigram WHERE gram IN (${marks(grams)})
                 GROUP BY label ORDER BY shared DESC, label LIMIT ?) t
           JOIN label l ON l.key = t.label ORDER BY t.shared DESC, l.key`,
          [...grams, limit],
        )
        .map(labelRow),
    labelsContaining: (stems, limit) =>
      database
        .rows(
          `SELECT key, term, text, language, role, exact, stems FROM label
           WHERE instr(stems, ?) > 0 ORDER BY length(stems), key LIMIT ?`,
          [stems, limit],
        )
        .map(labelRow),
    labelsTold: words =>
      database
        .rows(
          `SELECT key, term, text, language, role, exact, stems FROM label
           WHERE key IN (SELECT label FROM telling WHERE word IN (SELECT value FROM json_each(?))) ORDER BY key`,
          [JSON.stringify(words)],
        )
        .map(labelRow),
    term: id => {
      const row = database.row('SELECT body FROM term WHERE id = ?', [id])
      return row ? json<Term>(row[0]) : null
    },
    terms: () => database.rows('SELECT body FROM term ORDER BY id').map(row => json<Term>(row[0])),
    family: name =>
      database
        .rows("SELECT body FROM term WHERE json_extract(body, '$.family') = ? ORDER BY id", [name])
        .map(row => json<Term>(row[0])),
    themes: () => json<Theme[]>(meta('themes') ?? '[]'),
    adoption: (term, filter) => {
      // Counted beforehand for the whole index, so that an answer costs the same however large it grows.
      const counted = isOpen(filter) ? database.row('SELECT adoption FROM entry WHERE term = ?', [term]) : null
      return counted ? json<EntryAdoption>(counted[0]) : adoptionOf(database, term, filter)
    },
    withoutVote: (term, filter) => {
      const kept = isOpen(filter) ? database.row('SELECT tally FROM entry WHERE term = ?', [term]) : null
      return withoutVoteOf(database, term, filter, kept ? text(kept[0]) : null)
    },
    ...citationQueries(database),
    documents: filter => {
      const where = conditions(filter)
      return documents(where.sql, where.parameters)
    },
    documentsById: id => documents('d.folded = ? AND d.shadowed = 0', [foldId(id)]),
    symbols: () =>
      new Map(
        database
          .rows(
            `SELECT json_extract(header, '$.symbol') AS symbol, key FROM document
             WHERE shadowed = 0 AND symbol IS NOT NULL ORDER BY id, language, key`,
          )
          .map(([symbol, key]) => [text(symbol), Number(key)]),
      ),
    shadowed: () => documents('d.shadowed = 1', []),
    documentsByKey: keys =>
      new Map(documents(`d.key IN (${marks(keys)})`, [...keys]).map(document => [document.key, document])),
    newerEditions: keys => newerEditionsOf(database, keys),
    languagesOf: id =>
      database
        .rows('SELECT DISTINCT language FROM document WHERE folded = ? AND shadowed = 0 ORDER BY language', [
          foldId(id),
        ])
        .map(row => text(row[0])),
    issuers: () => distinct('issuer'),
    languages: () => distinct('language'),
    passages: document =>
      database
        .rows(`SELECT ${passageColumns} FROM passage p WHERE p.document = ? ORDER BY p.ordinal`, [document])
        .map(passageRow),
    passagesByKey: keys =>
      new Map(
        database
          .rows(`SELECT ${passageColumns} FROM passage p WHERE p.key IN (${marks(keys)})`, [...keys])
          .map(passageRow)
          .map(passage => [passage.key, passage]),
      ),
    ...passageSearch(database),
    ...sharedRuns(database),
    ...ownEntries(database),
    ...documentEditions(documents),
    ...labelAdoptionQueries(database),
    membership: () => {
      const body = members === undefined ? meta('membership') : null
      members ??= body ? json<Membership>(body) : null
      return members
    },
    states: () => {
      states ??= json<State[]>(meta('states') ?? '[]')
      return states
    },
    toolkit: (id, language) => {
      const row = database.row('SELECT body FROM toolkit WHERE id = ? AND language = ?', [id, language])
      return row ? json<Toolkit>(row[0]) : null
    },
    toolkits: () =>
      database.rows('SELECT body FROM toolkit ORDER BY id, language').map(row => {
        const { id, language, title } = json<Toolkit>(row[0])
        return { id, language, title }
      }),
    counts: filter => corpusCounts(database, filter),
    close: () => database.close(),
  }
}
