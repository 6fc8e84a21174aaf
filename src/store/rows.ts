import type {
  DocumentHeader,
  Label,
  Locator,
  MatchTier,
  Measured,
  Note,
  Quotation,
  Seen,
  Standing,
  TextStatus,
} from '../types.ts'

/** Where a document came from: shipped with the package, or imported into the user's library. */
export type Origin = 'builtin' | 'library'

/** A corpus file as the index knows it; size in bytes, modified in whole milliseconds, hash of its content (sha256, hex). */
export interface FileState {
  file: string
  size: number | null
  modified: number | null
  hash: string
}

export interface DocumentRow {
  key: number
  origin: Origin
  shadowed: boolean
  passages: number
  header: DocumentHeader
  /** The facts of the file alone, where the catalogue filled some of `header`. */
  own: DocumentHeader | null
  state: FileState
  /** Whether the editions of its text lost or found consensus; null where they did neither. */
  standing: Standing | null
  /** Names among the facts: at hand also where `header` is read whenever it is asked for. */
  names: RowNames
  /** Read and keep the facts now, since the document is about to be removed. */
  keepFacts?: () => void
}

/** What a document is found by. */
export type RowNames = Pick<DocumentHeader, 'id' | 'language' | 'symbol' | 'sha256'>

export interface PassageRow {
  key: number
  document: number
  ordinal: number
  locator: Locator | null
  text: string
  heading: string[]
  notes: Note[]
  quotations: Quotation[]
  fingerprint: string
  measured?: Measured | undefined
  /** Whether it is not as it was written: by its sum, worked out when this is asked. */
  isAltered?: boolean
}

export interface CitationRow {
  term: string
  rank: string
  document: number
  passage: number
  start: number
  end: number
  label: string
  tier: MatchTier
  status: TextStatus
  seen: Seen | null
  evidence: string | null
  confirmed: boolean
  /** May make a first, a latest or a widest adoption. */
  counts: boolean
}

/** Where a concept is used in a passage; unconfirmed where its words stand apart. */
export interface PassageUse {
  passage: number
  term: string
  start: number
  end: number
  confirmed: boolean
}

export interface LabelRow {
  key: number
  term: string
  text: string
  language: string
  role: Label['role']
  exact: string
  stems: string
}

/** Exact filters of the contract; lists are *or*, different filters *and*. Dates match if they can. */
export interface Filter {
  languages?: string[]
  themes?: string[]
  since?: string
  until?: string
  kinds?: string[]
  issuers?: string[]
  adoptions?: string[]
  documents?: string[]
  /** Ids of documents to leave out. */
  except?: string[]
  /** Leave out what the package ships. */
  noBuiltin?: boolean
}

/** A page of a list: how many rows to leave out first, and how many to give. */
export interface Page {
  offset: number
  limit: number
}
