import { hitWords } from '../../ask/lookup/index.ts'
import type { Hit, SearchAnswer } from '../../ask/search/index.ts'
import { isolate } from '../shared/isolate.ts'
import { columnsOf, type Screen } from '../shared/screen.ts'
import { counted, tell } from '../shared/tell.ts'
import { type Excerpted, excerptAround } from './excerpt-around.ts'
import { howAdopted, yearOf } from './how-adopted.ts'
import { drawLines, linesLeft, oneLine } from './one-screen.ts'
import { drawCount } from './search.ts'
import { shortPlace } from './short-place.ts'
import { drawFetch } from './whole-text.ts'

/** Lines of the passage that comes first. */
const FIRST = 4

/** Draw an answer of `foc search` on one screen: how much there is, the passage that comes first, then a line for each. */
export function drawSearchShort(answer: SearchAnswer, screen: Screen): void {
  drawCount(answer, screen)
  const [first, ...others] = shownOf(answer)
  if (!first) return
  screen.line()
  const { document } = first
  oneLine(
    `${isolate(screen.paint.link(document.id, document.source), document.language)}, ${shortPlace(first.locator)} · ${yearOf(document.adopted)} · ${howAdopted(document.adoption)}${inLanguage(first)}`,
    screen,
    2,
  )
  screen.line(wordsOf(first, FIRST * (screen.width - 6)), 4, 4)
  const shown = drawLines(others, linesLeft(screen, 4), screen, hit => lineOf(hit, screen)) + 1
  screen.line()
  const left = answer.total - shown
  const about = { exact: '', 'at-least': tell`at least `, 'at-most': tell`up to ` }[answer.counted]
  screen.line(
    left > 0 ? tell`Not shown: ${about}${counted(left, 'passage')} · all in order: --all` : tell`More of each: --all`,
    0,
    2,
  )
  drawFetch(first, screen)
}

/** Our summary answers only where no document’s own words do. */
function shownOf({ hits }: SearchAnswer): Hit[] {
  const own = hits.filter(hit => hitWords(hit) !== null)
  return own.length > 0 ? own : hits
}

/** The passage that comes first. */
export const firstShown = (answer: SearchAnswer): Hit | undefined => shownOf(answer)[0]

function lineOf(hit: Hit, screen: Screen): string {
  const { document, locator } = hit
  const head = `${document.id}  ${shortPlace(locator)}  ${yearOf(document.adopted)}${inLanguage(hit)}  `
  return `${head}${wordsOf(hit, Math.max(20, screen.width - 2 - columnsOf(head)))}`
}

/** Words around what was asked, in quotation marks where they are the document's own; those of a gathered digest have theirs within. */
function wordsOf(hit: Hit, room: number): string {
  const quoted = hit.status === 'summary' ? hitWords(hit) : null
  if (quoted) return excerptAround({ ...quoted, document: hit.document }, room)
  if (hit.status === 'summary') {
    const intro = tell`Our summary: `
    return `${intro}${excerptAround(excerpted(hit), room + 2 - intro.length).slice(1, -1)}`
  }
  const isGathered = hit.status === 'phrase' && hit.text.startsWith('“')
  return isGathered ? excerptAround(excerpted(hit), room + 2).slice(1, -1) : excerptAround(excerpted(hit), room)
}

const excerpted = ({ text, matches, document }: Hit): Excerpted => ({
  text,
  start: matches[0]?.start ?? 0,
  end: matches[0]?.end ?? 0,
  document,
})
const inLanguage = ({ document }: Hit): string => (document.language === 'en' ? '' : ` [${document.language}]`)
