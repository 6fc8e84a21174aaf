import type { LostCitation } from '../../../types.ts'

/** What the note has left out, by kind; a number of 0 is not said. */
export interface NoteLeft {
  points: number
  care: number
  unitedNations: number
  /** Points whose recorded words the held texts do not carry. */
  refused: number
}

/** Signs of what the words are taken from; official texts bear none. */
export type NoteMark = '*' | '†' | '‡' | '§'

/** Fixed words of the note of two pages, in one language. */
export interface NoteWords {
  want: string
  now: string
  behind: string
  titles: Record<'position' | 'answer' | 'ask' | 'care' | 'unitedNations' | 'sources' | 'annex', string>
  /** What stands behind it: the statement, its date, how it was adopted, by how many. */
  adopted: (how: string, inferred: boolean) => string
  legend: Record<NoteMark, string>
  /** Behind a translation of ours, and what the legend says of such. */
  ours: string
  oursAre: string
  /** What the figures of votes are, and who counted the Coalition’s. */
  votes: string
  read: (what: string | null, title: string) => string
  wholeRead: (title: string) => string
  complete: string
  left: (left: NoteLeft) => string | null
  dossier: string
  /** Why recorded words are lost; of moved ones, where they stand now. */
  lost: Record<LostCitation['why'], (place: string | null) => string>
  /** Behind a term's label in the language of the note that no adopted text has. */
  notAgreed: string
  /** Behind the statement whose text does not have words that were recorded of it. */
  lacking: string
  leftOut: (say: string) => string
  concerns: (say: string) => string
  /** Sentences of the background, made from what the library holds. */
  background: {
    others: (agreed: number, others: number) => string
    newest: (title: string, date: string, how: string) => string
    unread: (count: number) => string
  }
  latest: (date: string) => string
  /** How much changed since an earlier edition. */
  changed: (changes: number) => string
}
