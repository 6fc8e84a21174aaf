import { phraseFinder } from '../../match/index.ts'
import { Separation, type Token } from '../../text/index.ts'
import type { SentenceWords } from '../../types.ts'
import type { Text } from './duty-verbs.ts'
import { leavesOpen } from './rules/left-open.ts'
import type { Run } from './rules/rule.ts'
import type { Stakes } from './rules/stakes.ts'

/** Words of a caveat that are quoted. */
const CAVEAT_SHOWN = 10

/** A caveat in the words of a clause from a place on, up to a letter; null where there is none. */
export type CaveatBehind = (text: Text, from: number, until: number) => Run | null

/** Finds the caveats that stand behind a duty in one language. */
export function caveatBehind(stakes: Stakes, words: SentenceWords, language: string): CaveatBehind {
  const caveats = phraseFinder(words.caveats, language)
  return (text, from, until) => {
    const { tokens } = text
    let to = from
    while (to < tokens.length && (tokens[to]?.end ?? until + 1) <= until && !(to > from && endsClause(tokens[to]))) to++
    if (to <= from) return null
    const draft = { ...text, from: 0, to: tokens.length }
    const all = Array.from({ length: to - from }, (_, at) => from + at)
    const listed = caveats.all(tokens).find(({ first, last }) => first >= from && last < to)
    const isOpen = (added: number[]): boolean => leavesOpen({ draft, language }, { added }, stakes, words)
    if (listed === undefined && !isOpen(all)) return null
    const begins = all.findLastIndex((_, at) => isOpen(all.slice(at)))
    const first = Math.min(listed?.first ?? to, begins < 0 ? to : from + begins)
    // What a comma parts from it is no part of it.
    let last = Math.max(first, listed?.last ?? first)
    while (last + 1 < to && tokens[last + 1]?.separation === Separation.None) last++
    return { first, last: Math.min(last, first + CAVEAT_SHOWN - 1) }
  }
}

/** A stop, a colon or a semicolon, or the next row, stands before a word. */
export const endsClause = (next: Token | undefined): boolean =>
  next !== undefined &&
  (next.separation === Separation.Colon || next.separation === Separation.Stop || next.separation === Separation.Break)
