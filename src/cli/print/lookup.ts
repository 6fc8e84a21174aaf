import type { LookupAnswer } from '../../ask/index.ts'
import { adoptionWords, modeWords, standingWords, statusWords, wordsFor } from '../../render/index.ts'
import { groupBy, spokenDate, spokenLocator } from '../../text/index.ts'
import type { Citation, CitationGroup, CitationRef, CitationWorth, Entry } from '../../types.ts'
import { askedInShort } from '../shared/asked-in-short.ts'
import { isolate } from '../shared/isolate.ts'
import { termKindName } from '../shared/names.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, screenLanguage, sentence, tell } from '../shared/tell.ts'
import { drawAlternatives } from './alternatives.ts'
import { drawBridge } from './bridge.ts'
import { byConsensus } from './by-consensus.ts'
import { drawConceptsBeside } from './concepts-beside.ts'
import { drawBeside, drawCounterpart } from './counterpart.ts'
import { drawHeld } from './held.ts'
import { drawHits } from './hits.ts'
import { headLabel, labelLines } from './labels.ts'
import { latestText } from './latest-text.ts'
import { drawMissed } from './miss.ts'
import { drawOwn } from './own-entries.ts'
import { shownTitle } from './shown-title.ts'
import { drawState } from './state.ts'
import { takenText } from './taken-text.ts'
import { drawUnderstood } from './understood.ts'
import { drawVoters } from './voters.ts'
import { coveredText } from './where.ts'
import { drawFetch } from './whole-text.ts'

const words = () => wordsFor(screenLanguage())

/** Draw an answer of `foc lookup`. */
export function drawLookup(answer: LookupAnswer, screen: Screen): void {
  drawHeld(answer.held, screen, answer.entries.length + answer.passages.length > 0)
  if (answer.understood) drawUnderstood(answer.query, answer.understood, screen)
  // The words themselves come before longer terms that have them.
  const isLonger = answer.passages.length > 0 && answer.entries.every(({ match }) => match.kind === 'partial')
  if (isLonger) drawPassages(answer, screen)
  answer.entries.forEach((entry, at) => {
    if (at > 0 || isLonger) screen.line()
    drawEntry(entry, answer, screen)
  })
  if (answer.own) drawOwn(answer.own, answer.entries, screen)
  if (answer.inferred) drawConceptsBeside(answer.query, answer.inferred, screen)
  if (answer.passages.length > 0 && !isLonger) drawPassages(answer, screen)
  if (answer.state) drawState(answer.state, screen)
  if ([answer.entries, answer.own ?? [], answer.passages, answer.held].every(({ length }) => length === 0))
    drawNothing(answer, screen)
  if (answer.near.length > 0) {
    screen.line()
    screen.line(tell`Also in the glossary: ${answer.near.map(({ label }) => label).join(' · ')}`, 0, 2)
  }
  if (answer.alternatives) {
    screen.line()
    drawAlternatives(answer.alternatives, screen)
  }
  screen.line()
  drawSearched(answer, screen)
  drawFetch(answer.entries.flatMap(({ citations }) => citations)[0] ?? answer.passages[0], screen)
}

/** More entries than these are counted, not named. */
const MOST_NAMED = 6

/** Draw an answer of which the filters left nothing but the names of entries. */
export function drawNoneLeft(answer: LookupAnswer, screen: Screen): void {
  const { query, entries } = answer
  const names = entries.slice(0, MOST_NAMED).map(({ term }) => isolate(headLabel(term.labels)))
  const more = entries.length > MOST_NAMED ? tell` and ${entries.length - MOST_NAMED} more` : ''
  screen.line(tell`Under these filters nothing uses ${screen.paint.bold(isolate(query))}.`, 0, 2)
  screen.line(
    tell`In the glossary: ${names.join(' · ')}${more}. Leave a filter out to see who used it, and when.`,
    0,
    2,
  )
  screen.line()
  drawSearched(answer, screen)
}

