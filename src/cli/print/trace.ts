import type { Comparison, LostWords, TraceAnswer, TracedText, TracedWording } from '../../ask/trace/index.ts'
import { adoptionWords, statusWords, wordsFor } from '../../render/index.ts'
import { parseLocator, spokenDate, spokenLocator } from '../../text/index.ts'
import type { CitationRef } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import { markedWording } from '../shared/marked.ts'
import type { Paint, Screen } from '../shared/screen.ts'
import { counted, screenLanguage, sentence, tell } from '../shared/tell.ts'
import { byConsensus } from './by-consensus.ts'
import { drawClauses, drawFindings } from './clauses.ts'
import { forceText } from './force-text.ts'
import { heldText } from './held-text.ts'
import { howAdopted } from './how-adopted.ts'
import { drawMissed } from './miss.ts'
import { oneLine } from './one-screen.ts'
import { shownTitle } from './shown-title.ts'
import { drawState } from './state.ts'
import { drawApart } from './trace-apart.ts'
import { drawVoters } from './voters.ts'
import { drawFetchLatest } from './whole-text.ts'

const words = () => wordsFor(screenLanguage())
/** Places of one wording in one text that are named. */
const PLACES = 4

/** Draw an answer of `foc trace`. */
export function drawTrace(answer: TraceAnswer, screen: Screen): void {
  const { texts, textsLeftOut } = answer
  drawTraceHead(answer, screen)
  for (const [at, text] of texts.entries()) {
    screen.line()
    drawText(text, screen)
    if (at === 0 && textsLeftOut > 0) {
      screen.line()
      screen.line(
        screen.paint.dim(
          tell`… ${counted(textsLeftOut, 'text')} between; --limit ${texts.length + textsLeftOut} shows all`,
        ),
      )
    }
  }
  drawClauses(answer, screen)
  drawApart(answer, screen)
  if (answer.state) drawState(answer.state, screen)
  screen.line()
  drawLegend(answer, screen)
  drawFetchLatest(answer, screen)
}

/**
 * Draw what was traced, and its first and latest use.
 *
 * @param isShort A long family is cut: on one screen the changes come before its names.
 */
export function drawTraceHead(
  { query, notes, subject, summary, texts: traced, apart, near, miss, heldFrom }: TraceAnswer,
  screen: Screen,
  isShort = false,
): void {
  const { paint } = screen
  for (const note of notes) screen.line(paint.care(sentence(note)), 0, 2)
  const { texts, toConfirm } = summary
  const all = texts + apart.reported.length + apart.notAdopted.length + apart.undated.length
  if (all === 0) {
    screen.line(tell`Nothing found for ${paint.bold(query)}.`)
    if (toConfirm > 0)
      screen.line(
        tell`The words stand apart in ${counted(toConfirm, 'place')}: foc search finds them, to confirm.`,
        2,
        4,
      )
    if (miss !== null)
      drawMissed(miss, screen, tell`but nowhere side by side`, tell`It is only named in them: no use of it.`)
    if (near.length > 0) screen.line(tell`In the glossary: ${near.map(({ label }) => label).join(' · ')}`, 0, 2)
    return
  }
  const of =
    subject.terms.length > 1
      ? tell`traced with its family: ${subject.terms.map(({ label }) => label).join(' · ')}`
      : subject.terms.length === 1
        ? tell`a concept of the glossary`
        : subject.kind === 'list'
          ? tell`a list of qualities, not in the glossary`
          : tell`a phrase, not in the glossary`
  screen.line(paint.bold(query))
  if (subject.taken !== null) screen.line(tell`“${query}” as such stands nowhere; taken as “${subject.taken}”`, 2, 4)
  if (isShort) oneLine(of, screen, 2)
  else screen.line(paint.dim(of), 2, 4)
  if (texts === 0) screen.line(tell`No text that was adopted and has a date uses it; what there is stands below.`, 2, 4)
  else {
    const { latest } = summary
    const newest = traced.find(({ document }) => document.id === latest?.id)
    drawSummary(summary, heldFrom, newest ? howAdopted(newest.document.adoption) : null, screen)
  }
}

