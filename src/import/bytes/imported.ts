import type { Document, DocumentHeader, Passage, State } from '../../types.ts'
import type { Format } from './format.ts'
import type { ImportMeta } from './meta.ts'

export interface ImportOptions {
  /** Id for a text without a symbol of its own. */
  id?: string
  /** Language of the text, where it is known better than the file tells it. */
  language?: string
  /** Facts that the file does not state; they outrank those it does. */
  meta?: ImportMeta
  /** The user vouches that this is the publisher's own text. */
  official?: boolean
  /** The encoding that a server named in the `Content-Type` header. */
  charset?: string
  /** Tracked changes of a Word file: as accepted, or what was inserted and deleted each in brackets (a live draft). */
  changes?: 'accepted' | 'both'
  /** What `recognise` tells of the bytes, where it was asked before. */
  format?: Format
  /** The states by whose names lists of votes, sponsors and adopters are read; without them nobody is named. */
  states?: readonly State[]
  /** Take the resolutions A to C of one file as one text, in the order of the file: of a draft. */
  together?: boolean
  /** sha256 (hex) of the bytes, where it is known. */
  sha256?: string
  /** Largest file read, in bytes; 64 MiB unless told. */
  maxBytes?: number
}

export interface Imported {
  format: Format
  /** One, or the resolutions A to C that one file holds. */
  documents: Document[]
  /** Of all of them; of one of several with its id. */
  warnings: string[]
}

/** What a reader of one format finds: facts as far as the file states them, and the passages. */
export interface ReadResult {
  facts: Partial<DocumentHeader>
  passages: Passage[]
  warnings: string[]
}
