// The words of a sentence.

/** A publication that says something of words, and what of it was really read. */
export interface ReadSource {
  publication: string
  address: string
  page: string | null
  read: string
}

/** An order of verbs by strength that a publication gives: a file of `glossary/verbs/`, whose name is its id. */
export interface VerbLadder {
  id: string
  title: string
  language: string
  /** Bodies it speaks of: what their names begin with. */
  issuers: string[]
  /** Ids of verbs, weakest first. Verbs of different chains are not ranked. */
  chains: string[][]
  source: ReadSource
  note: string | null
}

/** A phrase in all its forms, by language. */
export interface PhraseForms {
  id: string
  /** The weakening rule whose source names it. */
  rule: WeakeningRule['id'] | null
  forms: Record<string, string[]>
}

/** When a later text of the same body counts as weaker, and who says so; null where the ladder that applies does. */
export interface WeakeningRule {
  id: 'qualifier-lost' | 'caveat-added' | 'verb-lowered'
  says: string
  source: ReadSource | null
}

/** What is known of the words that carry the force of a sentence: `glossary/wording/` and `glossary/verbs/`. */
export interface SentenceWords {
  verbs: PhraseForms[]
  /** Words that may stand beside a verb, and subjects it may follow; by language. */
  modifiers: Record<string, string[]>
  subjects: Record<string, string[]>
  addressees: PhraseForms[]
  caveats: PhraseForms[]
  /** Words with which a clause goes on to a condition, those of obligation and leave, and those that negate. */
  conditions: PhraseForms[]
  modals: PhraseForms[]
  negations: PhraseForms[]
  rules: WeakeningRule[]
  ladders: VerbLadder[]
}
