import {
  type ArrangedSpan,
  acceptedWords,
  agreedHow,
  alikeWords,
  alsoWords,
  alternativeStates,
  arrange,
  choiceWords,
  closestLead,
  cutWords,
  groundsWords,
  leadInWords,
  nothingClose,
  othersWords,
  paragraphName,
  placeWords,
  type ReportedFinding,
  ruleWords,
  stateWords,
  summarize,
  unadoptedWords,
  verdictName,
  verdictWords,
} from '../../render/check/index.ts'
import type { CheckParagraph, CheckReport, Precedent, Verdict } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import { markedChanges } from '../shared/marked.ts'
import type { Paint, Screen } from '../shared/screen.ts'
import { spokenReport } from '../shared/spoken-report.ts'
import { counted, tell } from '../shared/tell.ts'
import { drawNoneHeld } from './whole-text.ts'

/** Words of a stretch that are shown whole; of a longer one its beginning and its end. */
const WHOLE = 30
/** Lines of one screen: a longer report says again at its end what decides. */
const ONE_SCREEN = 24
/** Precedents named beside the best. */
const OTHERS = 2

/**
 * Draw what stands behind a draft, in the order of the draft, with what decides first, and a summary at the end.
 *
 * @param isBare no full text is held.
 */
export function drawCheck(answer: CheckReport, screen: Screen, isBare = false): void {
  const report = spokenReport(answer)
  const { paint } = screen
  const { draft } = report
  const { worst, itself, decides } = summarize(report, tell)
  if (itself !== null) screen.line(paint.bold(itself), 0, 2)
  screen.line(paint.bold(decides), 0, 2)
  screen.line()
  screen.line(paint.bold(isolate(draft.title ?? draft.file, draft.language)))
  screen.line(paint.dim(`${draft.file} · ${draft.language} · ${counted(draft.paragraphs, 'paragraph')}`))
  if (worst.length > 1) {
    screen.line()
    screen.line(paint.bold(tell`Alarms, the gravest first (${worst.length})`))
    for (const line of worst) screen.line(paint.care(line), 2, 4)
  }
  const shown = new Map<string, CheckParagraph>()
  for (const { paragraph, drafted, spans, findings, choices, alike } of arrange(report)) {
    if (spans.length + findings.length === 0) continue
    screen.line()
    const same = shown.get(paragraph.text)
    if (same !== undefined) {
      screen.line(
        tell`${paint.bold(paragraphName(paragraph, tell))}  the same words as ${paragraphName(same, tell)}`,
        0,
        2,
      )
      continue
    }
    shown.set(paragraph.text, paragraph)
    screen.line(paint.bold(paragraphName(paragraph, tell)))
    if (drafted !== null) screen.line(paint.dim(tell`as drafted: ${isolate(drafted, draft.language)}`), 2, 4)
    for (const one of spans) drawSpan(one, draft.language, screen)
    drawFindings(findings, screen)
    for (const further of choices) {
      screen.line(paint.bold(`${choiceWords(further.choice, tell)}:`), 2, 4)
      for (const one of further.spans) drawSpan(one, draft.language, screen)
      drawFindings(further.findings, screen)
    }
    if (alike.length > 0) screen.line(alikeWords(alike, tell), 2, 4)
  }
  drawSummary(report, screen)
  if (isBare) drawNoneHeld(screen)
  // Where the first lines have scrolled away.
  if (screen.text().split('\n').length <= ONE_SCREEN) return
  if (itself !== null) screen.line(paint.bold(itself), 0, 2)
  screen.line(paint.bold(decides), 0, 2)
}

