import { sentences } from '../text/index.ts'
import type { ComparedText } from './compared-text.ts'

/** A run of words of a compared text, end exclusive. */
export interface WordRange {
  from: number
  to: number
}

/** Words a clause must have to be looked at by itself: what is shorter belongs to the clause before it. */
const LEAST = 3
/** Words of one clause at most: what runs on longer is cut at a comma, or where it must be. It bounds the time of one. */
const MOST = 150

/** The clauses of a text in order, every word in one of them: its sentences, cut after each semicolon. */
export function clauses(compared: ComparedText, language: string): WordRange[] {
  const { text, starts } = compared
  const ends = sentences(text, language).flatMap(({ start, end }) => {
    const cuts: number[] = []
    for (let at = text.indexOf(';', start); at >= 0 && at < end; at = text.indexOf(';', at + 1)) cuts.push(at)
    return [...cuts, end]
  })
  const found: WordRange[] = []
  let from = 0
  for (const end of [...ends, text.length]) {
    let to = from
    while (to < starts.length && (starts[to] ?? 0) < end) to++
    if (to === from) continue
    const before = found.at(-1)
    if (to - from < LEAST && before && before.to - before.from < MOST) before.to = to
    else found.push(...bounded({ from, to }, compared))
    from = to
  }
  return found
}

function bounded({ from, to }: WordRange, compared: ComparedText): WordRange[] {
  if (to - from <= MOST) return [{ from, to }]
  // Made of a long clause alone: most texts are only weighed.
  const { words } = compared
  const parts: WordRange[] = []
  let start = from
  while (to - start > MOST) {
    let end = start + MOST
    while (end > start + MOST / 2 && !words[end]?.hardBefore) end--
    if (!words[end]?.hardBefore) end = start + MOST
    parts.push({ from: start, to: end })
    start = end
  }
  return [...parts, { from: start, to }]
}

/** The clause that holds a word. */
export function clauseAt(ranges: readonly WordRange[], word: number): WordRange | null {
  return ranges.find(({ from, to }) => from <= word && word < to) ?? null
}
