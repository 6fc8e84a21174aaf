import type { ImpactAnswer, ImpactConcept } from '../../ask/impact/index.ts'
import { adoptionWords, modeWords, statusWords, wordsFor } from '../../render/index.ts'
import { entryLabel, spokenDate, spokenLocator } from '../../text/index.ts'
import type { CitationRef, Term } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import { issuerName } from '../shared/names.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, grouped, screenLanguage, tell } from '../shared/tell.ts'
import { drawTouchedBriefs } from './impact-briefs.ts'
import { drawMore } from './impact-more.ts'
import { drawStretches } from './impact-stretches.ts'
import { latestText } from './latest-text.ts'
import { shownTitle } from './shown-title.ts'
import { drawState } from './state.ts'
import { drawVoters } from './voters.ts'

const words = () => wordsFor(screenLanguage())

/**
 * Draw what a document changes: its formulations, its concepts, and the talking points that it touches.
 *
 * @param limit of each list.
 */
export function drawImpact(limit: number): (answer: ImpactAnswer, screen: Screen) => void {
  return (answer, screen) => {
    drawImpactHead(answer, screen)
    drawStretches(answer, screen, limit)
    drawConcepts(answer, screen, limit)
    drawTouchedBriefs(answer, screen, limit)
  }
}

/**
 * Draw which document it is, who agreed to it, and what it was put to.
 *
 * @param decides what it changes in one line, said first on one screen; null where all of it stands below.
 */
export function drawImpactHead(
  { document, agreed, compared, earlier, state }: ImpactAnswer,
  screen: Screen,
  decides: string | null = null,
): void {
  const { paint } = screen
  const { id, adopted, issuer, adoption, source, text } = document
  screen.line(paint.bold(paint.link(shownTitle(document), source)), 0, 2)
  if (decides !== null) screen.line(paint.bold(decides), 2, 4)
  const how = adoptionWords(adoption, screenLanguage(), { basis: false })
  screen.line(`${id} · ${spokenDate(adopted, screenLanguage())} · ${issuerName(issuer)}`, 2, 4)
  screen.line(tell`${agreed ? how : paint.care(how)}; ${words().holding[text]}`, 2, 4)
  drawVoters(document, screen, 2)
  if (state) drawState(state, screen)
  if (!agreed) screen.line(paint.care(tell`Nobody adopted it: it changes nothing of what is agreed.`), 2, 4)
  const { whole, passages, phrases, reported } = compared
  if (!whole) {
    const apart = reported === 0 ? '' : tell`; ${reported} only reported, left out`
    screen.line(paint.care(tell`Not its whole text: ${counted(phrases, 'recorded phrase')} compared${apart}.`), 2, 4)
  }
  if (adopted === null)
    screen.line(
      paint.care(tell`Its date is not known: no text is certainly earlier, and nothing counts as more recent.`),
      2,
      4,
    )
  const { documents, official, copies, aside, latest } = earlier
  const held = official + copies
  screen.line(
    paint.dim(
      [
        tell`${whole ? tell`${counted(passages, 'paragraph')} put` : tell`Put`} to ${counted(documents, 'earlier agreed text')}`,
        held === 0 ? tell`, none of them whole` : tell`, ${grouped(held)} of them whole`,
        latestText(latest),
        aside === 0 ? '.' : tell`; ${counted(aside, 'other')} left aside, not certainly earlier.`,
      ].join(''),
    ),
    2,
    4,
  )
}

const lists = (): {
  title: string
  fits: (one: ImpactConcept) => boolean
  before: (one: ImpactConcept) => string
}[] => [
  {
    title: tell`Introduced: no other agreed text held has it before`,
    fits: ({ introduced }) => introduced,
    before: () => '',
  },
  {
    title: tell`Adopted more widely than before`,
    fits: ({ introduced, widerThan }) => !introduced && widerThan !== null,
    before: ({ widerThan, moreRecentThan }) =>
      tell`before: ${widerThan === null ? '' : modeWords(widerThan, words())}${moreRecentThan === null ? '' : tell`; last ${refWords(moreRecentThan)}`}`,
  },
  {
    title: tell`Worded more recently`,
    fits: ({ introduced, widerThan, moreRecentThan }) => !introduced && widerThan === null && moreRecentThan !== null,
    before: ({ moreRecentThan }) => (moreRecentThan === null ? '' : tell`before: ${refWords(moreRecentThan)}`),
  },
]

function drawConcepts({ concepts, reported, document, agreed }: ImpactAnswer, screen: Screen, limit: number): void {
  const { paint } = screen
  screen.line()
  screen.line(paint.bold(tell`Concepts of the glossary: ${concepts.length} used`))
  for (const { title, fits, before } of lists()) {
    const found = concepts.filter(fits)
    if (found.length === 0) continue
    screen.line(`${paint.good(title)} (${found.length})`, 2, 4)
    for (const one of found.slice(0, limit)) {
      const { term, here } = one
      const label = labelOf(term)
      const name = label.toLowerCase() === here.quote.toLowerCase() ? '' : tell`${paint.bold(isolate(label))}: `
      const place = tell`${spokenLocator(here.locator, screenLanguage())}; ${statusWords(here.status, words(), here.seen)}`
      screen.line(tell`${name}“${paint.quote(isolate(here.quote, here.language))}”, ${place}`, 4, 6)
      const was = before(one)
      if (was !== '') screen.line(paint.dim(was), 6, 8)
    }
    drawMore(found.length - limit, screen, 4)
  }
  const others = concepts.filter(one => !lists().some(({ fits }) => fits(one)))
  if (others.length > 0)
    screen.line(
      tell`${agreed ? tell`Used, and nothing new in it` : tell`Used`}: ${others.map(({ term }) => isolate(labelOf(term))).join(' · ')}`,
      2,
      4,
    )
  if (reported.length > 0)
    screen.line(
      paint.dim(tell`Only reported of ${document.id}, so not counted: ${reported.map(({ term }) => term).join(' · ')}`),
      2,
      4,
    )
}

/** `A/RES/75/176, para. 3, 16 December 2020: “words” (adopted without a vote; copy)`. */
function refWords({ id, locator, adopted, quote, language, status, seen, mode }: CitationRef): string {
  const said = tell`“${isolate(quote, language)}” (${modeWords(mode, words())}; ${statusWords(status, words(), seen)})`
  return tell`${id}, ${spokenLocator(locator, screenLanguage())}, ${spokenDate(adopted, screenLanguage())}: ${said}`
}

function labelOf({ id, labels }: Pick<Term, 'id' | 'labels'>): string {
  return entryLabel(labels, 'en')?.text ?? id
}
