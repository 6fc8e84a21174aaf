import { Buffer } from 'node:buffer'
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
  const words = hashesFor(tokens.length)
  for (const [at, { stem }] of tokens.entries()) words[at] = hashOf(stem)
  return [...chosenRuns(words, tokens.length, baseLanguage(language))].map(hash => hash.toString(36))
}

/** The same of words in arrays, one space apart; the hash of each stem is worked out once. */
export function winnowWords({ numbers, forms }: Words): string {
  const known = knownHashes(forms)
  const words = hashesFor(numbers.length)
  for (let at = 0; at < numbers.length; at++) words[at] = known[numbers[at] ?? 0] ?? 0
  return inBase36(chosenRuns(words, numbers.length, forms.base))
}

/** Hashes of the stems of a table, those included that came in since they were asked for last. */
function knownHashes(forms: WordForms): Int32Array {
  const found = hashesOf.get(forms) ?? { filled: 0, hashes: new Int32Array(0) }
  hashesOf.set(forms, found)
  const { stems } = forms
  if (found.hashes.length < stems.length) {
    const longer = new Int32Array(stems.length * 2)
    longer.set(found.hashes)
    found.hashes = longer
  }
  for (; found.filled < stems.length; found.filled++) found.hashes[found.filled] = hashOf(stems[found.filled] ?? '')
  return found.hashes
}

const hashesOf = new WeakMap<WordForms, { filled: number; hashes: Int32Array }>()

/** Room for so many hashes, used by the next call again. */
function hashesFor(length: number): Int32Array {
  if (shared.length < length || shared.length > MOST_KEPT) shared = new Int32Array(Math.max(FEWEST, length * 2))
  return shared
}

const FEWEST = 1024
const MOST_KEPT = 1 << 18
let shared = new Int32Array(FEWEST)

/** Of the runs of the words with these hashes the chosen ones, each once, in the order of the text. */
function chosenRuns(words: Int32Array, count: number, language: string): Set<number> {
  const kept = new Set<number>()
  const runs = hashRuns(words, count, language)
  let last = -1
  // A text shorter than a window gives its smallest run, so that a short formula is found too.
  for (let end = Math.min(WINDOW, runs); end <= runs && end > 0; end++) {
    let least = Math.max(0, end - WINDOW)
    for (let at = least + 1; at < end; at++) if ((words[at] ?? 0) >>> 0 <= (words[least] ?? 0) >>> 0) least = at
    if (least !== last) kept.add((words[least] ?? 0) >>> 0)
    last = least
  }
  return kept
}

/**
 * Every run of four stems, hashed to 32 bits (FNV-1a over the words' own hashes) in the place of its first word; the
 * language is part of it. Gives how many there are.
 */
function hashRuns(words: Int32Array, count: number, language: string): number {
  const seed = hashOf(language)
  const runs = Math.max(0, count - RUN + 1)
  for (let at = 0; at < runs; at++) {
    let hash = seed
    for (let word = at; word < at + RUN; word++) hash = Math.imul(hash ^ (words[word] ?? 0), PRIME) ^ (hash >>> 15)
    words[at] = hash
  }
  return runs
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME)
  return hash
}

/** What `toString(36)` gives of each, one space apart: written as bytes, a sixth of the time. */
function inBase36(hashes: ReadonlySet<number>): string {
  const most = hashes.size * (DIGITS + 1)
  if (bytes.length < most) bytes = Buffer.alloc(most * 2)
  const out = bytes
  let end = 0
  for (const hash of hashes) {
    if (end > 0) out[end++] = 0x20
    let digits = 1
    for (let least = 36; least <= hash; least *= 36) digits++
    let rest = hash
    for (let at = end + digits - 1; at >= end; at--) {
      const above = Math.floor(rest / 36)
      const digit = rest - above * 36
      out[at] = digit < 10 ? 0x30 + digit : 0x57 + digit
      rest = above
    }
    end += digits
  }
  return out.toString('latin1', 0, end)
}

/** Most digits of base 36 of 32 bits. */
const DIGITS = 7
let bytes = Buffer.alloc(1024)
