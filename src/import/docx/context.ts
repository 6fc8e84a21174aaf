import type { Fields } from './fields.ts'
import type { Labels } from './labels.ts'
import type { Notes } from './notes.ts'
import type { Numbering } from './numbering.ts'
import type { Styles } from './styles.ts'

/** What was left out or changed on the way; each is told to the reader. */
export interface Counts {
  inserted: number
  deleted: number
  /** Stretches struck through by hand. */
  struck: number
  hidden: number
  comments: number
  signs: number
  overrides: number
  equations: number
  embedded: number
  graphs: number
}

/** All that is known while one text of a Word file is walked. */
export interface Context {
  styles: Styles
  numbering: Numbering
  labels: Labels
  fields: Fields
  /** Null inside a note: notes have no notes. */
  notes: Notes | null
  counts: Counts
  /** Tracked changes as accepted, or what was inserted and what was deleted, each in square brackets. */
  changes: 'accepted' | 'both'
  /** Tables met so far. */
  tables: { count: number }
}

/** Nothing counted yet. */
export function noCounts(): Counts {
  return {
    inserted: 0,
    deleted: 0,
    struck: 0,
    hidden: 0,
    comments: 0,
    signs: 0,
    overrides: 0,
    equations: 0,
    embedded: 0,
    graphs: 0,
  }
}
