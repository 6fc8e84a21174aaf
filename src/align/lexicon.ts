import type { Evidence } from './evidence.ts'

/** A word of the other language, and how surely it translates this one (0 to 1). */
export interface Translation {
  word: number
  weight: number
}

/** Translations by word number, both ways; absent where nothing was learnt. */
export interface Lexicon {
  fromLeft: (readonly Translation[] | undefined)[]
  fromRight: (readonly Translation[] | undefined)[]
}

/** Texts taken to say the same in two languages. */
export interface ParallelText {
  left: Pick<Evidence, 'stems'>
  right: Pick<Evidence, 'stems'>
}

/** A lexicon that knows nothing. */
export const emptyLexicon: Lexicon = { fromLeft: [], fromRight: [] }

/** Most translations of one word. */
const BEST = 4
/** Below this a pair of words met by chance. */
const WEAKEST = 0.2

/**
 * Learn which words go together in parallel texts: Dice’s coefficient over the texts they stand in, weakened where they
 * would meet by chance. Words met together only once teach nothing. Method: docs/alignment.md.
 */
export function learnLexicon(texts: readonly ParallelText[]): Lexicon {
  const left = placesOf(texts.map(text => text.left.stems))
  const right = placesOf(texts.map(text => text.right.stems))
  return {
    fromLeft: translate(
      left,
      texts.map(text => text.right.stems),
      right,
      texts.length,
    ),
    fromRight: translate(
      right,
      texts.map(text => text.left.stems),
      left,
      texts.length,
    ),
  }
}

/** The texts in which each word stands, by the number of the word. */
function placesOf(texts: readonly Int32Array[]): number[][] {
  const places: number[][] = []
  texts.forEach((words, text) => {
    for (const word of words) {
      const known = places[word]
      if (known) known.push(text)
      else places[word] = [text]
    }
  })
  return places
}

function translate(
  own: readonly (readonly number[] | undefined)[],
  others: readonly Int32Array[],
  other: readonly (readonly number[] | undefined)[],
  all: number,
): (readonly Translation[] | undefined)[] {
  const together = new Int32Array(other.length)
  return own.map(places => {
    if (places === undefined || places.length < 2) return undefined
    const met: number[] = []
    for (const text of places)
      for (const word of others[text] ?? []) {
        if (together[word] === 0) met.push(word)
        together[word] = (together[word] ?? 0) + 1
      }
    const found: Translation[] = []
    for (const word of met) {
      const weight = association(together[word] ?? 0, places.length, other[word]?.length ?? 0, all)
      if (weight >= WEAKEST) found.push({ word, weight })
      together[word] = 0
    }
    return found.sort((a, b) => b.weight - a.weight || a.word - b.word).slice(0, BEST)
  })
}

/** Dice’s coefficient, times the share of a pointwise mutual information of 3 nats that the pair reaches. */
function association(together: number, left: number, right: number, all: number): number {
  if (together < 2) return 0
  const dice = (2 * together) / (left + right)
  const information = Math.log((together * all) / (left * right))
  return dice * Math.min(1, Math.max(0, information / 1.5))
}
