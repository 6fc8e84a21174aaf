import { spokenLocator } from '../../text/index.ts'
import type { GivenPoints, Quotable } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'
import { screenLanguage, tell } from '../shared/tell.ts'

/** Draw what gave each place to cite its place: its points in all, then by what gives them, most first. */
export function drawPoints(best: readonly Quotable[], screen: Screen): void {
  screen.line()
  screen.line(screen.paint.bold(tell`WHY IN THIS ORDER (docs/ranking.md)`))
  best.forEach(({ id, locator, language, points = [] }, at) => {
    screen.line(
      tell`${at + 1}. ${isolate(id, language)}, ${spokenLocator(locator, screenLanguage())}: ${pointsLine(points)}`,
      2,
      5,
    )
  })
}

/** `12.34 points: title 3, early 1.2 …`; a phrase of a digest has none. */
export function pointsLine(each: readonly GivenPoints[]): string {
  if (each.length === 0) return tell`by who agreed, kind of document, status and date`
  const all = each.reduce((sum, { points }) => sum + points, 0)
  return tell`${all.toFixed(2)} points: ${each.map(({ weight, points }) => `${weight} ${points}`).join(', ')}`
}
