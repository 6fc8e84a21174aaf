import { en } from './en.ts'
import { fr } from './fr.ts'
import type { NoteWords } from './note-words.ts'

export type { NoteLeft, NoteMark, NoteWords } from './note-words.ts'

/** The fixed words of a note; in English where there are none in a language. */
export function noteWordsFor(language: string): NoteWords {
  return language.toLowerCase().split('-', 1)[0] === 'fr' ? fr : en
}
