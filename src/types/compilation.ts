// Compilations of agreed wording.

import type { Standing, TextEdition } from './adoption.ts'
import type { DocumentRef, SameParagraph, TextStatus } from './citations.ts'
import type { Locator, Seen } from './documents.ts'
import type { StatePart } from './state-parts.ts'

/** Whom a paragraph calls upon. `stakeholders`: all of them, or others than states, business and the United Nations. */
export type Party = 'states' | 'business' | 'united-nations' | 'stakeholders'

/**
 * What a paragraph of a compilation is filed under. `principles`: it names nobody to call upon. `not-held`: only phrases of it are
 * held, and they do not tell.
 */
export type Addressee = Party | 'principles' | 'not-held'

/** What was asked for: a theme of the glossary, a concept, or the words of a search. */
export interface CompiledSubject {
  kind: 'theme' | 'term' | 'query'
  /** Of the theme or concept; null for a query. */
  id: string | null
  label: string
  /** What was asked for, only where the glossary has no such name and it was understood (by us) as this. */
  asked?: string
}

/** Words of a document, cut from a passage: `text` is `start` to `end` of it, and so are `matches`, the words asked for. */
export interface CompiledWording {
  text: string
  start: number
  end: number
  matches: { start: number; end: number }[]
}

/** The words that a paragraph is an item of: *Calls upon States:*. */
export interface CompiledLead {
  locator: Locator | null
  text: string
  start: number
  end: number
}

/**
 * Whether a paragraph still stands. `newest`: it is of the newest edition of its text held, or that has it too.
 * `not-found`: the newest edition is held in full and has no like paragraph with these words. `not-known`: the newest
 * edition was not read for it: only phrases of it are held, or it is later than was asked for. `single`: no other edition of its text is held.
 */
export interface CompiledStanding {
  edition: 'newest' | 'not-found' | 'not-known' | 'single'
  /** The newest edition held, where it is another text. */
  newest: TextEdition | null
  /** Only where the editions of the text lost or found consensus. */
  change: Standing | null
}

/** A paragraph of a compilation: whole where its text is held in full, else the phrases of it that are held. */
export interface CompiledParagraph {
  /** Counted through the whole compilation, from 1. */
  number: number
  /** Number of its document in `sources`. */
  source: number
  id: string
  language: string
  locator: Locator | null
  /** Who is called upon beside those it is filed under. */
  also: Party[]
  status: TextStatus
  seen: Seen | null
  evidence: string | null
  whole: boolean
  /** Outermost first; empty for a paragraph that is no item. */
  leads: CompiledLead[]
  /** One for a whole paragraph. */
  wording: CompiledWording[]
  /** Other editions of it, newest first. */
  editions: SameParagraph[]
  standing: CompiledStanding
  /** Only where a state was asked about. */
  state: StatePart | null
}

export interface CompiledGroup {
  addressee: Addressee
  /** Newest first. */
  paragraphs: CompiledParagraph[]
}

export interface CompiledSection {
  subject: CompiledSubject
  /** Each addressee once, none without a paragraph. */
  groups: CompiledGroup[]
}

/** What is in a compilation, and what was left out of it. */
export interface CompilationCounts {
  paragraphs: number
  documents: number
  /** Paragraphs by how their text was adopted: by all, without a vote; by vote; by some only; or that is not known. */
  withoutVote: number
  byVote: number
  bySome: number
  unknown: number
  /** Paragraphs of texts whose later editions lost consensus. */
  lostConsensus: number
  /** Paragraphs of which only phrases are held. */
  phrases: number
  leftOut: {
    /** Paragraphs beyond the limit. */
    limit: number
    /** Uses in texts that nobody adopted, such as drafts that failed. */
    notAdopted: number
    /** Uses that are only reported, or stand in a summary of ours. */
    reported: number
    /** Uses in the title of another text, or in the name of a body. */
    mentioned: number
    /** Uses whose words stand apart. */
    apart: number
    /** Uses in a programme of work of which only phrases are held: it names subjects. */
    planned: number
    /** Uses of a theme's general concepts alone, in texts that are not about the theme. */
    general: number
  }
}

/**
 * A subject under which no paragraph stands. `limit`: the limit left all of them out; `above`: all stand under a subject that was
 * asked for before; `none`: no agreed wording was found.
 */
export interface EmptySubject {
  subject: CompiledSubject
  why: 'limit' | 'above' | 'none'
  /** How many there are of it. */
  paragraphs: number
}

/** Agreed wording, verbatim, to be laid on the table. */
export interface Compilation {
  title: string
  /** The title is the user’s own, not the names of what was asked for. */
  isOwnTitle: boolean
  subjects: CompiledSubject[]
  /** Languages of the texts that it is made from. */
  languages: string[]
  corpus: string
  /** What the texts were narrowed to; null where nothing was. */
  since: string | null
  until: string | null
  issuers: string[] | null
  state: { country: string; names: { en: string; fr: string } } | null
  counts: CompilationCounts
  sections: CompiledSection[]
  /** What was asked for and has no section. */
  empty: EmptySubject[]
  sources: { number: number; document: DocumentRef }[]
}
