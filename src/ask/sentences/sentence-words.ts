import { type ClauseReader, clauseReader } from '../../match/index.ts'
import type { IndexReader } from '../../store/index.ts'
import type { SentenceWords } from '../../types.ts'

const nothing: SentenceWords = {
  verbs: [],
  modifiers: {},
  subjects: {},
  addressees: [],
  caveats: [],
  conditions: [],
  modals: [],
  negations: [],
  rules: [],
  ladders: [],
}

/** Verbs, addressees, caveats and ladders as they were when the index was made; an older index knows none. */
export function sentenceWords(index: IndexReader): SentenceWords {
  const stored = index.meta('words')
  return stored === null ? nothing : { ...nothing, ...(JSON.parse(stored) as Partial<SentenceWords>) }
}

/** Readers of clauses, one a language, each made when it is first asked for. */
export function clauseReaders(words: SentenceWords): (language: string) => ClauseReader {
  const made = new Map<string, ClauseReader>()
  return language => {
    const reader = made.get(language) ?? clauseReader(words, language)
    made.set(language, reader)
    return reader
  }
}