function drawSpan({ span, words, pieces, findings }: ArrangedSpan, language: string, screen: Screen): void {
  const { paint } = screen
  const shown =
    span.verdict === 'near' && span.diff ? markedChanges(span.diff, paint) : isolate(shortened(words), language)
  screen.line(`${painted(span.verdict, paint)(verdictWords(span, tell))}  ${shown}`, 2, 4)
  if (span.accepted) screen.line(acceptedWords(span, tell), 4, 6)
  if (span.verdict === 'recombined')
    span.precedents.forEach((one, at) => {
      drawPiece(isolate(shortened(pieces[at] ?? one.quote), language), one, screen)
    })
  else if (span.verdict === 'term')
    for (const one of span.precedents) drawPiece(paint.quote(tell`“${isolate(one.quote, one.language)}”`), one, screen)
  else drawBest(span, screen)
  if (span.closest) {
    screen.line(tell`${closestLead(span, tell)}“${isolate(shortened(span.closest.quote), language)}”`, 4, 6)
    screen.line(tell`${placeWords(span.closest, tell)}; ${agreedHow(span.closest, tell)}`, 6, 8)
    drawStates(stateWords(span.closest, tell), screen, 6)
  } else if (span.verdict === 'no-precedent') screen.line(nothingClose(tell), 4, 6)
  const nowhere = unadoptedWords(span, tell)
  if (nowhere !== '') screen.line(paint.care(nowhere), 4, 6)
  for (const alternative of span.alternatives ?? []) {
    const { wording, texts, citations } = alternative
    const [first] = citations
    screen.line(tell`instead: ${paint.quote(tell`“${isolate(wording)}”`)} (${counted(texts, 'text')})`, 4, 6)
    if (first) screen.line(tell`${placeWords(first, tell)}; ${agreedHow(first, tell)}`, 6, 8)
    drawStates(alternativeStates(alternative, tell), screen, 6)
  }
  drawFindings(findings, screen)
}

function drawBest(span: ArrangedSpan['span'], screen: Screen): void {
  const [best, ...others] = span.precedents
  if (!best) return
  drawPlace(best, screen)
  const more = [
    leadInWords(span, tell),
    othersWords(span, tell),
    cutWords(best, tell),
    alsoWords(best.also, tell),
  ].filter(part => part !== '')
  if (more.length > 0) screen.line(more.join(tell`; `), 4, 6)
  for (const one of others.slice(0, OTHERS))
    screen.line(
      screen.paint.dim(
        `· ${[placeWords(one, tell), agreedHow(one, tell), stateWords(one, tell)].filter(Boolean).join(tell`; `)}`,
      ),
      4,
      6,
    )
}

function drawPlace(precedent: Precedent, screen: Screen): void {
  const { source } = precedent.document
  screen.line(screen.paint.link(placeWords(precedent, tell), source), 4, 6)
  screen.line(agreedHow(precedent, tell), 4, 6)
  drawStates(stateWords(precedent, tell), screen, 4)
}

function drawPiece(words: string, precedent: Precedent, screen: Screen): void {
  screen.line(words, 4, 6)
  screen.line(tell`${placeWords(precedent, tell)}; ${agreedHow(precedent, tell)}`, 6, 8)
  drawStates(stateWords(precedent, tell), screen, 6)
}

function drawStates(states: string, screen: Screen, indent: number): void {
  if (states !== '') screen.line(states, indent, indent + 2)
}

function drawFindings(findings: readonly ReportedFinding[], screen: Screen): void {
  const { paint } = screen
  for (const one of findings) {
    const isOpen = one.accepted === null
    screen.line(tell`${isOpen ? paint.care(ruleWords(one, tell)) : ruleWords(one, tell)}: ${one.message}`, 4, 6)
    if (!isOpen) screen.line(acceptedWords(one, tell), 6, 8)
    screen.line(paint.dim(groundsWords(one, tell)), 6, 8)
  }
}

function drawSummary(report: CheckReport, screen: Screen): void {
  const { paint } = screen
  const { shares, findings, accepted, waivers, gate, notes } = summarize(report, tell)
  screen.line()
  screen.line(paint.bold(tell`Summary`))
  for (const { verdict, share, stretches } of shares)
    screen.line(
      tell`${painted(verdict, paint)(verdictName(verdict, tell).padEnd(14))}${share.padStart(9)} of the words, ${counted(stretches, 'stretch', 'stretches')}`,
      2,
    )
  screen.line(findings)
  for (const line of [accepted, ...waivers, gate]) if (line !== null) screen.line(line, 0, 2)
  for (const note of notes) screen.line(paint.dim(note), 0, 2)
}

function painted(verdict: Verdict, paint: Paint): (text: string) => string {
  return {
    verbatim: paint.good,
    near: paint.care,
    recombined: paint.care,
    term: paint.dim,
    'no-precedent': paint.care,
  }[verdict]
}

function shortened(text: string): string {
  const words = text.split(/\s+/)
  return words.length <= WHOLE ? text : `${words.slice(0, 14).join(' ')} … ${words.slice(-8).join(' ')}`
}
