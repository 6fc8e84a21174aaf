// What the pages of a site show, as data: a page is drawn of it in either language, when the site is made or in a browser.

import type { Standing } from './adoption.ts'
import type { CitationRef, DocumentRef, SameParagraph, TextStatus } from './citations.ts'
import type { Covered, DocumentHeader, Locator, Note, Quotation, Seen } from './documents.ts'
import type { Bridged, EntryAdoption, LabelAdoption } from './entries.ts'
import type { EntryPoint, Term, Theme } from './glossary.ts'
import type { StatePosition } from './state-parts.ts'

/** Languages in which the pages of a site speak. */
export type SiteLanguage = 'en' | 'fr'

/** Facts of a document that pages show wherever they name it: `adoption` without the lists of states. */
export interface SiteDocument extends DocumentRef {
  themes: string[]
}

/** Key of a document in one language, by which pages name it: `A/RES/77/211@fr`. */
export type DocumentKey = string

/** A place to cite, with the words around those that are meant. */
export interface SiteWording {
  document: DocumentKey
  locator: Locator | null
  status: TextStatus
  /** How a phrase was seen; null of a full text. */
  seen: Seen | null
  /** A stretch of the document; of a digest only its own short words. */
  text: string
  /** Where the words that are meant stand in it. */
  start: number
  end: number
  /** Other editions of the paragraph, newest first. */
  editions: SameParagraph[]
}

/** What places of a concept have in common: as on the first screen of a lookup. */
export type SiteSectionKind = 'agreed' | 'vote' | 'some' | 'unknown' | 'coalition' | 'plans'

/** What to cite of a concept for readers of one language, best first. */
export interface SiteAnswer {
  best: SiteWording[]
  /** Texts of the kind, one in five languages once: of how many an item is shown, that of the best apart, and all. */
  sections: { kind: SiteSectionKind; items: SiteWording[]; shown: number; of: number | null }[]
}

/** A wording of the other body beside that of a concept. */
export interface SiteBridged extends Pick<Bridged, 'body' | 'relation' | 'term' | 'diff' | 'reason'> {
  wording: SiteWording
}

/** All that a page tells of a concept. */
export interface ConceptPage {
  term: Term
  adoption: EntryAdoption
  labelAdoptions: LabelAdoption[]
  firstWithoutVote: CitationRef | null
  lastWithoutVote: CitationRef | null
  /** Whether the editions of texts cited lost or found consensus, the latest change first. */
  changes: (Standing & { title: string })[]
  /** What to cite, in the order of a lookup. A language is absent where it has the answer of the English reader. */
  answers: { en: SiteAnswer; fr?: SiteAnswer }
  /** Uses that are no agreed words. */
  aside: { toConfirm: number; reported: number; notAdopted: number }
  bridge: SiteBridged[]
  family: { id: string; label: string }[]
  /** Texts that use it, newest first, each once, with the labels of its places in English or its first language. */
  texts: { id: string; languages: string[]; places: (string | null)[] }[]
  textsLeftOut: number
}

/** A passage of a document as its page shows it. */
export interface SitePassage {
  locator: Locator | null
  text: string
  heading: string[]
  notes: Note[]
  /** Of a digest: which words are the document's own. */
  quotations: Pick<Quotation, 'start' | 'end' | 'seen'>[]
}

/** Codes of states by their part in a text, sorted. */
export type StatesByPart = Partial<Record<StatePosition, string[]>>

export interface TextPage {
  key: DocumentKey
  about: Pick<DocumentHeader, 'read' | 'notes' | 'evidence' | 'copies' | 'subjects'>
  passages: SitePassage[]
  /** Ids of concepts that are used in it, in their order. */
  concepts: string[]
}

/** Who did what on a text, once for all its languages. */
export interface TextParts {
  id: string
  /** All of whom something is on record, the Coalition's members of the day among them. */
  parts: StatesByPart
  sponsors: string[]
  /** Members of the Coalition on that day, certainly; and those of whom it is not known. */
  coalition: string[]
  unsure: string[]
}

export interface SiteState {
  code: string
  en: string
  fr: string
  /** Member of the Coalition today, an observer of it, a member that left, or none of these. */
  coalition: 'member' | 'observer' | 'former' | null
  /** When it joined, and when it left, as precisely as known; null where nobody knows, or there is nothing to know. */
  since: string | null
  until: string | null
  unMember: boolean
}

/** What all pages of a site draw on. */
export interface SiteCatalogue {
  corpus: string
  searched: { documents: number; official: number; copies: number; latest: string | null }
  covered: Covered | null
  documents: Record<DocumentKey, SiteDocument>
  /** Concepts with what a search for them needs. */
  terms: Term[]
  entryPoints: EntryPoint[]
  themes: Theme[]
  states: SiteState[]
  parts: TextParts[]
  /** Toolkits of which a brief can be made. */
  toolkits: { id: string; language: string; title: string }[]
}