function drawEntry(entry: Entry, { query, with: beside }: LookupAnswer, screen: Screen): void {
  const { term, match, citations, groups, family, state } = entry
  const { paint } = screen
  screen.line(
    `${paint.bold(isolate(headLabel(term.labels)))}  ${paint.dim(`${termKindName(term.kind)} · ${term.themes.join(', ')}`)}`,
  )
  const how = howMatched[match.kind]
  if (how) screen.line(paint.dim(how(isolate(match.label), isolate(query))), 2)
  for (const line of labelLines(entry)) screen.line(line, 2, 6)
  if (term.scope) screen.line(`${paint.dim(tell`Scope (ours):`)} ${term.scope}`, 2, 4)
  if (term.note) screen.line(`${paint.dim(tell`Note (ours):`)} ${term.note}`, 2, 4)
  for (const group of groups) {
    screen.line()
    screen.line(paint.bold(titles()[group.worth]))
    for (const text of textsOf(group, citations)) drawText(text, screen)
  }
  screen.line()
  drawSummary(entry, citations.length, screen)
  drawBridge(entry, screen)
  if (beside !== undefined && citations.length > 0) drawBeside(citations, beside, screen)
  if (state) drawState(state, screen)
  if (family.length > 0) {
    screen.line()
    screen.line(tell`Other wordings of this family: ${family.map(({ label }) => label).join(' · ')}`, 0, 2)
  }
  if (term.related.length > 0) {
    screen.line()
    for (const { id, reason } of term.related)
      screen.line(tell`See also ${paint.bold(id.replaceAll('-', ' '))}${reason ? tell`: ${reason}` : ''}`, 0, 2)
  }
}

const howMatched: { [K in Entry['match']['kind']]: ((label: string, query: string) => string) | null } = {
  exact: null,
  variant: label => tell`found by its variant “${label}”`,
  inflected: null,
  translation: label => tell`found by its label “${label}”`,
  fuzzy: (label, query) => tell`“${query}” is not in the glossary; taken as “${label}”`,
  partial: label => tell`found inside “${label}”`,
  'entry-point': null,
  own: label => tell`found by “${label}” of your termbase, which is not agreed language`,
}

const titles = (): { [W in CitationWorth]: string } => ({
  agreed: tell`Agreed texts`,
  'by-some': tell`Supported by some members, or by the chair alone`,
  'adoption-unknown': tell`Texts whose adoption is not known`,
  'work-programme': tell`Programmes of work`,
  mentioned: tell`Only mentioned: in the title of another text, or in the name of a body`,
  'to-confirm': tell`To confirm (the words stand apart in the text)`,
  reported: tell`Reported only: read in a notice or a shortened list, not agreed language`,
  'by-nobody': tell`Adopted by nobody`,
})

/** The citations of a group, text by text. */
function textsOf(group: CitationGroup, citations: readonly Citation[]): Citation[][] {
  const inOrder = group.citations.flatMap(at => citations[at] ?? [])
  return [...groupBy(inOrder, ({ document, language }) => `${document.id}@${language}`).values()]
}

function drawText(citations: readonly Citation[], screen: Screen): void {
  const [first] = citations
  if (!first) return
  const { paint } = screen
  const { adopted, language, adoption, id, source } = first.document
  screen.line(
    `${shownTitle(first.document, title => paint.link(title, source))}, ${spokenDate(adopted, screenLanguage())}${language === 'en' ? '' : ` [${language}]`}`,
    2,
    4,
  )
  const how = adoptionWords(adoption, screenLanguage())
  screen.line(tell`${id}: ${adoption.mode === 'consensus' ? paint.good(how) : paint.care(how)}`, 4, 6)
  drawVoters(first.document, screen)
  for (const citation of citations) drawCitation(citation, screen)
}

function drawCitation(citation: Citation, screen: Screen): void {
  const { locator, status, seen, quote, context, summary, evidence, language } = citation
  const { paint } = screen
  // Quotation marks are for the document's own words: a notice may have used others.
  const own = isolate(quote, language)
  const said = status === 'reported' ? own : paint.quote(tell`“${own}”`)
  screen.line(`${said}  ${spokenLocator(locator, screenLanguage())} · ${statusWords(status, words(), seen)}`, 4, 6)
  if (context !== null && context !== quote) screen.line(paint.dim(`… ${isolate(context, language)} …`), 6, 6)
  else if (summary !== null && summary !== `“${quote}”`)
    screen.line(paint.dim(tell`${seen === 'file' ? tell`Its phrases` : tell`Our summary`}: ${summary}`), 6, 6)
  if (evidence) screen.line(paint.dim(evidence), 6, 6)
  drawCounterpart(citation, screen)
}

