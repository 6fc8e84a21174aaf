import {
  type ArrangedSpan,
  alikeWords,
  arrange,
  choiceWords,
  closestLead,
  paragraphName,
  paragraphNames,
  type ReportedFinding,
  ruleWords,
  summarize,
  unadoptedWords,
  verdictName,
  verdictWords,
} from '../../render/check/index.ts'
import { groupBy } from '../../text/index.ts'
import type { CheckParagraph, CheckReport, Precedent } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import { markedChanges } from '../shared/marked.ts'
import type { Screen } from '../shared/screen.ts'
import { spokenReport } from '../shared/spoken-report.ts'
import { counted, tell } from '../shared/tell.ts'
import { howAdopted, yearOf } from './how-adopted.ts'
import { linesLeft, oneLine } from './one-screen.ts'
import { shortPlace } from './short-place.ts'
import { drawNoneHeld } from './whole-text.ts'

/** Notes that say which agreed words are gone: never left out. */
const LOST: ReadonlySet<string> = new Set(['words-lost'])

/** Paragraphs without precedent that are named. */
const NAMED = 6

/** Lines below the stretches: shares, findings, what is left out, what decides. */
const FOOT = 8

interface Placed extends ArrangedSpan {
  paragraph: CheckParagraph
  /** The further choice at a bracket that it belongs to; empty in the first. */
  choice: string
}

/**
 * Draw a report on one screen where that can be: what decides, every alarm whole, every stretch with changes and all that it
 * lost. Where agreed words stand unaltered or none do is told as long as there is room; that, notes, and where words are
 * from in full are counted.
 *
 * @param isBare no full text is held.
 */
export function drawCheckShort(answer: CheckReport, screen: Screen, isBare: boolean): void {
  const report = spokenReport(answer)
  const { paint } = screen
  const { draft } = report
  const { itself, decides, shares, findings, accepted, waivers, gate, notes } = summarize(report, tell)
  if (itself !== null) screen.line(paint.bold(itself), 0, 2)
  screen.line(paint.bold(decides), 0, 2)
  oneLine(
    paint.dim(
      `${isolate(draft.title ?? draft.file, draft.language)} · ${draft.language} · ${counted(draft.paragraphs, 'paragraph')}`,
    ),
    screen,
  )
  const places = new Map(report.paragraphs.map(one => [one.number, one]))
  const open = (report.worst ?? []).flatMap(at => report.findings[at] ?? []).filter(one => one.accepted === null)
  for (const alike of inKinds(open)) drawFinding(alike, places, screen)
  const lost = report.findings.filter(one => LOST.has(one.rule) && one.accepted === null && !open.includes(one))
  for (const alike of inKinds(lost)) drawFinding(alike, places, screen)
  const stretches = stretchesOf(report)
  const changed = stretches.filter(({ span }) => span.verdict === 'near' || span.verdict === 'recombined')
  for (const one of changed) drawChanged(one, draft.language, screen)
  const fresh = stretches.filter(({ span }) => span.verdict === 'term' || span.verdict === 'no-precedent')
  const agreed = stretches.filter(({ span }) => span.verdict === 'verbatim')
  let shown = 0
  for (const one of [...fresh, ...agreed]) {
    const room = linesLeft(screen, FOOT)
    if (room < 1) break
    drawUnchanged(one, room > fresh.length + agreed.length - shown, draft.language, screen)
    shown++
  }
  for (const { alike } of arrange(report)) if (alike.length > 0) screen.line(alikeWords(alike, tell), 2, 4)
  const left = fresh.length + agreed.length - shown
  const unsaid = report.findings.filter(
    one => one.severity === 'info' && one.accepted === null && !lost.includes(one) && !open.includes(one),
  ).length
  screen.line()
  const without = [...new Set(fresh.filter(({ span }) => span.verdict === 'no-precedent').map(one => one.paragraph))]
  const named = paragraphNames(without.slice(0, NAMED), tell)
  const parts = shares.map(({ verdict, share }) => {
    const where = verdict === 'no-precedent' && named !== '' ? ` (${named}${without.length > NAMED ? ', …' : ''})` : ''
    return `${verdictName(verdict, tell)} ${share}${where}`
  })
  screen.line(tell`Of the words: ${parts.join(', ')}. ${findings}`, 0, 2)
  for (const line of [accepted, ...waivers, gate]) if (line !== null) screen.line(line, 0, 2)
  const hidden = [
    ...(unsaid > 0 ? [counted(unsaid, 'note')] : []),
    ...(left > 0 ? [counted(left, 'stretch', 'stretches')] : []),
    ...(notes.length > 0 ? [tell`what was searched`] : []),
  ]
  screen.line(
    hidden.length > 0
      ? tell`Not shown: ${hidden.join(', ')} · all, with sources in full: --all`
      : tell`All, with sources in full: --all`,
    0,
    2,
  )
  if (isBare) drawNoneHeld(screen)
  // Where the first lines have scrolled away.
  if (linesLeft(screen, 0) < 0) screen.line(paint.bold(decides), 0, 2)
}

