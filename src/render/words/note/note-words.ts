/** What the note has left out, by kind; a number of 0 is not said. */
export interface NoteLeft {
  points: number
  care: number
  unitedNations: number
  /** Points whose recorded words the held texts do not carry. */
  refused: number
  /** Whether lines were left out for want of room. */
  shortened: boolean
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
  legend: Record<NoteMark | '°', string>
  read: (what: string | null, title: string) => string
  wholeRead: (title: string) => string
  complete: string
  left: (left: NoteLeft) => string | null
  dossier: string
  latest: (date: string) => string
  /** How much changed since an earlier edition. */
  changed: (changes: number) => string
}
