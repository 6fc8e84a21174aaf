// A termbase of the user’s own.

import type { Term } from './glossary.ts'

/** A termbase of the user’s own, laid over ours: a file of the library’s `terms/`. Never agreed language. */
export interface OwnTermbase {
  /** Name of its file, without the ending. */
  id: string
  /** Who answers for it, and the day it was taken in. */
  owner: string
  date: string
  /** Name of the file it was read from. */
  source: string
  terms: Term[]
}

/** A concept of such a termbase as answers show it: its labels are those that ours does not have. */
export interface OwnEntry extends Omit<OwnTermbase, 'id' | 'terms'> {
  termbase: string
  /** Id of our concept that it speaks of, where there is one. */
  on: string | null
  term: Term
}
