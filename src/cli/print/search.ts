import type { Miss, SearchAnswer } from '../../ask/search/index.ts'
import { askedInShort } from '../shared/asked-in-short.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, grouped, sentence, tell } from '../shared/tell.ts'
import { drawHeld } from './held.ts'
import { drawHits } from './hits.ts'
import { latestText } from './latest-text.ts'
import { drawMissed } from './miss.ts'
import { drawFetch } from './whole-text.ts'

export interface SearchLayout {
  flat: boolean
  /** Every passage is shown in order: pages can be turned. */
  every: boolean
  offset: number
}

/** Draw an answer of `foc search`: how much there is, then the passages, then how to see the rest. */
export function drawSearch(answer: SearchAnswer, screen: Screen, { flat, every, offset }: SearchLayout): void {
  drawCount(answer, screen)
  drawHits(answer.hits, screen, { grouped: !flat })
  if (answer.hits.length === 0 && offset > 0 && answer.total > 0)
    screen.line(tell`--offset ${offset} is past the last of them: there are ${grouped(answer.total)}.`, 2, 4)
  if (answer.hits.length > 0) drawRest(answer, screen, { every, offset })
  drawFetch(answer.hits[0], screen)
}

/** Draw only how many passages fit, or why none does. */
export function drawCount(answer: SearchAnswer, screen: Screen): void {
  const { query, notes, miss, held } = answer
  drawHeld(held, screen, answer.total > 0)
  for (const note of notes) screen.line(screen.paint.care(sentence(note)), 0, 2)
  const shown = askedInShort(query)
  if (miss && held.length > 0) return
  if (miss) drawMiss(shown, miss, screen)
  else drawTotal(answer, shown, screen)
}

function drawTotal({ total, documentCount, counted: how }: SearchAnswer, shown: string, screen: Screen): void {
  const many = tell`${about()[how]}${counted(total, 'passage')} in ${about()[how]}${counted(documentCount, 'document')}`
  screen.line(tell`${screen.paint.bold(shown)}: ${many}`, 0, 2)
  const why = reasons()[how]
  if (why) screen.line(screen.paint.dim(why), 2, 2)
}

function drawMiss(query: string, miss: Miss, screen: Screen): void {
  screen.line(tell`Nothing found for ${screen.paint.bold(query)}.`, 0, 2)
  drawMissed(miss, screen, tell`but no passage has them all`)
  const { documents, latest } = miss.searched
  screen.line()
  screen.line(screen.paint.dim(tell`Searched: ${counted(documents, 'document')}${latestText(latest)}.`), 0, 2)
}

const about = (): { [C in SearchAnswer['counted']]: string } => ({
  exact: '',
  'at-least': tell`at least `,
  'at-most': tell`up to `,
})

const reasons = (): { [C in SearchAnswer['counted']]: string | null } => ({
  exact: null,
  'at-least': tell`So many fit that only these were ranked, in the order they were taken in: add a word or a filter. --count counts all.`,
  'at-most': tell`Other inflections of the phrase are counted too; --count counts exactly.`,
})

function drawRest(
  { total, counted, hits }: SearchAnswer,
  screen: Screen,
  { every, offset }: Pick<SearchLayout, 'every' | 'offset'>,
): void {
  if (hits.length >= total) return
  const next = offset + hits.length
  const all = `${about()[counted]}${grouped(total)}`
  const page = tell`Passages ${offset + 1} to ${next} of ${all}${next < total || counted === 'at-least' ? tell`; --offset ${next} goes on` : ''}.`
  const choice = tell`${hits.length} of ${all} shown, at most three of a text and no translation of one held in your language; --flat or --limit shows every passage.`
  screen.line()
  screen.line(screen.paint.dim(every ? page : choice), 0, 2)
}
