import type { NoteWords } from '../words/note/index.ts'
import type { Words } from '../words/words.ts'
import type { NoteSources } from './note-sources.ts'

/** What every part of one note shares. */
export interface NoteSetting {
  language: string
  words: Words
  own: NoteWords
  sources: NoteSources
}
