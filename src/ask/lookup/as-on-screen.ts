import type { Quotable } from '../../types.ts'
import { placeKey } from './best.ts'
import type { FirstScreen } from './first-screen.ts'
import type { ScreenItem } from './screen-items.ts'

/** What to cite in the order of the first screen; what has no room there follows, best first. */
export function asOnScreen(ranked: readonly Quotable[], { best, sections }: FirstScreen): Quotable[] {
  const byPlace = new Map(ranked.map(one => [placeKey(one), one]))
  const shown = [...best, ...sections.flatMap(({ items }) => items)].flatMap(item => byPlace.get(keyOf(item)) ?? [])
  return [...new Set([...shown, ...ranked])]
}

const keyOf = ({ document: { id, language }, locator, text, start, end }: ScreenItem): string =>
  placeKey({ id, language, locator, quote: text.slice(start, end) })
