import { functionWords, isCoordinator, rulesOf } from '../text/index.ts'
import type { Match } from '../types.ts'

/**
 * Without the matches that end in the middle of a longer thing: *access to information and communications technologies*
 * is no access to information. Told where a noun in front of another qualifies it: the match has a little word before
 * what both share; the other, which begins behind that word, goes on with *and* and has no other little word, so that
 * its two qualities share the noun at its end.
 *
 * What both share may instead be the first of two things, each whole: *safety of journalists and human rights
 * defenders*. So a plural, or a term of its own, keeps the match.
 *
 * @param matches by where they begin.
 */
export function withoutBroken(matches: Match[], text: string, base: string): Match[] {
  if (!rulesOf(base)?.writing.nounsQualify) return matches
  const broken = matches.filter((match, at) => isBroken(match, at, { matches, text, base }))
  return broken.length === 0 ? matches : matches.filter(match => !broken.includes(match))
}

interface Among {
  matches: readonly Match[]
  text: string
  base: string
}

function isBroken(match: Match, at: number, { matches, text, base }: Among): boolean {
  for (let next = at + 1; next < matches.length; next++) {
    const other = matches[next]
    if (!other || other.start >= match.end) return false
    if (other.end <= match.end || other.start === match.start || other.tier === 'coordinated') continue
    const little = functionWords(base)
    const before = wordsOf(text.slice(match.start, other.start))
    const rest = wordsOf(text.slice(match.end, other.end))
    const shared = wordsOf(text.slice(other.start, match.end))
    if (!little.has(before.at(-1) ?? '') || isCoordinator(before.at(-1) ?? '', base)) continue
    if ([...shared, ...rest].some(word => little.has(word) && !isCoordinator(word, base))) continue
    if (!isCoordinator(rest[0] ?? '', base)) continue
    const isTerm = matches.some(({ start, end }) => start === other.start && end === match.end)
    if (!isTerm && !shared.at(-1)?.endsWith('s')) return true
  }
  return false
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
