import type { ImpactAnswer, ImpactConcept } from '../../ask/impact/index.ts'
import { adoptionWords, modeWords, statusWords, wordsFor } from '../../render/index.ts'
import { counted, entryLabel, spokenDate, spokenLocator } from '../../text/index.ts'
import type { CitationRef, Term } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'
import { drawTouchedBriefs } from './impact-briefs.ts'
import { drawMore } from './impact-more.ts'
import { drawStretches } from './impact-stretches.ts'
import { latestText } from './latest-text.ts'
import { shownTitle } from './shown-title.ts'
import { drawState } from './state.ts'
import { drawVoters } from './voters.ts'

const words = wordsFor('en')

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

/** Draw which document it is, who agreed to it, and what it was put to. */
export function drawImpactHead({ document, agreed, compared, earlier, state }: ImpactAnswer, screen: Screen): void {
  const { paint } = screen
  const { id, adopted, issuer, adoption, source, text } = document
  screen.line(paint.bold(paint.link(shownTitle(document), source)), 0, 2)
  const how = adoptionWords(adoption, 'en', { basis: false })
  screen.line(`${id} · ${spokenDate(adopted, 'en')} · ${issuer}`, 2, 4)
  screen.line(`${agreed ? how : paint.care(how)}; ${words.holding[text]}`, 2, 4)
  drawVoters(document, screen, 2)
  if (state) drawState(state, screen)
  if (!agreed) screen.line(paint.care('Nobody adopted it: it changes nothing of what is agreed.'), 2, 4)
  const { whole, passages, phrases, reported } = compared
  if (!whole) {
    const apart = reported === 0 ? '' : `; ${reported} only reported, left out`
    screen.line(paint.care(`Not its whole text: ${counted(phrases, 'recorded phrase')} compared${apart}.`), 2, 4)
  }
  if (adopted === null)
    screen.line(
      paint.care('Its date is not known: no text is certainly earlier, and nothing counts as more recent.'),
      2,
      4,
    )
  const { documents, official, copies, aside, latest } = earlier
  const held = official + copies
  screen.line(
    paint.dim(
      [
        `${whole ? `${counted(passages, 'paragraph')} put` : 'Put'} to ${counted(documents, 'earlier agreed text')}`,
        held === 0 ? ', none of them whole' : `, ${held} of them whole`,
        latestText(latest),
        aside === 0 ? '.' : `; ${counted(aside, 'other')} left aside, not certainly earlier.`,
      ].join(''),
    ),
    2,
    4,
  )
}

const lists: { title: string; fits: (one: ImpactConcept) => boolean; before: (one: ImpactConcept) => string }[] = [
  {
    title: 'Introduced: no other agreed text held has it before',
    fits: ({ introduced }) => introduced,
    before: () => '',
  },
  {
    title: 'Adopted more widely than before',
    fits: ({ introduced, widerThan }) => !introduced && widerThan !== null,
    before: ({ widerThan, moreRecentThan }) =>
      `before: ${widerThan === null ? '' : modeWords(widerThan, words)}${moreRecentThan === null ? '' : `; last ${refWords(moreRecentThan)}`}`,
  },
  {
    title: 'Worded more recently',
    fits: ({ introduced, widerThan, moreRecentThan }) => !introduced && widerThan === null && moreRecentThan !== null,
    before: ({ moreRecentThan }) => (moreRecentThan === null ? '' : `before: ${refWords(moreRecentThan)}`),
  },
]

function drawConcepts({ concepts, reported, document, agreed }: ImpactAnswer, screen: Screen, limit: number): void {
  const { paint } = screen
  screen.line()
  screen.line(paint.bold(`Concepts of the glossary: ${concepts.length} used`))
  for (const { title, fits, before } of lists) {
    const found = concepts.filter(fits)
    if (found.length === 0) continue
    screen.line(`${paint.good(title)} (${found.length})`, 2, 4)
    for (const one of found.slice(0, limit)) {
      const { term, here } = one
      const label = labelOf(term)
      const name = label.toLowerCase() === here.quote.toLowerCase() ? '' : `${paint.bold(isolate(label))}: `
      const place = `${spokenLocator(here.locator)}; ${statusWords(here.status, words, here.seen)}`
      screen.line(`${name}“${paint.quote(isolate(here.quote, here.language))}”, ${place}`, 4, 6)
      const was = before(one)
      if (was !== '') screen.line(paint.dim(was), 6, 8)
    }
    drawMore(found.length - limit, screen, 4)
  }
  const others = concepts.filter(one => !lists.some(({ fits }) => fits(one)))
  if (others.length > 0)
    screen.line(
      `${agreed ? 'Used, and nothing new in it' : 'Used'}: ${others.map(({ term }) => isolate(labelOf(term))).join(' · ')}`,
      2,
      4,
    )
  if (reported.length > 0)
    screen.line(
      paint.dim(`Only reported of ${document.id}, so not counted: ${reported.map(({ term }) => term).join(' · ')}`),
      2,
      4,
    )
}

/** `A/RES/75/176, para. 3, 16 December 2020: “words” (adopted without a vote; copy)`. */
function refWords({ id, locator, adopted, quote, language, status, seen, mode }: CitationRef): string {
  const said = `“${isolate(quote, language)}” (${modeWords(mode, words)}; ${statusWords(status, words, seen)})`
  return `${id}, ${spokenLocator(locator)}, ${spokenDate(adopted, 'en')}: ${said}`
}

function labelOf({ id, labels }: Pick<Term, 'id' | 'labels'>): string {
  return entryLabel(labels, 'en')?.text ?? id
}