const stretchesOf = (report: CheckReport): Placed[] =>
  arrange(report).flatMap(({ paragraph, spans, choices }) => [
    ...spans.map(one => ({ ...one, paragraph, choice: '' })),
    ...choices.flatMap(({ choice, spans }) =>
      spans.map(one => ({ ...one, paragraph, choice: `, ${choiceWords(choice, tell)}` })),
    ),
  ])

/** Findings that say the same of several paragraphs, together; in the order of the first of each. */
const inKinds = (findings: readonly ReportedFinding[]): ReportedFinding[][] => [
  ...groupBy(findings, one => JSON.stringify([one.rule, one.severity, one.choice ?? null, one.message])).values(),
]

/** A finding in its whole sentence, with all paragraphs of which it is said. */
function drawFinding(
  alike: readonly ReportedFinding[],
  places: ReadonlyMap<number, CheckParagraph>,
  screen: Screen,
): void {
  const [one] = alike
  if (one === undefined) return
  const of = paragraphNames(
    alike.flatMap(({ paragraph }) => places.get(paragraph) ?? []),
    tell,
  )
  const choice = one.choice ? `, ${choiceWords(one.choice, tell)}` : ''
  screen.line(
    tell`${screen.paint.care(ruleWords(one, tell))}${of === '' ? '' : `, ${of}`}${choice}: ${one.message}`,
    0,
    2,
  )
}

/** A stretch with its changes: what was taken away stands whole. */
function drawChanged({ span, words, paragraph, choice }: Placed, language: string, screen: Screen): void {
  const { paint } = screen
  // The texts that have these words; what only comes near is no precedent beside them.
  const having = span.verdict === 'near' ? Math.max(1, span.texts) : span.precedents.length
  const from = span.precedents.slice(0, having).map(placed).join(' + ')
  const nowhere = unadoptedWords(span, tell)
  screen.line(
    `${paragraphName(paragraph, tell)}${choice}  ${paint.care(verdictWords(span, tell))}${from === '' ? '' : ` · ${from}`}`,
    2,
    4,
  )
  screen.line(
    span.verdict === 'near' && span.diff ? markedChanges(span.diff, paint) : isolate(clipped(words), language),
    4,
    6,
  )
  if (nowhere !== '') screen.line(paint.care(nowhere), 4, 6)
}

/** Words that are agreed as they stand, or by no text: where they are from, and where there is room, which they are. */
function drawUnchanged(
  { span, words, paragraph, choice }: Placed,
  hasRoom: boolean,
  language: string,
  screen: Screen,
): void {
  const [best, ...others] = span.precedents
  const more = span.verdict === 'term' && others.length > 0 ? ` · ${counted(others.length, 'more place')}` : ''
  const term = span.verdict === 'term' && best ? tell` “${isolate(best.quote, best.language)}”` : ''
  const near =
    span.closest && span.verdict === 'no-precedent' ? `${closestLead(span, tell)}${placed(span.closest)}` : ''
  const from = best ? `${placed(best)}${more}` : near
  const name = `${paragraphName(paragraph, tell)}${choice}  ${verdictName(span.verdict, tell)}${term}`
  screen.line(`${name}${from === '' ? '' : ` · ${from}`}`, 2, 4)
  if (hasRoom && span.verdict !== 'term') oneLine(isolate(clipped(words), language), screen, 4)
}

const placed = ({ document, locator }: Precedent): string =>
  `${document.id}, ${shortPlace(locator)}, ${yearOf(document.adopted)}, ${howAdopted(document.adoption)}`

/** Words of a stretch that say which one it is. */
const SOME = 12

function clipped(text: string): string {
  const words = text.split(/\s+/)
  return words.length <= SOME ? text : `${words.slice(0, SOME / 2).join(' ')} … ${words.slice(-SOME / 2).join(' ')}`
}
