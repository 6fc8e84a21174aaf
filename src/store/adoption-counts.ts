import type { AdoptionMode } from '../types.ts'
import { adoptionFrom, INFERRED, tallyOf } from './adoption.ts'
import { statuses } from './codes.ts'
import type { Database } from './database.ts'
import type { CitationRow } from './rows.ts'
import { emptyTally, mergeTallies, type Tally, tallyUse } from './tally.ts'

/** Keeps the counts of concepts in step with citations that come and go in one transaction. */
export interface AdoptionCounts {
  gained(citation: CitationRow): void
  /** Citations of these concepts went, or the concepts are new: all their uses are counted again. */
  lost(terms: readonly string[]): void
  /** Write the counts of every concept that gained or lost uses. */
  write(): void
}

interface Gain {
  tally: Tally
  /** Keys of documents with a use that counts as a citation, each once. */
  documents: number[]
}

interface DocumentFacts {
  shadowed: boolean
  mode: AdoptionMode
  inferred: boolean
  since: string | null
  until: string | null
}

/**
 * Uses that come are added up as they are written, so that one more document costs the same in a library of ten texts
 * and of ten thousand.
 */
export function adoptionCounts(database: Database): AdoptionCounts {
  const gains = new Map<string, Gain>()
  const losses = new Set<string>()
  let facts: { document: number; facts: DocumentFacts } | null = null

  const factsOf = (document: number): DocumentFacts => {
    if (facts?.document === document) return facts.facts
    const columns = `d.mode, d.since, d.until, d.shadowed, ${INFERRED}`
    const [mode, since, until, shadowed, inferred] =
      database.row(`SELECT ${columns} FROM document d WHERE d.key = ?`, [document]) ?? []
    const found = {
      shadowed: shadowed === 1,
      mode: String(mode) as AdoptionMode,
      inferred: inferred === 1,
      since: typeof since === 'string' ? since : null,
      until: typeof until === 'string' ? until : null,
    }
    facts = { document, facts: found }
    return found
  }

  /** How many documents have a use that counts, when these join those counted before. */
  const documentsOf = (term: string, before: number, documents: readonly number[], ids: Ids): number => {
    const mine = new Set(documents)
    const gained = new Set(documents.map(document => ids.of.get(document) ?? ''))
    // Another text of the same document (a translation) may be counted already.
    const isNew = (id: string): boolean => !ids.texts.get(id)?.some(key => !mine.has(key) && isCited(term, key))
    return before + [...gained].filter(isNew).length
  }

  const isCited = (term: string, document: number): boolean =>
    database.row(
      `SELECT 1 FROM citation INDEXED BY citation_document
       WHERE document = ? AND term = (SELECT key FROM name WHERE text = ?) AND confirmed = 1 AND status <> ${statuses.codeOf('reported')} LIMIT 1`,
      [document, term],
    ) !== null

  const write = (term: string, tally: Tally): void =>
    database.run('INSERT OR REPLACE INTO entry VALUES (?, ?, ?)', [
      term,
      JSON.stringify(adoptionFrom(database, tally)),
      JSON.stringify(tally),
    ])

  return {
    gained(citation) {
      const { term, document } = citation
      const { shadowed, ...about } = factsOf(document)
      // A hidden text counts nowhere.
      if (shadowed) {
        losses.add(term)
        return
      }
      const gain = gains.get(term) ?? { tally: emptyTally(), documents: [] }
      gains.set(term, gain)
      const { rank, passage, start, end, status, confirmed, counts } = citation
      const use = { rank, document, passage, start, end, status, confirmed, counts, ...about }
      if (tallyUse(gain.tally, use) && gain.documents.at(-1) !== document) gain.documents.push(document)
    },
    lost(terms) {
      for (const term of terms) losses.add(term)
    },
    write() {
      const ids = idsOf(database)
      for (const [term, { tally, documents }] of gains) {
        const before = database.row('SELECT tally FROM entry WHERE term = ?', [term])
        if (losses.has(term) || before === null) losses.add(term)
        else {
          const held = JSON.parse(String(before[0])) as Tally
          write(term, mergeTallies(held, tally, documentsOf(term, held.documents, documents, ids)))
        }
      }
      for (const term of losses) write(term, tallyOf(database, term, {}))
      gains.clear()
      losses.clear()
    },
  }
}

/** Ids of documents, without regard to case. */
interface Ids {
  /** By key. */
  of: Map<number, string>
  /** Keys of the texts of each that may count. */
  texts: Map<string, number[]>
}

/** Read at once: a question for each of thousands of documents leaves more behind than all of them take. */
function idsOf(database: Database): Ids {
  const ids: Ids = { of: new Map(), texts: new Map() }
  const rows = database.rows("SELECT key, folded, shadowed = 0 AND mode <> 'none' FROM document ORDER BY key")
  for (const [key, folded, mayCount] of rows) {
    const id = String(folded)
    ids.of.set(Number(key), id)
    if (mayCount === 1) ids.texts.set(id, [...(ids.texts.get(id) ?? []), Number(key)])
  }
  return ids
}
