import type { IndexReader } from '../../store/index.ts'
import { baseLanguage, functionWords, stemKey, tokenize } from '../../text/index.ts'

/** The labels the glossary has in one language, as candidates are compared with them. */
export interface KnownLabels {
  /** Is it a label already, in any inflection, joint or order of its words? */
  has(wording: string): boolean
  /** The concept whose label shares most of its words; null where less than half of the words of both are common. */
  nearest(wording: string): NearestConcept | null
}

export interface NearestConcept {
  id: string
  label: string
  /** Share of common words that carry a meaning, or of paragraphs in common, from 0 to 1 (Dice). */
  similarity: number
  /** A label of the same language, or a concept of proved translations: then an inference. */
  by: 'words' | 'translations'
}

const NEAR = 0.5

/** Labels of all concepts in a language (its base is compared). */
export function knownLabels(index: IndexReader, language: string): KnownLabels {
  const base = baseLanguage(language)
  const little = functionWords(base)
  const wordsOf = (text: string): Set<string> =>
    new Set(
      tokenize(text, base)
        .filter(({ surface }) => !little.has(surface))
        .map(({ stem }) => stem),
    )
  const labels = index
    .terms()
    .flatMap(({ id, labels }) => labels.map(({ text, language }) => ({ id, text, language })))
    .filter(label => baseLanguage(label.language) === base)
    .map(({ id, text }) => ({ id, text, words: wordsOf(text) }))
  // An acronym in brackets is no word of the label: *tidal beacon (TB)*.
  const keys = new Set(
    labels.flatMap(({ text }) => [text, text.replace(/\s*\([^()]*\)/g, '')]).map(text => stemKey(text, base)),
  )
  const sets = new Set(labels.flatMap(({ words }) => (words.size > 1 ? [setKey(words)] : [])))
  const byWord = new Map<string, number[]>()
  for (const [at, { words }] of labels.entries())
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), at])

  return {
    has: wording => keys.has(stemKey(wording, base)) || sets.has(setKey(wordsOf(wording))),
    nearest(wording) {
      const words = wordsOf(wording)
      const shared = new Map<number, number>()
      for (const word of words) for (const at of byWord.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
      let best: NearestConcept | null = null
      for (const [at, common] of [...shared].sort(([a], [b]) => a - b)) {
        const label = labels[at]
        if (!label) continue
        const similarity = Math.round((200 * common) / (words.size + label.words.size)) / 100
        if (similarity >= NEAR && similarity > (best?.similarity ?? 0))
          best = { id: label.id, label: label.text, similarity, by: 'words' }
      }
      return best
    },
  }
}

const setKey = (words: ReadonlySet<string>): string => [...words].sort().join(' ')
