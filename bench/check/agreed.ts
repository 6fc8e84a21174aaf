import { type DocumentRow, type IndexReader, openIndex } from '../../src/store/index.ts'
import { countWords, likeness, mostLikeness, plainWords } from './word-distance.ts'

/** A passage of the library with its words. */
export interface Agreed {
  id: string
  adopted: string
  label: string | null
  text: string
  words: string[]
  counts: Map<string, number>
}

export const openLibrary = (folder: string): IndexReader => openIndex(`${folder}/index.sqlite`)

/** Resolutions of one language, in order of adoption. */
export function resolutions(index: IndexReader, language: string): DocumentRow[] {
  return index
    .documents({ languages: [language], kinds: ['resolution'], noBuiltin: true })
    .filter(({ header }) => header.adopted !== null)
    .sort((a, b) => (`${a.header.adopted} ${a.header.id}` < `${b.header.adopted} ${b.header.id}` ? -1 : 1))
}

export function agreedPassages(index: IndexReader, rows: readonly DocumentRow[]): Agreed[] {
  return rows.flatMap(({ key, header }) =>
    index.passages(key).map(({ text, locator }) => {
      const words = plainWords(text)
      const place = { id: header.id, adopted: header.adopted ?? '', label: locator?.label ?? null }
      return { ...place, text, words, counts: countWords(words) }
    }),
  )
}

/** The passage most like some words, and how like; none below `least`. Compares all pairs that could reach it. */
export function mostAlike(
  words: readonly string[],
  passages: readonly Agreed[],
  least: number,
): { passage: Agreed; likeness: number } | null {
  let best: { passage: Agreed; likeness: number } | null = null
  for (const passage of passages) {
    const floor = Math.max(least, best?.likeness ?? 0)
    if (passage.words.length < floor * words.length || mostLikeness(words, passage.counts) < floor) continue
    const found = likeness(words, passage.words)
    if (found >= least && (best === null || found > best.likeness)) best = { passage, likeness: found }
    if (best?.likeness === 1) break
  }
  return best
}
