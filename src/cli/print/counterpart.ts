import { statusWords, wordsFor } from '../../render/index.ts'
import { spokenLocator } from '../../text/index.ts'
import type { Citation, Counterpart } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'
import { screenLanguage, tell } from '../shared/tell.ts'
import { pairDoubts } from './pair-words.ts'

const words = () => wordsFor(screenLanguage())

/** Draw, below a citation, the paragraphs of the other language that say the same, with the concept's words in them marked. */
export function drawCounterpart({ counterpart }: Citation, screen: Screen): void {
  if (!counterpart) return
  const { language } = counterpart.document
  const doubt = counterpart.doubt === null ? '' : screen.paint.care(`  (${pairDoubts()[counterpart.doubt]})`)
  if (counterpart.passages.length === 0) screen.line(`${language}${doubt}`, 6, 8)
  for (const passage of counterpart.passages) drawPassage(counterpart, passage, doubt, screen)
}

function drawPassage(
  { document: { language, source }, status }: Counterpart,
  { locator, text, matches, inferred = [] }: Counterpart['passages'][number],
  doubt: string,
  screen: Screen,
): void {
  const { paint } = screen
  const [first] = matches
  const [guess] = inferred
  const place = `${spokenLocator(locator, screenLanguage())} · ${statusWords(status, words())}`
  const care = first && !first.confirmed ? tell` (to confirm)` : ''
  const said = first
    ? `${paint.quote(isolate(tell`“${text.slice(first.start, first.end)}”`, language))}${care}  ${place}`
    : place
  const without = guess
    ? tell` · no label of the term met in it; ${isolate(tell`“${text.slice(guess.start, guess.end)}”`, language)} inferred from translations`
    : tell` · no label of the term met in it`
  screen.line(`${language}  ${said}${first ? '' : without}${doubt}`, 6, 10)
  screen.line(isolate(excerpt(text, first ? matches : inferred, screen), language), 10, 10)
  if (source) screen.line(paint.dim(source), 10, 10)
}

/** Draw how many of the citations shown stand in the other language too. */
export function drawBeside(citations: readonly Citation[], language: string, screen: Screen): void {
  const found = citations.flatMap(({ counterpart }) =>
    counterpart && counterpart.passages.length > 0 ? [counterpart] : [],
  )
  const proved = found.filter(one => one.proved).length
  const unproved = found.length - proved
  screen.line(
    tell`${tell`In ${language}`.padEnd(20)}${proved} of ${citations.length} shown with their paragraph` +
      (unproved > 0 ? tell`, ${unproved} more not proved` : '') +
      (found.length < citations.length ? tell`; the others are not held there as full texts, or have none` : ''),
    0,
    20,
  )
}

interface Span {
  start: number
  end: number
}

/** Longest text printed whole, in UTF-16 code units. */
const LONGEST = 320

/** A text with some of its words marked; a long one is cut at words around the first of them. */
function excerpt(text: string, marked: readonly Span[], { paint }: Screen): string {
  const first = marked[0]?.start ?? 0
  const from = text.length <= LONGEST || first < 120 ? 0 : text.indexOf(' ', first - 100) + 1
  const to = text.length - from <= LONGEST ? text.length : Math.max(from, text.lastIndexOf(' ', from + LONGEST))
  let drawn = from > 0 ? '… ' : ''
  let at = from
  for (const { start, end } of marked.filter(span => span.start >= from && span.end <= to)) {
    if (start < at) continue
    drawn += text.slice(at, start) + paint.quote(text.slice(start, end))
    at = end
  }
  return drawn + text.slice(at, to) + (to < text.length ? ' …' : '')
}
