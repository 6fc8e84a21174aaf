import type { IndexReader } from '../../store/index.ts'
import { letterDistance } from '../../text/index.ts'
import { asWritten } from './as-written.ts'
import type { Unit } from './units.ts'

const MOST = 3

/** A word of the texts as it is indexed, and as some text writes it. */
export interface NearWord {
  stem: string
  written: string
  /** Letters added, left out, changed or exchanged. */
  distance: number
}

/**
 * Words of the texts that look like one that none of them has, nearest first, then those of most passages. They begin with
 * the first letter of the word or, where two letters changed places, with its second: what begins otherwise is not read.
 *
 * @param most words given at most.
 */
export function nearWords(index: IndexReader, unit: Pick<Unit, 'runs'>, most = MOST): NearWord[] {
  const word = unit.runs[0]?.[0] ?? ''
  const letters = [...word]
  if (unit.runs[0]?.length !== 1 || letters.length < 4 || letters.length > 40) return []
  const allowed = letters.length < 6 ? 1 : 2
  return beginnings(letters)
    .flatMap(beginning => index.wordsFrom(beginning))
    .filter(({ word: other }) => Math.abs([...other].length - letters.length) <= allowed)
    .map(one => ({ ...one, distance: letterDistance(word, one.word) }))
    .filter(one => one.distance <= allowed)
    .sort((a, b) => a.distance - b.distance || b.passages - a.passages || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(one => ({ stem: one.word, written: asWritten(index, [one.word]) ?? one.word, distance: one.distance }))
}

const beginnings = ([first, second]: readonly string[]): string[] => [
  ...new Set([first, second].filter(letter => letter !== undefined)),
]
