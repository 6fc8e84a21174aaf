import { type AskedFacts, coverage, isListed, opening, saidIn, type Weighed, weighWords } from '../../match/index.ts'
import type { PassageRow } from '../../store/index.ts'
import { baseLanguage, functionWords, keptWords, stemmedWords, type Token, tokenize } from '../../text/index.ts'
import { wordsIn } from './match-passage.ts'
import type { Unit } from './units.ts'

/** How a query stands in a passage, as far as only its text tells. */
export type TextFacts = Pick<
  AskedFacts,
  'tight' | 'early' | 'said' | 'heading' | 'share' | 'within' | 'opening' | 'listed'
>

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
export function textFacts(
  passage: PassageRow,
  units: readonly Unit[],
  language: string,
  asked: Weighed,
  uses: readonly { start: number; end: number }[] = [],
): TextFacts {
  const tokens = tokenize(passage.text, language)
  const at = new Map(tokens.map(({ start }, place) => [start, place]))
  const places = units
    .filter(({ clause, little }) => !clause.without && !little)
    .flatMap((unit, which) =>
      wordsIn(tokens, unit).map(({ start, end }) => ({ which, place: at.get(start) ?? 0, start, end })),
    )
    .sort((a, b) => a.place - b.place)
  const isWithin = (one: WordPlace, last: WordPlace): boolean => standsWithin(tokens, at, one, last, uses, language)
  const free = freeWindow(places, isWithin)
  const window = free ?? smallestWindow(places)
  if (window === null)
    return { tight: 0, early: 0, said: 'said', heading: 0, share: 1, within: 0, opening: 0, listed: false }
  const { first, last, words } = window
  return {
    tight: Math.min(1, words / (last.place - first.place + 1)),
    early: 1 - first.place / Math.max(1, tokens.length),
    said: saidIn(passage, first.start, last.end, language),
    share: asTyped(tokens, units),
    within: free === null ? 1 : 0,
    opening: opening(passage.locator),
    listed: isListed(passage.text, first.start, last.end, language),
    heading: coverage(asked, new Set(stemmedWords(keptWords(passage.heading.join('\n'), language)).split(' '))),
  }
}

/** The share of the words that stand in the form in which they were typed; another one (*welcomed*, *welcome*) is the half of it. */
function asTyped(tokens: readonly Token[], units: readonly Unit[]): number {
  const asked = units.filter(({ clause, little }) => !clause.without && !little)
  const typed = asked.filter(unit => {
    const others: readonly string[][] = unit.others
    const own = { runs: unit.runs.filter(run => !others.includes(run)), beginnings: unit.beginnings }
    return others.length === 0 || wordsIn(tokens, own).length > 0
  })
  return asked.length === 0 ? 1 : (1 + typed.length / asked.length) / 2
}

/** The fewest words that hold all of the query and are no part of a longer term; null where each such window is. */
function freeWindow(
  places: readonly WordPlace[],
  isWithin: (first: WordPlace, last: WordPlace) => boolean,
): ReturnType<typeof smallestWindow> {
  let left = places
  for (;;) {
    const window = smallestWindow(left)
    if (window === null || !isWithin(window.first, window.last)) return window
    left = left.filter(({ place }) => place < window.first.place || place > window.last.place)
    if (new Set(left.map(({ which }) => which)).size < new Set(places.map(({ which }) => which)).size) return null
  }
}

/**
 * Whether words only qualify a longer term: *human rights* in *human rights defender*, where the term goes on with a word
 * that carries a meaning; *censorship* in *self-censorship*. In *right to privacy*, privacy is what it is about.
 */
function standsWithin(
  tokens: readonly Token[],
  at: ReadonlyMap<number, number>,
  first: WordPlace,
  last: WordPlace,
  uses: readonly { start: number; end: number }[],
  language: string,
): boolean {
  if (tokens[first.place - 1]?.hyphenNext) return true
  const behind = tokens.findIndex(({ start }) => start >= last.end)
  const next = behind === -1 ? undefined : tokens[behind]
  if (next === undefined || next.hardBefore || functionWords(baseLanguage(language)).has(next.surface)) return false
  return at.has(first.start) && uses.some(({ start, end }) => start <= first.start && end >= next.end)
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
