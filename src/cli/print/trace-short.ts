import type { TraceAnswer, TracedText, TracedWording } from '../../ask/trace/index.ts'
import { isolate } from '../shared/isolate.ts'
import { markedWording } from '../shared/marked.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, tell } from '../shared/tell.ts'
import { howAdopted, yearOf } from './how-adopted.ts'
import { drawLines, linesLeft } from './one-screen.ts'
import { shortPlace } from './short-place.ts'
import { drawTraceHead } from './trace.ts'
import { drawFetchLatest } from './whole-text.ts'

/** Steps that are shown where nothing else claims the room. */
const CHANGES = 9

/** Draw an answer of `foc trace` on one screen: first and latest use, what changed or lost consensus last, and the latest texts. */
export function drawTraceShort(answer: TraceAnswer, screen: Screen): void {
  drawTraceHead(answer, screen, true)
  const { texts, textsLeftOut } = answer
  const newest = texts.toReversed()
  const changed = newest.flatMap(text => text.wordings.filter(isStep).map(wording => ({ text, wording })))
  const seen = new Set<TracedText>()
  if (changed.length > 0) {
    screen.line()
    screen.line(screen.paint.bold(tell`WHAT CHANGED, the latest first (${changed.length} in the texts read)`))
    const room = Math.min(CHANGES, linesLeft(screen, 6))
    drawLines(changed, room, screen, ({ text, wording }) => stepText(text, wording, screen))
    for (const { text } of changed.slice(0, room)) seen.add(text)
  }
  const others = newest.filter(text => !seen.has(text))
  const left = linesLeft(screen, 5)
  if (left > 0 && others.length > 0) {
    screen.line(screen.paint.bold(tell`LATEST TEXTS, the words as before`))
    drawLines(others, left, screen, text => useText(text))
    for (const text of others.slice(0, left)) seen.add(text)
  }
  screen.line()
  const hidden = texts.length + textsLeftOut - seen.size
  screen.line(
    tell`Not shown: ${counted(hidden, 'text')}, votes of members, verbs · --all · a picture: --format svg`,
    0,
    2,
  )
  drawFetchLatest(answer, screen)
}

/** Its words are others than before, or a rule says that it is weaker. */
const isStep = ({ comparison, findings }: TracedWording): boolean =>
  comparison?.relation === 'changed' || findings.some(({ severity }) => severity === 'warning')

function stepText({ document }: TracedText, wording: TracedWording, screen: Screen): string {
  const { comparison, quote, locator, language } = wording
  const said = comparison === null || comparison.relation === 'same' ? quote : markedWording(comparison, screen.paint)
  return tell`${yearOf(document.adopted)}  ${document.id}, ${shortPlace(locator)} · ${howAdopted(document.adoption)}: “${isolate(said, language)}”`
}

function useText({ document, wordings }: TracedText): string {
  const [first] = wordings
  const [place, said] = first
    ? [`, ${shortPlace(first.locator)}`, tell`: “${isolate(first.quote, first.language)}”`]
    : ['', '']
  return `${yearOf(document.adopted)}  ${document.id}${place} · ${howAdopted(document.adoption)}${said}`
}
