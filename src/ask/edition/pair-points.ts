import { plainWords } from '../../text/index.ts'
import type { Edition } from '../../types.ts'
import { sourceKey } from './source-key.ts'

type Point = Edition['talkingPoints'][number]

/** Least share of agreed wordings in common by which a point is known though it says something else. */
const SAME_SOURCES = 0.5

/**
 * The point of the old edition that each point of the new one was; null where it is new.
 *
 * A point is known by what it says; else by the agreed wordings it rests on, the one with most in common first.
 */
export function pairPoints(before: readonly Point[], after: readonly Point[]): (Point | null)[] {
  const free = new Set(before)
  const paired = after.map((point): Point | null => {
    const same = before.find(old => free.has(old) && plainWords(old.say) === plainWords(point.say)) ?? null
    if (same) free.delete(same)
    return same
  })
  const alike = after
    .flatMap((point, at) => [...free].map((old, order) => ({ at, old, order, share: sharedSources(old, point) })))
    .filter(({ at, share }) => paired[at] === null && share >= SAME_SOURCES)
    .sort((a, b) => b.share - a.share || a.at - b.at || a.order - b.order)
  for (const { at, old } of alike) {
    if (paired[at] !== null || !free.delete(old)) continue
    paired[at] = old
  }
  return paired
}

/** The share of agreed wordings in common (Jaccard). */
function sharedSources(one: Point, other: Point): number {
  const left = new Set(one.agreed.map(sourceKey))
  const right = new Set(other.agreed.map(sourceKey))
  const common = [...left].filter(key => right.has(key)).length
  return common === 0 ? 0 : common / (left.size + right.size - common)
}
