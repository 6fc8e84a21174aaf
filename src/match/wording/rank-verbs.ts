import { baseLanguage } from '../../text/index.ts'
import type { VerbLadder } from '../../types.ts'

/** The stronger of two verbs, and the source that says so. */
export interface VerbRanking {
  order: 'higher' | 'lower' | 'unranked'
  /** Ladders that say so; where they contradict one another, all that rank the two. */
  ladders: VerbLadder[]
  /** Why they are not ranked. */
  reason: 'conflict' | 'no-source' | null
}

/**
 * Rank a verb against an earlier one by the orders that publications give.
 *
 * A ladder that speaks of the body must rank the two; one that speaks of another body can only contradict it, and then
 * nothing is ranked. There is no score: verbs of different chains are not compared.
 *
 * @param issuer the body whose texts are compared: a ladder speaks of it where its name begins with one of the ladder’s.
 */
export function rankVerbs(
  ladders: readonly VerbLadder[],
  { issuer, language }: { issuer: string; language: string },
  before: string,
  after: string,
): VerbRanking {
  const base = baseLanguage(language)
  const said = ladders
    .filter(ladder => baseLanguage(ladder.language) === base)
    .flatMap(ladder => {
      const rise = riseIn(ladder, before, after)
      return rise === 0 ? [] : [{ ladder, rise }]
    })
  const own = said.filter(({ ladder }) => ladder.issuers.some(name => issuer.startsWith(name)))
  const [first] = own
  if (first === undefined) return { order: 'unranked', ladders: [], reason: 'no-source' }
  if (said.some(({ rise }) => rise !== first.rise))
    return { order: 'unranked', ladders: said.map(({ ladder }) => ladder), reason: 'conflict' }
  return { order: first.rise > 0 ? 'higher' : 'lower', ladders: own.map(({ ladder }) => ladder), reason: null }
}

/** 1 where the second verb stands above the first in one chain, −1 below, 0 where no chain has both. */
function riseIn({ chains }: VerbLadder, before: string, after: string): number {
  for (const chain of chains) {
    const from = chain.indexOf(before)
    const to = chain.indexOf(after)
    if (from >= 0 && to >= 0) return Math.sign(to - from)
  }
  return 0
}
