import type { PassageRow } from '../store/index.ts'
import type { LocatorStep } from '../types.ts'
import { type ShownPassage, shown } from './shown.ts'

/** A passage and its counterpart in another language; `proved` when the structure of both texts shows it. */
export interface Pair {
  label: string | null
  left: ShownPassage
  right: ShownPassage | null
  proved: boolean
}

/**
 * Pair the passages of two languages of one document by their places.
 *
 * Printed numbers prove a pair when both texts print them once. Counted places (PP, ¶) prove it only where both texts
 * have the same number of them in the same part. Everything else is paired by place and marked as not proved.
 */
export function pairPassages(
  left: readonly PassageRow[],
  right: readonly PassageRow[],
): { ordinal: number; pair: Pair }[] {
  const places = new Map(right.map(passage => [keyOf(passage), passage]))
  const counts = { left: countsOf(left), right: countsOf(right) }
  return left.map(passage => {
    const other = places.get(keyOf(passage)) ?? null
    const family = familyOf(passage)
    const same = counts.left.get(family) === counts.right.get(family)
    const proved =
      other !== null && passage.locator !== null && (passage.locator.printed ? !isSecond(passage) || same : same)
    return {
      ordinal: passage.ordinal,
      pair: { label: passage.locator?.label ?? null, left: shown(passage), right: other ? shown(other) : null, proved },
    }
  })
}

// The words of a heading differ from language to language: its place among the headings does not.
const keyOf = ({ locator, ordinal }: PassageRow): string =>
  locator === null ? `#${ordinal}` : JSON.stringify(locator.path.map(neutral))

const neutral = ({ kind, number }: LocatorStep): LocatorStep => ({ kind, number: kind === 'heading' ? '' : number })

/** Passages counted together: same containers and same kind of place. */
function familyOf({ locator }: PassageRow): string {
  if (locator === null) return ''
  const last = locator.path.at(-1)
  return JSON.stringify([locator.path.slice(0, -1).map(neutral), last?.kind, locator.printed])
}

function countsOf(passages: readonly PassageRow[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const passage of passages) counts.set(familyOf(passage), (counts.get(familyOf(passage)) ?? 0) + 1)
  return counts
}

const isSecond = ({ locator }: PassageRow): boolean => locator?.label.includes('~') ?? false