/** @param latestHow how the text of the latest use was adopted; null where it is not among those that are listed. */
function drawSummary(
  summary: TraceAnswer['summary'],
  heldFrom: TraceAnswer['heldFrom'],
  latestHow: string | null,
  screen: Screen,
): void {
  const { paint } = screen
  const { texts, wordings, first, latest, regressions, toConfirm, truncated } = summary
  const parts = [
    tell`${counted(wordings, 'wording')} in ${counted(texts, 'text')} of ${bodies(summary.issuers)}`,
    ...(regressions > 0 ? [paint.care(tell`${counted(regressions, 'place')} weaker by a named rule`)] : []),
    ...(toConfirm > 0 ? [tell`${counted(toConfirm, 'place')} with the words apart, to confirm`] : []),
    ...(truncated ? [paint.care(tell`not whole: more passages have these words than are read; use a filter`)] : []),
  ]
  const use = (name: string, said: string | null): void =>
    screen.line(`${paint.bold(name.padEnd(20))}${said ?? tell`none with a known date`}`, 0, 20)
  // What still stands decides whether it can be cited: before where it comes from.
  use(tell`Latest`, latest && [refText(latest), ...(latestHow === null ? [] : [latestHow])].join(' · '))
  screen.line(parts.join(' · '), 2, 4)
  use(tell`First use held`, first && refText(first))
  use(tell`First by consensus`, byConsensus(summary, refText))
  // “First” is the first in the library: who stops reading here must not take it for the first ever.
  if (heldFrom.length > 0)
    screen.line(paint.dim(tell`First of what is held: ${heldText(heldFrom)}; what is older was not searched.`), 2, 4)
}

/** Of texts whose issuer is not known nobody can say of how many bodies they are. */
function bodies(issuers: readonly string[]): string {
  const known = issuers.filter(issuer => issuer !== 'unknown').length
  const unknown = known < issuers.length ? tell`bodies that are not known` : null
  if (known === 0) return unknown ?? tell`no body`
  return [counted(known, 'body', 'bodies'), ...(unknown ? [unknown] : [])].join(tell` and `)
}

function refText({ id, adopted, locator, quote, language, inferred }: CitationRef): string {
  const how = inferred ? tell` (adoption inferred)` : ''
  return tell`${spokenDate(adopted, screenLanguage())}, ${id}, ${spokenLocator(locator, screenLanguage())}: “${isolate(quote, language)}”${how}`
}

function drawText({ document, wordings }: TracedText, screen: Screen): void {
  const { paint } = screen
  const { source, adopted, adoption, id, language } = document
  const tag = language === 'en' ? '' : ` [${language}]`
  screen.line(
    `${paint.bold(spokenDate(adopted, screenLanguage()))}  ${shownTitle(document, title => paint.link(shortTitle(title), source))}${tag}`,
    0,
    2,
  )
  const how = adoptionWords(adoption, screenLanguage(), { basis: false })
  screen.line(tell`${id}: ${adoption.mode === 'consensus' ? paint.good(how) : paint.care(how)}`, 2, 4)
  drawVoters(document, screen, 2)
  const same = wordings.filter(({ comparison }) => comparison?.relation === 'same')
  if (same.length > 1) drawSame(same, screen)
  for (const wording of wordings) if (same.length < 2 || !same.includes(wording)) drawWording(wording, screen)
}

/** Several wordings that were there before, in one line. */
function drawSame(wordings: readonly TracedWording[], screen: Screen): void {
  const said = wordings.map(({ quote, locator, also, status, seen, language }) => {
    const more = also.length === 0 ? '' : tell` and ${also.length} more`
    return tell`“${isolate(screen.paint.quote(quote), language)}” ${spokenLocator(locator, screenLanguage())}${more} (${statusWords(status, words(), seen)})`
  })
  screen.line(tell`as before: ${said.join(' · ')}`, 2, 4)
}

