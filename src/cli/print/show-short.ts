import type { ShowAnswer } from '../../ask/index.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, tell } from '../shared/tell.ts'
import { BRIDGE_LINES, drawNearestInTwoLines } from './bridge.ts'
import { drawLines, linesLeft } from './one-screen.ts'
import { shortPlace } from './short-place.ts'
import { drawShowHead, seenIn } from './show.ts'
import { drawFetch } from './whole-text.ts'

/** Lines below the first places. */
const FOOT = 4

/** Draw a whole document on one screen: its facts, then the first places with the words they begin with. */
export function drawShowShort(answer: ShowAnswer, screen: Screen): void {
  drawShowHead(answer, screen)
  screen.line()
  const { passages, document } = answer
  // What acts comes before what only recalls.
  const acts = passages.filter(
    ({ locator }) => locator?.path.some(({ kind }) => kind === 'paragraph') && !isPreamble(locator),
  )
  const first = acts.length > 0 ? acts : passages
  const shown = drawLines(
    first,
    linesLeft(screen, FOOT + (answer.bridge.length > 0 ? BRIDGE_LINES : 0)),
    screen,
    ({ locator, text }) => {
      return `${shortPlace(locator)}  ${isolate(text.replace(/\s+/g, ' '), document.language)}`
    },
  )
  screen.line()
  drawNearestInTwoLines(answer, screen)
  const left = passages.length - shown
  screen.line(tell`One paragraph whole: foc show ${document.id} ${first[0]?.locator?.label ?? '1'}`, 0, 2)
  screen.line(
    tell`Only how each begins; not shown: ${counted(left, 'passage')} · whole: --all · places: --outline`,
    0,
    2,
  )
  drawFetch({ document, status: document.text === 'digest' ? 'phrase' : 'copy', seen: seenIn(answer) }, screen)
}

const isPreamble = (locator: NonNullable<ShowAnswer['passages'][number]['locator']>): boolean =>
  locator.path.some(({ kind }) => kind === 'preamble')
