import type { ClauseStep, TraceAnswer, TraceFinding } from '../../ask/trace/index.ts'
import { modeWords, standingWords, statusWords, wordsFor } from '../../render/index.ts'
import { spokenDate, spokenLocator } from '../../text/index.ts'
import { isolate } from '../shared/isolate.ts'
import { markedChanges } from '../shared/marked.ts'
import type { Screen } from '../shared/screen.ts'
import { screenLanguage, sentence, tell } from '../shared/tell.ts'
import { forceText } from './force-text.ts'

const words = () => wordsFor(screenLanguage())
/** Clauses drawn; the others are in the JSON. */
const DRAWN = 8

/** Draw the clauses that came back with other words, those that weigh most first. */
export function drawClauses({ clauses, clausesLeftOut }: TraceAnswer, screen: Screen): void {
  if (clauses.length === 0) return
  const { paint } = screen
  const changed = clauses.filter(({ steps }) => steps.some(({ comparison }) => comparison?.relation === 'changed'))
  screen.line()
  screen.line(
    paint.bold(tell`Clauses of full texts that came back: ${clauses.length + clausesLeftOut}`) +
      (changed.length === 0 ? tell`, word for word` : ''),
  )
  for (const thread of changed.slice(0, DRAWN)) drawThread(thread, screen)
  const more = changed.length - DRAWN
  const rest = [
    ...(more > 0 ? [tell`${more} more with other words; --json lists them`] : []),
    ...(clausesLeftOut > 0
      ? [tell`${clausesLeftOut} more not compared here; --limit ${clauses.length + clausesLeftOut} does`]
      : []),
  ]
  if (rest.length > 0) screen.line()
  for (const line of rest) screen.line(paint.dim(`… ${line}`), 0, 2)
}

function drawThread({ steps, standing }: TraceAnswer['clauses'][number], screen: Screen): void {
  const { paint } = screen
  const [first] = steps
  if (first === undefined) return
  screen.line()
  screen.line(
    `${placeOf(first)} · ${statusWords(first.status, words())} · ${modeWords(first.mode, words(), first.inferred)}`,
    0,
    2,
  )
  screen.line(paint.quote(tell`“${isolate(excerpt(first.quote), first.language)}”`), 2, 4)
  const force = forceText(first)
  if (force !== null) screen.line(paint.dim(force), 4, 6)
  for (const [at, step] of steps.slice(1).entries()) {
    const { comparison, language } = step
    if (comparison === null) continue
    const same = comparison.relation === 'same'
    // Held against another text than the one of the line above: it must be said which.
    const other = comparison.document !== steps[at]?.document
    const against = same
      ? tell`: same words${other ? tell` as ${comparison.document}` : ''}`
      : other
        ? tell`, against ${comparison.document}`
        : ''
    screen.line(
      `→ ${placeOf(step)} · ${modeWords(step.mode, words(), step.inferred)}${against}${comparison.sameBody ? '' : tell` (not known to be the same body)`}`,
      0,
      2,
    )
    if (same) continue
    screen.line(isolate(markedChanges(comparison.diff, paint), language), 4, 4)
    const changes = comparison.changes.map(
      ({ kind, from, to }) => tell`${changeWords()[kind]}: ${from ?? '—'} → ${to ?? '—'}`,
    )
    if (changes.length > 0) screen.line(changes.join(' · '), 4, 6)
    drawFindings(step.findings, screen, 4)
  }
  if (standing) screen.line(paint.care(standingWords(standing, screenLanguage())), 0, 2)
}

const changeWords = () =>
  ({
    verb: tell`verb`,
    addressee: tell`addressee`,
    'caveat-added': tell`caveat came`,
    'caveat-dropped': tell`caveat went`,
  }) as const

const placeOf = ({ document, adopted, locator }: ClauseStep): string =>
  `${document}, ${spokenLocator(locator, screenLanguage())}, ${spokenDate(adopted, screenLanguage())}`

const excerpt = (text: string): string =>
  text.length <= 240 ? text : `${text.slice(0, Math.max(120, text.lastIndexOf(' ', 236)))} …`

/** Draw what weakens a text, with who says so. */
export function drawFindings(findings: readonly TraceFinding[], screen: Screen, indent: number): void {
  const { paint } = screen
  for (const { rule, severity, message, sources } of findings) {
    const line = tell`${severity === 'warning' ? tell`weaker (${rule})` : tell`to check (${rule})`}: ${sentence(message)}`
    screen.line(severity === 'warning' ? paint.care(line) : line, indent, indent + 2)
    if (severity === 'warning')
      for (const { publication, address } of sources)
        screen.line(paint.dim(tell`rule after ${publication} ${address}`), indent + 2, indent + 2)
  }
}
