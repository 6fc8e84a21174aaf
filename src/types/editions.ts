// Editions of a note, and what changed between two.

import type { Adoption, AdoptionMode } from './adoption.ts'
import type { Brief } from './briefs.ts'
import type { Citation, CitationRef, DocumentRef } from './citations.ts'
import type { TextKind } from './documents.ts'
import type { EntryAdoption } from './entries.ts'
import type { Label } from './glossary.ts'

/** The part of a citation by which editions are compared. */
export type EditionSource = Pick<Citation, 'locator' | 'status' | 'quote' | 'language'> & {
  document: Pick<DocumentRef, 'id' | 'adopted'> & { adoption: Pick<Adoption, 'mode'> }
}

/** What of an edition of a brief is compared with another: a brief is one. */
export interface Edition {
  theme: string
  title: string
  language: string
  edition: Brief['edition']
  talkingPoints: { say: string; agreed: EditionSource[]; counterparts: EditionSource[] }[]
  terms: {
    term: { id: string; labels: Pick<Label, 'text' | 'language' | 'role'>[] }
    adoption: Pick<EntryAdoption, 'widest' | 'documents' | 'latest'>
  }[]
  wording: EditionSource[]
  references: (Pick<DocumentRef, 'id' | 'language' | 'title' | 'adopted' | 'text'> & {
    adoption: Pick<Adoption, 'mode'>
  })[]
}

/** Why something is better or worse sourced than before, or superseded. */
export type SourceChange =
  /** The same words, from another kind of text. */
  | { kind: 'status'; from: CitationRef; to: CitationRef }
  /** The same words, whose place is known now or is not any more. */
  | { kind: 'place'; from: CitationRef; to: CitationRef }
  /** The widest adoption. */
  | { kind: 'adoption'; from: AdoptionMode; to: AdoptionMode }
  | { kind: 'sources'; added: CitationRef[]; dropped: CitationRef[] }
  /** How many documents have a concept. */
  | { kind: 'documents'; from: number; to: number }
  /** Which text of a document is in the library. */
  | { kind: 'text'; from: TextKind; to: TextKind }
  /** The newest text is a later one. */
  | { kind: 'recency'; from: CitationRef; to: CitationRef }

export type EditionChangeKind = 'added' | 'dropped' | 'reworded' | 'better-sourced' | 'worse-sourced' | 'superseded'

export interface EditionChange {
  part: 'point' | 'term' | 'wording' | 'reference'
  change: EditionChangeKind
  /** What a point says, a label, a quotation, or the title of a document. */
  name: string
  /** Language of the name. */
  language: string
  /** Id of the term or document; null for a talking point. */
  id: string | null
  /** What a reworded point said before; null for other changes. */
  before: string | null
  /** What words stand in, added or dropped; none for parts that are no words of one text. */
  source: CitationRef | null
  reasons: SourceChange[]
}

/** What changed from one edition of a brief to another. */
export interface EditionDiff {
  theme: string
  language: string
  title: string
  old: Brief['edition']
  new: Brief['edition']
  /** Points, terms, wording, then references; each in the order of the new edition, what was dropped last. */
  changes: EditionChange[]
}
