import type { ImpactAnswer, ImpactConcept, ImpactStretch } from '../../ask/impact/index.ts'
import { percent } from '../../render/check/index.ts'
import { entryLabel } from '../../text/index.ts'
import { isolate } from '../shared/isolate.ts'
import { markedChanges } from '../shared/marked.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, tell } from '../shared/tell.ts'
import { drawImpactHead } from './impact.ts'
import { drawLines, linesLeft, namesInLine } from './one-screen.ts'
import { shortPlace } from './short-place.ts'

/** Lines for concepts, briefs and the foot. */
const BELOW = 7

/** Draw what a document changes on one screen: what it says otherwise, what it brings, and which points it touches. */
export function drawImpactShort(answer: ImpactAnswer, screen: Screen): void {
  const { paint } = screen
  const { shares, stretches, concepts, briefs, document } = answer
  const changes = stretches.filter(({ relation }) => relation === 'changes')
  const brings = stretches.filter(({ relation }) => relation === 'introduces')
  const points = briefs.reduce((sum, { touched }) => sum + touched.length, 0)
  drawImpactHead(
    answer,
    screen,
    tell`${counted(changes.length, 'formulation')} changed, ${brings.length} new, ${counted(points, 'talking point')} touched`,
  )
  screen.line(
    paint.bold(
      tell`CHANGES ${counted(changes.length, 'formulation')} (${percent(shares.changes)} of its words); ${percent(shares.repeats)} repeat, ${percent(shares.introduces)} new`,
    ),
  )
  const language = document.language
  const half = Math.ceil((linesLeft(screen, BELOW) - 1) * 0.6)
  const ordered = [...changes].sort((a, b) => b.findings.length - a.findings.length)
  let shown = drawLines(
    ordered,
    half,
    screen,
    one => `${shortPlace(one.locator)}  ${changedText(one, language, screen)}`,
  )
  if (brings.length > 0) {
    screen.line(paint.bold(tell`BRINGS ${counted(brings.length, 'formulation')} that no earlier text held has`))
    shown += drawLines(
      brings,
      linesLeft(screen, BELOW),
      screen,
      ({ locator, quote }) => tell`${shortPlace(locator)}  “${isolate(quote.replace(/\s+/g, ' '), language)}”`,
    )
  }
  const fresh = concepts.filter(({ introduced }) => introduced)
  const wider = concepts.filter(({ introduced, widerThan }) => !introduced && widerThan !== null)
  screen.line(paint.bold(tell`CONCEPTS: ${concepts.length} used`))
  if (fresh.length > 0) namesInLine(tell`first here: `, namesOf(fresh), screen, 2)
  if (wider.length > 0) namesInLine(tell`adopted more widely than before: `, namesOf(wider), screen, 2)
  screen.line(
    tell`${paint.bold(tell`TALKING POINTS`)} touched: ${points === 0 ? tell`none` : `${points} (${briefs.map(({ theme, touched }) => `${theme} ${touched.length}`).join(', ')})`}`,
    0,
    2,
  )
  screen.line()
  screen.line(
    tell`Not shown: ${counted(changes.length + brings.length - shown, 'formulation')}, precedents, rules · --all`,
    0,
    2,
  )
}

/** A change by its marked words alone; where words of several texts are put together, its own. */
function changedText({ verdict, diff, quote }: ImpactStretch, language: string, screen: Screen): string {
  if (verdict === 'recombined') return tell`puts together: “${isolate(quote.replace(/\s+/g, ' '), language)}”`
  return isolate(markedChanges(diff ?? [], screen.paint), language).replace(/\s+/g, ' ')
}

const namesOf = (concepts: readonly ImpactConcept[]): string[] =>
  concepts.map(({ term }) => isolate(entryLabel(term.labels, 'en')?.text ?? term.id))
