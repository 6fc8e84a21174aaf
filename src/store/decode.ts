import type { DocumentHeader, Locator, Measured, Note, Quotation, Standing } from '../types.ts'
import { seenAs, statuses, tiers } from './codes.ts'
import type { Cell } from './database.ts'
import { isPacked, unpackDetail, unpackText } from './gathered-detail.ts'
import { headerOf } from './header-text.ts'
import { passageSum } from './passage-sum.ts'
import type { CitationRow, DocumentRow, FileState, LabelRow, Origin, PassageRow } from './rows.ts'

/** Columns that `documentRow` reads, in order. */
export const documentColumns = `d.key, d.origin, d.shadowed, d.passages, d.header, d.own, d.file, d.size, d.modified, d.hash,
  (SELECT a.body FROM adoption a WHERE a.key = json_extract(d.header, '$.adoption'))`

/** Columns that `passageRow` reads, in order. */
export const passageColumns = 'p.key, p.document, p.ordinal, p.text, p.detail, p.label, p.sum'

/** What a passage keeps beside its text and place in the document. */
export interface PassageDetail {
  locator: Locator | null
  heading: string[]
  notes: Note[]
  quotations: Quotation[]
  fingerprint: string
  measured?: Measured | undefined
}

const text = (cell: Cell | undefined): string => String(cell ?? '')
const maybe = (cell: Cell | undefined): string | null => (cell === null || cell === undefined ? null : String(cell))
/** The columns file, size, modified and hash of a document. */
export const fileState = ([file, size, modified, hash]: readonly Cell[]): FileState => ({
  file: text(file),
  size: wholeNumber(size),
  modified: wholeNumber(modified),
  hash: text(hash),
})

const wholeNumber = (cell: Cell | undefined): number | null =>
  cell === null || cell === undefined ? null : Number(cell)

/** A document’s row. Its facts are parsed when they are first asked for: most rows of a list never are. */
export function documentRow(row: Cell[], standing: (document: number) => Standing | null = () => null): DocumentRow {
  let header: DocumentHeader | null = null
  let own: DocumentHeader | null = null
  return {
    key: Number(row[0]),
    origin: text(row[1]) as Origin,
    shadowed: row[2] === 1,
    passages: Number(row[3]),
    get header() {
      header ??= headerOf(text(row[4]), maybe(row[10]))
      return header
    },
    get own() {
      if (row[5] === null) return null
      own ??= headerOf(text(row[5]), null)
      return own
    },
    get names() {
      return this.header
    },
    get standing() {
      return standing(this.key)
    },
    state: fileState(row.slice(6, 10)),
  }
}

/** Columns that `distantFields` reads, in order. */
export const distantColumns = `d.key, d.origin, d.shadowed, d.passages, d.file, d.size, d.modified, d.hash, d.id, d.language,
  json_extract(d.header, '$.symbol'), json_extract(d.header, '$.sha256')`

/** A row without the facts that take room. */
export type DistantFields = Omit<DocumentRow, 'header' | 'own' | 'standing' | 'keepFacts'>

export function distantFields(row: Cell[]): DistantFields {
  return {
    key: Number(row[0]),
    origin: text(row[1]) as Origin,
    shadowed: row[2] === 1,
    passages: Number(row[3]),
    state: fileState(row.slice(4, 8)),
    names: { id: text(row[8]), language: text(row[9]), symbol: maybe(row[10]), sha256: maybe(row[11]) },
  }
}

/** A row of a long list: its names are at hand, its other facts are read (`read`) whenever they are asked for. */
export function distantRow(fields: DistantFields, read: (key: number) => DocumentRow): DocumentRow {
  let kept: DocumentRow | null = null
  const whole = (): DocumentRow => kept ?? read(fields.key)
  return {
    ...fields,
    get header() {
      return whole().header
    },
    get own() {
      return whole().own
    },
    get standing() {
      return whole().standing
    },
    keepFacts: () => {
      kept = whole()
    },
  }
}

/**
 * A passage’s row. What it keeps beside its text is parsed when it is first asked for: most passages are only compared. A class, since a
 * trace reads tens of thousands of rows: objects with getters of their own take ten times the room and time.
 */
class StoredPassage implements PassageRow {
  readonly key: number
  readonly document: number
  readonly ordinal: number
  readonly text: string
  readonly #row: readonly Cell[]
  #parsed: PassageDetail | null = null

  constructor(row: readonly Cell[]) {
    const stored = text(row[3])
    this.key = Number(row[0])
    this.document = Number(row[1])
    this.ordinal = Number(row[2])
    this.text = isPacked(text(row[4])) ? unpackText(stored) : stored
    this.#row = row
  }

  get #detail(): PassageDetail {
    const detail = text(this.#row[4])
    this.#parsed ??= isPacked(detail)
      ? unpackDetail({ text: text(this.#row[3]), detail }, maybe(this.#row[5]))
      : (JSON.parse(detail) as PassageDetail)
    return this.#parsed
  }

  get isAltered(): boolean {
    const [, , , words, detail, label, sum] = this.#row
    return passageSum(text(words), text(detail), text(label)) !== sum
  }

  get locator(): Locator | null {
    return this.#detail.locator
  }

  get heading(): string[] {
    return this.#detail.heading
  }

  get notes(): Note[] {
    return this.#detail.notes
  }

  get quotations(): Quotation[] {
    // That a whole text has none is seen without reading the rest; a word of the text would stand there with its signs masked.
    if (this.#parsed === null && text(this.#row[4]).includes('"quotations":[]')) return []
    return this.#detail.quotations
  }

  get fingerprint(): string {
    return this.#detail.fingerprint
  }

  get measured(): Measured | undefined {
    return this.#detail.measured
  }
}

export const passageRow = (row: readonly Cell[]): PassageRow => new StoredPassage(row)

/** Columns that `citationRow` reads, in order, and what must be joined for them. */
export const citationColumns =
  'n.text, c.rank, c.document, c.passage, c.start, c.stop, l.text, c.tier, c.status, c.seen, c.evidence, c.confirmed, c.counts'
export const citationNames = 'CROSS JOIN name n ON n.key = c.term CROSS JOIN name l ON l.key = c.label'

export function citationRow(row: Cell[]): CitationRow {
  return {
    term: text(row[0]),
    rank: text(row[1]),
    document: Number(row[2]),
    passage: Number(row[3]),
    start: Number(row[4]),
    end: Number(row[5]),
    label: text(row[6]),
    tier: tiers.nameOf(row[7]),
    status: statuses.nameOf(row[8]),
    seen: row[9] === null ? null : seenAs.nameOf(row[9]),
    evidence: maybe(row[10]),
    confirmed: row[11] === 1,
    counts: row[12] === 1,
  }
}

export function labelRow(row: Cell[]): LabelRow {
  return {
    key: Number(row[0]),
    term: text(row[1]),
    text: text(row[2]),
    language: text(row[3]),
    role: text(row[4]) as LabelRow['role'],
    exact: text(row[5]),
    stems: text(row[6]),
  }
}
