// Glossary.

import type { Seen } from './documents.ts'

export type TermKind = 'term' | 'formulation' | 'instrument' | 'operative'

/** Where a label was seen, if it is not in the corpus itself. */
export interface LabelSource {
  document: string | null
  seen: Seen | 'other' | null
  evidence: string | null
  note: string | null
}

export interface Label {
  text: string
  language: string
  /** ISO 3166-1 alpha-2, where the form is a region's. */
  region: string | null
  role: 'entry' | 'variant'
  source: LabelSource | null
  /** Curator's choice, TBX terms: `fullForm`, `abbreviation`, `phrase`. */
  termType: string | null
  /** Curator's choices, TBX-Basic terms; absent where none was made. */
  partOfSpeech?: string
  gender?: string
  status?: 'preferred' | 'admitted' | 'superseded' | 'deprecated'
}

export interface RelatedTerm {
  id: string
  /** Why it is listed, in our words. */
  reason: string | null
}

/** One concept: a file of `glossary/terms/`, whose name is its id. */
export interface Term {
  id: string
  kind: TermKind
  labels: Label[]
  themes: string[]
  /** Ours, short; never a definition posing as agreed. */
  scope: string | null
  related: RelatedTerm[]
  /** Drifting formulations of one idea share a family name. */
  family: string | null
  /** Curator's note, in our words. */
  note: string | null
  /** Ids of wider concepts, where a curator named them; never in a circle. */
  broader?: string[]
  /** Headings of the UNBIS Thesaurus that texts of the United Nations bear: what each is, seen from this concept. */
  headings?: Heading[]
  /** Who answers for the concept, and since when. */
  curated?: { by: string; date: string | null }
}

export interface Heading {
  relation: 'exact' | 'broader' | 'related'
  name: string
  address: string
}

export interface Theme {
  id: string
  title: Record<string, string>
  /** Toolkits the theme feeds. */
  toolkits: string[]
  /**
   * Its concepts that are said of much else (*full respect of human rights*, *impunity*): alone they make no paragraph one
   * on the theme, unless its text is about it.
   */
  general?: string[]
}

/**
 * What a wording of the United Nations is, seen from one of the Coalition: the same idea, in the same words or nearly, or
 * worded otherwise; a wider or a narrower one; another one on the same matter.
 */
export type BridgeRelation = 'same' | 'otherwise' | 'broader' | 'narrower' | 'related'

/** A wording of the Coalition and the nearest of the United Nations, as chosen by hand. */
export interface Bridge {
  /** The concept of the Coalition. */
  term: string
  relation: BridgeRelation
  /** The concept of the United Nations; null where it is no concept of the glossary. */
  to: string | null
  /** Words of a resolution, in English; null where there is a concept. */
  words: { text: string; document: string; place: string } | null
  /** What to know of the difference, in our words. */
  reason: string
}

/** A concept of the Coalition to which no wording of the United Nations was found: a search that failed, not a proof. */
export interface Unmatched {
  term: string
  /** English words that were looked for in the gathered resolutions, and stand in none. */
  looked: string[]
  /** What stands there instead, in our words. */
  reason: string
}

/** Words that people ask with and agreed texts do not have, and where they lead. Ours: never agreed language. */
export interface EntryPoint {
  asked: { text: string; language: string }[]
  /** Words that stand in a text, and where they were seen: the first is looked for first. */
  leads: { text: string; language: string; document: string; place: string | null }[]
  /** The concept it leads to. */
  term: string | null
  note: string | null
}
