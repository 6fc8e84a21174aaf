import type { Term, Toolkit } from '../types.ts'
import { adoptionCounts } from './adoption-counts.ts'
import { seenAs, statuses, tiers } from './codes.ts'
import { foldId } from './conditions.ts'
import type { Database } from './database.ts'
import {
  type DistantFields,
  distantColumns,
  distantFields,
  distantRow,
  documentColumns,
  documentRow,
  passageColumns,
  passageRow,
} from './decode.ts'
import { headerText } from './header-text.ts'
import { type OwnWriter, ownWriter } from './own-entries.ts'
import type { CitationRow, DocumentRow, LabelRow, PassageRow } from './rows.ts'
import { standings } from './standings.ts'
import { type NewPassage, writePassages } from './write-passages.ts'

/** A document to store; `since` and `until` are the day bounds of its date, null where it has none. */
export type NewDocument = Omit<DocumentRow, 'key' | 'names' | 'standing' | 'keepFacts'> & {
  since: string | null
  until: string | null
  /** Light stems of its title, one space apart. */
  about: string
  /** The same of each subject heading. */
  subjects: readonly string[]
}

/** What may be written inside one transaction. */
export interface IndexWriter extends OwnWriter {
  meta(key: string): string | null
  setMeta(key: string, value: string): void
  addTerm(term: Term): void
  /** Concepts that are named texts or bodies. */
  instruments(): ReadonlySet<string>
  /** With the pieces by which it is found misspelt, and the words by which it is found within others. */
  addLabel(label: Omit<LabelRow, 'key'>, grams: readonly string[], telling: readonly string[]): void
  addToolkit(toolkit: Toolkit): void
  /** Gives the key of the new row. */
  addDocument(document: NewDocument): number
  /** In their order. Gives the key of the first row; those of the others follow it. */
  addPassages(document: number, passages: readonly NewPassage[]): number
  addCitation(citation: CitationRow): void
  /** Bring the counts of every concept, and the standing of every series, in step with what came and went. */
  refreshAdoptions(): void
  /** All documents as they are now, inside the transaction, by key; see `distantRow`. */
  documents(): DocumentRow[]
  /** The same of one that was just added: of thousands the facts would fill the memory. */
  distant(fields: DistantFields): DocumentRow
  passages(document: number): PassageRow[]
  allTerms(): Term[]
  setShadowed(document: number, shadowed: boolean): void
  setFileState(document: number, size: number | null, modified: number | null): void
  removeDocument(document: number): void
  removeCitationsOf(document: number): void
}

const oneDocument = `SELECT ${documentColumns} FROM document d WHERE d.key = ?`

