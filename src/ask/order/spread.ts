import type { Answer } from './editions.ts'

/** Points that each earlier answer of the same document takes off: ten norms beat ten places of one text. */
const REPEATED = 0.35

/** The first answers, most points first, each document’s later ones put back a little. Equal points keep their order. */
export function spread<T>(answers: readonly Answer<T>[], limit: number): Answer<T>[] {
  const left = [...answers]
  const seen = new Map<string, number>()
  const chosen: Answer<T>[] = []
  const pointsOf = ({ points, header }: Answer<T>): number => points - REPEATED * (seen.get(header.id) ?? 0)
  while (chosen.length < limit && left.length > 0) {
    let best = 0
    for (let at = 1; at < left.length; at++) {
      const [one, before] = [left[at], left[best]]
      if (one && before && pointsOf(one) > pointsOf(before)) best = at
    }
    const [taken] = left.splice(best, 1)
    if (!taken) break
    seen.set(taken.header.id, (seen.get(taken.header.id) ?? 0) + 1)
    chosen.push(taken)
  }
  return chosen
}
