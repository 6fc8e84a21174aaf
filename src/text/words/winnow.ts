import { baseLanguage } from '../languages/index.ts'
import type { Words } from './read-words.ts'
import type { Token } from './tokens.ts'
import type { WordForms } from './word-forms.ts'

/** Words of one run. */
const RUN = 4
/**
 * Runs of which the one with the smallest hash is chosen: two texts that share RUN + WINDOW − 1 words share a chosen run.
 */
const WINDOW = 4
const PRIME = 0x01000193

/**
 * Marks by which a passage that shares a run of seven words with another is found again: hashes of runs of four stems,
 * thinned so that about two in five remain. Each once, in the order of the text; base 36.
 *
 * Method: winnowing (Schleimer, Wilkerson and Aiken 2003). Linear in the number of words.
 */
export function winnow(tokens: readonly Pick<Token, 'stem'>[], language: string): string[] {
  return marksOf(
    tokens.map(({ stem }) => hashOf(stem)),
    baseLanguage(language),
  )
}

/** The same of words in arrays; the hash of each stem is worked out once. */
export function winnowWords({ numbers, forms }: Words): string[] {
  const known = hashesOf.get(forms) ?? []
  hashesOf.set(forms, known)
  const hashes: number[] = []
  for (const form of numbers) {
    const hash = known[form] ?? hashOf(forms.stems[form] ?? '')
    known[form] = hash
    hashes.push(hash)
  }
  return marksOf(hashes, forms.base)
}

const hashesOf = new WeakMap<WordForms, number[]>()

function marksOf(words: readonly number[], language: string): string[] {
  const hashes = runHashes(words, language)
  const kept = new Set<number>()
  // A text shorter than a window gives its smallest run, so that a short formula is found too.
  for (let end = Math.min(WINDOW, hashes.length); end <= hashes.length && end > 0; end++) {
    let least = Math.max(0, end - WINDOW)
    for (let at = least + 1; at < end; at++) if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at
    kept.add(hashes[least] ?? 0)
  }
  return [...kept].map(hash => hash.toString(36))
}

/** Every run of four stems, hashed to 32 bits (FNV-1a over the words' own hashes); the language is part of it. */
function runHashes(words: readonly number[], language: string): number[] {
  const seed = hashOf(language)
  const hashes: number[] = []
  for (let at = 0; at + RUN <= words.length; at++) {
    let hash = seed
    for (let word = at; word < at + RUN; word++) hash = Math.imul(hash ^ (words[word] ?? 0), PRIME) ^ (hash >>> 15)
    hashes.push(hash >>> 0)
  }
  return hashes
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME)
  return hash
}
