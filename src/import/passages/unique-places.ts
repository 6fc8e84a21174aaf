import { locatorFromPath } from '../../text/index.ts'
import type { Locator, LocatorStep } from '../../types.ts'

/** A place as it was found, before it is known whether another has the same label. */
export interface FoundPlace {
  path: LocatorStep[]
  /** Printed numbers that are operative paragraphs (`OP4`) rather than plain numbers (`4`). */
  operative: boolean
  printed: boolean
}

/** Gives every place of one document a label of its own. */
export interface UniquePlaces {
  /** The place's locator; the second use of one label is written `4~2`. */
  give(place: FoundPlace): Locator
}

/** No label given yet. */
export function createUniquePlaces(): UniquePlaces {
  const labels = new Set<string>()
  /** The last use of each place, so that a number printed ten thousand times costs no more than another. */
  const times = new Map<string, number>()
  return {
    give(place) {
      const once = nthUse(place, 1)
      const first = once.label.toLowerCase()
      for (let time = (times.get(first) ?? 0) + 1; ; time++) {
        const locator = time === 1 ? once : nthUse(place, time)
        const key = locator.label.toLowerCase()
        if (labels.has(key)) continue
        labels.add(key)
        times.set(first, time)
        return locator
      }
    },
  }
}

/** The locator of the n-th use of one place. */
function nthUse(place: FoundPlace, time: number): Locator {
  const path = [...place.path]
  const last = path.pop() ?? { kind: 'paragraph', number: '' }
  const number = time === 1 ? last.number : `${last.number}~${time}`
  return locatorOf([...path, { ...last, number }], { operative: place.operative, printed: place.printed })
}

/** Places met before, by their steps: most texts have a third preambular and a fourth operative paragraph. */
const known = new Map<string, Locator>()
const MOST = 4096
/** Long ones are names that no other text has. */
const LONGEST = 80

function locatorOf(path: LocatorStep[], style: { operative: boolean; printed: boolean }): Locator {
  let key = `${style.operative}${style.printed}`
  for (const { kind, number } of path) key += `\0${kind}\0${number}`
  if (key.length > LONGEST) return locatorFromPath(path, style)
  const before = known.get(key)
  if (before) return before
  const found = locatorFromPath(path, style)
  if (known.size === MOST) known.clear()
  known.set(key, found)
  return found
}
