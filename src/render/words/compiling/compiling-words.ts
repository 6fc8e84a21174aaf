import type { Addressee, AdoptionMode, CompilationCounts, EmptySubject, Party } from '../../../types.ts'

type LeftOut = keyof CompilationCounts['leftOut']

/** Fixed words of a compilation, in one language. */
export interface CompilingWords {
  language: 'en' | 'fr'
  title: (label: string) => string
  /** Between two parts of one line. */
  separator: string
  addressee: Record<Addressee, string>
  /** The same within a line. */
  called: Record<Party, string>
  /** Behind a paragraph that calls upon others too. */
  also: (parties: string) => string
  columns: { wording: string; source: string; adopted: string; standing: string }
  paragraphs: (count: number) => string
  texts: (count: number) => string
  /** Where the limit left some out. */
  bestOf: (paragraphs: string, all: number) => string
  /** How the texts of so many paragraphs were adopted, behind `adopted`. */
  adopted: string
  counts: Record<'withoutVote' | 'byVote' | 'bySome' | 'unknown', (count: number) => string>
  /** Sentences behind it. */
  lostConsensus: (count: number) => string
  phrases: (count: number) => string
  leftOut: Record<LeftOut, (count: number) => string>
  leftOutLead: string
  /** A subject without a paragraph: all beyond the limit, or under what was asked before it, or none found. */
  empty: Record<EmptySubject['why'], (label: string, paragraphs: number) => string>
  /** Of what the glossary has no name for: as what it was understood. */
  understood: (asked: string, as: string) => string
  /** Of words that texts have and no entry names. */
  searched: (asked: string) => string
  /** How to see what the limit left out. */
  narrow: string
  since: (date: string) => string
  until: (date: string) => string
  issuers: (names: string) => string
  alsoIn: (editions: string) => string
  /** How an edition was adopted; the counts of a vote may be empty. */
  editionAdopted: Record<Exclude<AdoptionMode, 'vote'>, string>
  byVote: (votes: string) => string
  /** Behind figures with a question mark. */
  notRecorded: string
  /** The editions of one text: the last before consensus was lost or found, and the first after, with its counts. */
  lost: (until: string, since: string, votes: string) => string
  found: (until: string, since: string) => string
  newest: string
  inNewest: (edition: string) => string
  single: string
  notFound: (edition: string) => string
  notKnown: (edition: string) => string
  titles: { how: string; sources: string }
  /** The page on how to read it: each a paragraph. */
  how: string[]
  howMarks: { phrases: string; state: (name: string) => string; copies: string }
  none: (languages: string) => string
  /** Where the words of a search were not found. */
  searchInstead: string
}