function drawSummary({ adoption, firstWithoutVote, standing }: Entry, shown: number, screen: Screen): void {
  const { first, firstByConsensus, latest, widest, documents, citations, toConfirm, reported, notAdopted } = adoption
  const { paint } = screen
  const found = citations + toConfirm + reported + notAdopted
  const parts = [
    tell`${counted(citations, 'citation')} in ${counted(documents, 'text')}`,
    ...(toConfirm > 0 ? [tell`${toConfirm} to confirm`] : []),
    ...(reported > 0 ? [tell`${reported} reported only`] : []),
    ...(notAdopted > 0 ? [tell`${notAdopted} adopted by nobody`] : []),
    ...(found > shown ? [tell`${shown} shown; --limit ${found} shows all`] : []),
  ]
  screen.line(parts.join(' · '), 0, 2)
  screen.line(
    widest === null || widest === 'unknown'
      ? tell`${tell`Best precedent`.padEnd(20)}none on record`
      : `${tell`Widest adoption`.padEnd(20)}${modeWords(widest, words(), adoption.widestInferred)}`,
    0,
    20,
  )
  for (const [name, said] of [
    [tell`First use held`, first && refText(first)],
    [tell`First by consensus`, byConsensus({ firstByConsensus, firstWithoutVote }, refText)],
    [tell`Latest`, latest && refText(latest)],
    ...(standing.lastWithoutVote ? ([[tell`Last without a vote`, refText(standing.lastWithoutVote)]] as const) : []),
  ] as const)
    screen.line(`${paint.bold(name.padEnd(20))}${said ?? tell`none with a known date`}`, 0, 20)
  const [change] = standing.changes
  // It is the text that lost or found consensus, not the words: others may have agreed them since.
  if (change)
    screen.line(
      tell`${paint.bold(tell`Consensus ${change.change}`.padEnd(20))}by one of these texts, “${isolate(change.title)}”: ${standingWords(change, screenLanguage())}`,
      0,
      20,
    )
}

function refText({ id, adopted, locator, quote, inferred }: CitationRef): string {
  const how = inferred ? tell` (adoption inferred)` : ''
  return tell`${spokenDate(adopted, screenLanguage())}, ${id}, ${spokenLocator(locator, screenLanguage())}: “${isolate(quote)}”${how}`
}

function drawNothing({ query, miss, understood, covered, notes }: LookupAnswer, screen: Screen): void {
  if (understood) return
  const asked = askedInShort(query.replace(/[\s,;:!?…]+$/, ''))
  screen.line(tell`Nothing found for ${screen.paint.bold(isolate(asked))}.`, 0, 2)
  for (const note of notes) screen.line(screen.paint.care(sentence(note)), 2, 4)
  if (miss !== null) drawMissed(miss, screen, tell`but no passage has them all`)
  if (covered) screen.line(tell`United Nations: ${coveredText(covered)}`, 2, 4)
}

function drawPassages(answer: LookupAnswer, screen: Screen): void {
  const { query, passages, inferred, notes, entries, understood, taken } = answer
  if (entries.some(({ match }) => match.kind !== 'partial')) screen.line()
  if (taken !== undefined) screen.line(takenText(query, taken), 0, 2)
  for (const note of notes) screen.line(screen.paint.care(sentence(note)), 0, 2)
  const said =
    inferred || understood
      ? tell`Passages`
      : tell`${screen.paint.bold(isolate(taken ?? query))} is not in the glossary. Passages`
  const isAnswered = understood !== undefined || passages.some(({ together }) => together !== null)
  screen.line(
    tell`${said} that have these words${isAnswered ? '' : tell` only apart or in our summary: none has them together`}:`,
    0,
    2,
  )
  drawHits(passages, screen, { grouped: true })
}

function drawSearched({ searched }: LookupAnswer, screen: Screen): void {
  const { documents, official, copies, latest } = searched
  if (documents === 0) {
    screen.line(screen.paint.dim(tell`Searched: no document passes these filters.`))
    return
  }
  const texts = official + copies
  const full =
    texts === 0
      ? tell`no full text is in your library, so every phrase is to be checked at its source`
      : tell`full texts held: ${official} official, ${copies} copied`
  screen.line(screen.paint.dim(tell`Searched: ${counted(documents, 'document')}${latestText(latest)}; ${full}.`))
}
