import type { PassageRow } from '../../store/index.ts'
import { isArticleKind, markInLatin } from '../../text/index.ts'
import type { LocatorStep } from '../../types.ts'

/** The passage in the other language to which the place of a passage leads. */
export interface PlaceClaim {
  /** Number of the passage there. */
  at: number
  /**
   * Both print the number once, or both have as many counted places of the kind: the structure alone speaks for the pair.
   */
  strong: boolean
}

/**
 * For each left passage the right one at the same place, or null.
 *
 * Headings differ in words and items in alphabets from language to language: a heading is known by its level, an item by
 * its rank (`أ`, `а` and `a` are each the first), and one language calls an article what another calls a rule.
 */
export function pairByPlace(left: readonly PassageRow[], right: readonly PassageRow[]): (PlaceClaim | null)[] {
  const places = new Map<string, number>()
  right.forEach((passage, at) => {
    const key = keyOf(passage)
    if (!places.has(key)) places.set(key, at)
  })
  const counts = { left: countsOf(left), right: countsOf(right) }
  const taken = new Set<number>()
  return left.map(passage => {
    const at = places.get(keyOf(passage))
    if (at === undefined || taken.has(at)) return null
    taken.add(at)
    const family = familyOf(passage)
    const same = counts.left.get(family) === counts.right.get(family)
    return { at, strong: passage.locator !== null && (passage.locator.printed ? !isSecond(passage) || same : same) }
  })
}

const keyOf = ({ locator, ordinal }: PassageRow): string =>
  locator === null ? `#${ordinal}` : JSON.stringify(locator.path.map(neutral))

function neutral({ kind, number }: LocatorStep): LocatorStep {
  if (kind === 'heading') return { kind, number: '' }
  return { kind: isArticleKind(kind) ? 'article' : kind, number: kind === 'item' ? markInLatin(number) : number }
}

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
