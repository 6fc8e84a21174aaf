import { type AskedFacts, coverage, howSaid, type Weighed, weighWords } from '../../match/index.ts'
import type { PassageRow } from '../../store/index.ts'
import { keptWords, stemmedWords, tokenize } from '../../text/index.ts'
import { wordsIn } from './match-passage.ts'
import type { Unit } from './units.ts'

/** How a query stands in a passage, as far as only its text tells. */
export type TextFacts = Pick<AskedFacts, 'tight' | 'early' | 'said' | 'heading'>

/** The words of a query, each with what it tells. */
export function weighUnits(units: readonly Unit[], language: string): Weighed {
  const asked = units.filter(({ clause, little }) => !clause.without && !little)
  const used = asked.length > 0 ? asked : units.filter(({ clause }) => !clause.without)
  const stems = used.flatMap(({ runs, beginnings }) => runs[0] ?? beginnings)
  return weighWords(
    stems.map(stem => ({ stem, surface: stem })),
    language,
  )
}

/** Read a passage for how a query stands in it: where its words are nearest to one another. */
export function textFacts(passage: PassageRow, units: readonly Unit[], language: string, asked: Weighed): TextFacts {
  const tokens = tokenize(passage.text, language)
  const at = new Map(tokens.map(({ start }, place) => [start, place]))
  const places = units
    .filter(({ clause, little }) => !clause.without && !little)
    .flatMap((unit, which) =>
      wordsIn(tokens, unit).map(({ start, end }) => ({ which, place: at.get(start) ?? 0, start, end })),
    )
    .sort((a, b) => a.place - b.place)
  const window = smallestWindow(places)
  if (window === null) return { tight: 0, early: 0, said: 'said', heading: 0 }
  const { first, last, words } = window
  return {
    tight: Math.min(1, words / (last.place - first.place + 1)),
    early: 1 - first.place / Math.max(1, tokens.length),
    said: howSaid(passage.text, first.start, last.end, language),
    heading: coverage(asked, new Set(stemmedWords(keptWords(passage.heading.join('\n'), language)).split(' '))),
  }
}

interface WordPlace {
  which: number
  place: number
  start: number
  end: number
}

/** The fewest words that hold every word of the query which is there, the first of equal ones. */
export function smallestWindow(
  places: readonly WordPlace[],
): { first: WordPlace; last: WordPlace; words: number } | null {
  const wanted = new Set(places.map(({ which }) => which)).size
  const counts = new Map<number, number>()
  let best: { first: WordPlace; last: WordPlace; words: number } | null = null
  let from = 0
  for (const last of places) {
    counts.set(last.which, (counts.get(last.which) ?? 0) + 1)
    while (counts.size === wanted) {
      const first = places[from]
      if (!first) break
      if (best === null || last.place - first.place < best.last.place - best.first.place)
        best = { first, last, words: wanted }
      const left = (counts.get(first.which) ?? 0) - 1
      if (left === 0) counts.delete(first.which)
      else counts.set(first.which, left)
      from++
    }
  }
  return best
}