/** Writes through one connection; whoever opened it began the transaction. */
export function indexWriter(database: Database): IndexWriter {
  const next = (table: string): number => Number(database.row(`SELECT coalesce(max(key), 0) FROM ${table}`)?.[0] ?? 0)
  const keys = { document: next('document'), passage: next('passage'), label: next('label') }
  const citedTerms = (document: number): string[] =>
    database
      .rows(
        'SELECT DISTINCT n.text FROM citation c CROSS JOIN name n ON n.key = c.term WHERE c.document = ? ORDER BY n.text',
        [document],
      )
      .map(row => String(row[0]))
  /** Of thousands of uses a few hundred names: each is asked for once. */
  const names = new Map<string, number>()
  const named = (text: string): number => {
    const known = names.get(text)
    if (known !== undefined) return known
    database.run('INSERT OR IGNORE INTO name (text) VALUES (?)', [text])
    const key = Number(database.row('SELECT key FROM name WHERE text = ?', [text])?.[0])
    names.set(text, key)
    return key
  }
  // A hundred bodies of a thousand characters: an index of them would double their room.
  const adoptions = new Map<string, number>()
  const adoptionKey = (body: string): number => {
    const known = adoptions.get(body) ?? database.row('SELECT key FROM adoption WHERE body = ?', [body])?.[0]
    if (known === undefined) database.run('INSERT INTO adoption (body) VALUES (?)', [body])
    const key = Number(known ?? database.row('SELECT last_insert_rowid()')?.[0])
    adoptions.set(body, key)
    return key
  }
  const counts = adoptionCounts(database)
  let instruments: Set<string> | null = null
  const editions = standings(database)
  const removeCitationsOf = (document: number): void => {
    counts.lost(citedTerms(document))
    database.run('DELETE FROM citation WHERE document = ?', [document])
  }
  // Several facts of one row are asked for in turn, then those of the next: only the last one read is kept.
  let last: DocumentRow | null = null
  const factsOf = (key: number): DocumentRow => {
    if (last?.key !== key) last = documentRow(database.row(oneDocument, [key]) ?? [])
    return last
  }
  return {
    meta: key => {
      const row = database.row('SELECT value FROM meta WHERE key = ?', [key])
      return row ? String(row[0]) : null
    },
    setMeta: (key, value) => database.run('INSERT OR REPLACE INTO meta VALUES (?, ?)', [key, value]),
    instruments: () => {
      instruments ??= new Set(
        database
          .rows("SELECT id FROM term WHERE json_extract(body, '$.kind') = 'instrument'")
          .map(row => String(row[0])),
      )
      return instruments
    },
    addTerm: term => {
      instruments = null
      database.run('INSERT INTO term VALUES (?, ?)', [term.id, JSON.stringify(term)])
      counts.lost([term.id])
    },
    addLabel: (label, grams, telling) => {
      keys.label += 1
      database.run('INSERT INTO label VALUES (?, ?, ?, ?, ?, ?, ?)', [
        keys.label,
        label.term,
        label.text,
        label.language,
        label.role,
        label.exact,
        label.stems,
      ])
      for (const gram of grams) database.run('INSERT OR IGNORE INTO trigram VALUES (?, ?)', [gram, keys.label])
      for (const word of telling) database.run('INSERT INTO telling VALUES (?, ?)', [word, keys.label])
    },
    addToolkit: toolkit =>
      database.run('INSERT INTO toolkit VALUES (?, ?, ?)', [toolkit.id, toolkit.language, JSON.stringify(toolkit)]),
    ...ownWriter(database),
    addDocument: ({ header, own, state, ...row }) => {
      keys.document += 1
      database.run(
        'INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        [
          keys.document,
          header.id,
          foldId(header.id),
          header.language,
          header.title,
          row.about,
          row.subjects.join('|'),
          header.kind,
          header.issuer,
          header.text,
          header.adoption.mode,
          row.since,
          row.until,
          `|${header.themes.join('|')}|`,
          row.origin,
          row.shadowed ? 1 : 0,
          row.passages,
          headerText(header, row.origin === 'builtin' && header.symbol !== null ? adoptionKey : undefined),
          own === null ? null : headerText(own),
          state.file,
          state.size,
          state.modified,
          state.hash,
        ],
      )
      editions.added(keys.document, header)
      return keys.document
    },
    addPassages: (document, passages) => {
      const first = keys.passage + 1
      keys.passage += passages.length
      writePassages(database, document, first, passages)
      return first
    },
    addCitation: c => {
      counts.gained(c)
      database.run('INSERT INTO citation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
        named(c.term),
        c.rank,
        c.document,
        c.passage,
        c.start,
        c.end,
        named(c.label),
        tiers.codeOf(c.tier),
        statuses.codeOf(c.status),
        c.seen === null ? null : seenAs.codeOf(c.seen),
        c.evidence,
        c.confirmed ? 1 : 0,
        c.counts ? 1 : 0,
      ])
    },
    refreshAdoptions: () => {
      counts.write()
      editions.write()
    },
    documents: () =>
      database
        .rows(`SELECT ${distantColumns} FROM document d ORDER BY d.key`)
        .map(row => distantRow(distantFields(row), factsOf)),
    distant: fields => distantRow(fields, factsOf),
    passages: document =>
      database
        .rows(`SELECT ${passageColumns} FROM passage p WHERE p.document = ? ORDER BY p.ordinal`, [document])
        .map(passageRow),
    allTerms: () => database.rows('SELECT body FROM term ORDER BY id').map(row => JSON.parse(String(row[0])) as Term),
    setShadowed: (document, shadowed) => {
      editions.shadowed(document)
      database.run('UPDATE document SET shadowed = ? WHERE key = ?', [shadowed ? 1 : 0, document])
    },
    setFileState: (document, size, modified) =>
      database.run('UPDATE document SET size = ?, modified = ? WHERE key = ?', [size, modified, document]),
    removeCitationsOf,
    removeDocument: document => {
      editions.removed(document)
      removeCitationsOf(document)
      database.run('DELETE FROM words WHERE rowid IN (SELECT key FROM passage WHERE document = ?)', [document])
      database.run('DELETE FROM runs WHERE rowid IN (SELECT key FROM passage WHERE document = ?)', [document])
      database.run('DELETE FROM passage WHERE document = ?', [document])
      database.run('DELETE FROM document WHERE key = ?', [document])
    },
  }
}
