import type { Answer } from './editions.ts'

/** Points that each earlier answer of the same document takes off: ten norms beat ten places of one text. */
const REPEATED = 0.35

/** The last of the answers, kept for documents that have none yet; and the fewest answers of which any are kept for them. */
const FRESH = 2
const FEWEST = 5

/**
 * The first answers, most points first, each document’s later ones put back a little. Equal points keep their order. Where
 * one document has the best of them all, the last two are of others: who cites wants to see that there are others.
 */
export function spread<T>(answers: readonly Answer<T>[], limit: number): Answer<T>[] {
  const left = [...answers]
  const seen = new Map<string, number>()
  const chosen: Answer<T>[] = []
  const pointsOf = ({ points, header }: Answer<T>): number => points - REPEATED * (seen.get(header.id) ?? 0)
  while (chosen.length < limit && left.length > 0) {
    const isKept = limit >= FEWEST && chosen.length >= limit - FRESH
    const from = isKept
      ? Math.max(
          0,
          left.findIndex(({ header }) => !seen.has(header.id)),
        )
      : 0
    let best = from
    for (let at = from + 1; at < left.length; at++) {
      const [one, before] = [left[at], left[best]]
      if (isKept && one && before && seen.has(one.header.id) && !seen.has(before.header.id)) continue
      if (one && before && pointsOf(one) > pointsOf(before)) best = at
    }
    const [taken] = left.splice(best, 1)
    if (!taken) break
    seen.set(taken.header.id, (seen.get(taken.header.id) ?? 0) + 1)
    chosen.push(taken)
  }
  return chosen
}