const shortTitle = (title: string): string =>
  title.length <= 90 ? title : `${title.slice(0, Math.max(40, title.lastIndexOf(' ', 88)))} …`

function drawWording(wording: TracedWording, screen: Screen): void {
  const { paint } = screen
  const { comparison, quote, status, seen, locator, also, language } = wording
  const marked =
    comparison === null || comparison.relation === 'same' ? paint.quote(quote) : markedWording(comparison, paint)
  const same = comparison?.relation === 'same' ? tell`same as ${comparison.document}: ` : ''
  const places = [
    spokenLocator(locator, screenLanguage()),
    ...also.slice(0, PLACES).map(label => spokenLocator(label === null ? null : parseLocator(label), screenLanguage())),
  ].join(', ')
  const more = also.length > PLACES ? tell` and ${also.length - PLACES} more` : ''
  screen.line(
    tell`${same}“${isolate(marked, language)}”  ${paint.dim(`${places}${more} · ${statusWords(status, words(), seen)}`)}`,
    2,
    4,
  )
  if (comparison !== null && comparison.relation === 'changed') drawLost(comparison, screen)
  // Where places differ, each says its own below, and with its own words: “Requests”, “Requests again”.
  const force = wording.forces.length > 0 ? null : forceText(wording)
  if (force !== null) screen.line(paint.dim(force), 4, 6)
  drawForces(wording, screen)
  // What a recorded phrase lacks is said above.
  drawFindings(
    wording.findings.filter(({ severity }) => severity === 'warning'),
    screen,
    4,
  )
}

/** Places that speak with different force, each with its own. */
function drawForces({ forces }: TracedWording, screen: Screen): void {
  for (const { locator, ...force } of forces) {
    const place = spokenLocator(locator === null ? null : parseLocator(locator), screenLanguage())
    screen.line(screen.paint.dim(tell`${place}: ${forceText(force)}`), 4, 6)
  }
}

function drawLost({ lost, replaced, document, adopted, diff }: Comparison, screen: Screen): void {
  const { paint } = screen
  const where = `${document}, ${spokenDate(adopted, screenLanguage())}`
  for (const { from, to } of replaced) screen.line(`${paint.care(`[-${from}]`)} → ${paint.good(`[+${to}]`)}`, 4, 6)
  const [first] = lost
  if (first !== undefined)
    screen.line(
      lostText(
        first.claim,
        lost.map(({ text }) => text),
        where,
        paint,
      ),
      4,
      6,
    )
  else if (diff.some(({ op }) => op !== 'equal')) screen.line(paint.dim(tell`against ${where}`), 4, 6)
}

/** Only a whole text of the same body shows that words were dropped. */
function lostText(claim: LostWords['claim'], texts: string[], where: string, paint: Paint): string {
  if (claim === 'dropped')
    return `${texts.map(text => paint.care(`[-${text}]`)).join(' ')} ${paint.dim(tell`dropped since ${where}`)}`
  const said = claim === 'not-present' ? tell`not present here` : tell`not in the words recorded`
  return tell`${said}: ${texts.join(', ')} ${paint.dim(tell`(in ${where})`)}`
}

function drawLegend({ texts, clauses, searched }: TraceAnswer, screen: Screen): void {
  const { paint } = screen
  const comparisons = texts.flatMap(({ wordings }) => wordings.map(({ comparison }) => comparison))
  if (comparisons.some(one => one?.relation === 'changed') || clauses.length > 0)
    screen.line(
      paint.dim(tell`[+added] [-gone] [~moved] against the body’s text before; where it has none, another’s.`),
      0,
      2,
    )
  if (comparisons.some(one => one !== null && !one.firm))
    screen.line(
      paint.dim(tell`A recorded phrase may have stood in a longer list: import the text (foc import) to be sure.`),
      0,
      2,
    )
  const held = searched.official + searched.copies
  const full = held === 0 ? tell`no full text` : `${counted(held, 'full text')}`
  screen.line(paint.dim(tell`Searched: ${counted(searched.documents, 'document')}, ${full}.`), 0, 2)
}
