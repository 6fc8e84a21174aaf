import type { Hit, HitReason } from '../../ask/search/index.ts'
import { adoptionWords, modeWords, statusWords, wordsFor } from '../../render/index.ts'
import { groupBy, spokenDate, spokenLocator } from '../../text/index.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'
import { screenLanguage, tell } from '../shared/tell.ts'
import { pointsLine } from './points.ts'
import { shownTitle } from './shown-title.ts'

const words = () => wordsFor(screenLanguage())

/** Longest excerpt, and how much of it may stand before the first word found, in UTF-16 units. */
const LONGEST = 240
const BEFORE = 80

/** Draw hits under the heads of their documents: of all hits of a text in one place, or wherever the text changes. */
export function drawHits(hits: readonly Hit[], screen: Screen, { grouped }: { grouped: boolean }): void {
  for (const group of grouped ? groupBy(hits, keyOf).values() : inRuns(hits)) {
    const [first] = group
    if (!first) continue
    screen.line()
    drawHead(first, screen)
    for (const hit of group) drawHit(hit, screen)
  }
}

function inRuns(hits: readonly Hit[]): Hit[][] {
  const runs: Hit[][] = []
  for (const hit of hits) {
    const last = runs.at(-1)
    if (last?.[0] && keyOf(last[0]) === keyOf(hit)) last.push(hit)
    else runs.push([hit])
  }
  return runs
}

const keyOf = ({ document }: Hit): string => `${document.id}@${document.language}`

function drawHead({ document, status }: Hit, screen: Screen): void {
  const { paint } = screen
  const { id, adopted, language, source, adoption } = document
  const inLanguage = language === 'en' ? '' : ` [${language}]`
  screen.line(
    `${paint.bold(shownTitle(document, title => paint.link(title, source)))}, ${spokenDate(adopted, screenLanguage())}${inLanguage}`,
    0,
    2,
  )
  const how = adoptionWords(adoption, screenLanguage(), { basis: false })
  // “Our summary · adopted by consensus” would read as if our words had been adopted.
  const said = statusWords(status, words(), status === 'phrase' ? 'file' : null)
  const whose = status === 'summary' ? tell`${said}, its words only in quotation marks · the text: ` : `${said} · `
  screen.line(`${id} · ${whose}${adoption.mode === 'consensus' ? paint.good(how) : paint.care(how)}`, 2, 4)
}

function drawHit(hit: Hit, screen: Screen): void {
  const { paint } = screen
  const { start, end } = excerptOf(hit)
  const place = paint.good(spokenLocator(hit.locator, screenLanguage()))
  const unsure = hit.toConfirm ? `  ${paint.care(tell`(to confirm: the words stand apart)`)}` : ''
  const lack = hit.lacks?.length
    ? `  ${paint.care(tell`(without ${hit.lacks.map(one => tell`“${one}”`).join(', ')})`)}`
    : ''
  const excerpt = isolate(marked(hit, start, end, screen), hit.document.language)
  screen.line(`${place}${unsure}${lack}  ${start > 0 ? '… ' : ''}${excerpt}${end < hit.text.length ? ' …' : ''}`, 2, 4)
  // They stand between quotation marks in the excerpt, so it must be said which are not the document’s.
  const reported = hit.quotations.filter(one => one.status === 'reported' && one.start < end && one.end > start)
  if (reported.length > 0) {
    const said = reported.map(one => hit.text.slice(one.start, one.end)).join(' · ')
    screen.line(paint.care(tell`Only reported, perhaps not the document’s words: ${said}`), 6, 8)
  }
  if (hit.explain) screen.line(paint.dim(reason(hit, hit.explain)), 6, 8)
}

function reason({ score, status }: Hit, { words: asked, pairs, adoption, adopted, points }: HitReason): string {
  const said = asked.map(({ text, times }) => `${text} ×${times}`)
  const near = pairs.map(({ text, times }) => tell`side by side: ${text} ×${times}`)
  const weighed = [...said, ...near].join(', ')
  const counted = status === 'summary' ? tell` (our summary counts as a long paragraph)` : ''
  if (status !== 'summary') return tell`${pointsLine(points)}. Found: ${weighed === '' ? '–' : weighed}.`
  return tell`Relevance ${score}${counted}${weighed === '' ? '' : tell`: ${weighed}`}. In a near tie: ${modeWords(adoption, words())}, ${spokenDate(adopted, screenLanguage())}.`
}

/** The stretch with most of the words found; never cut inside a quotation, so that its marks are always seen. */
function excerptOf({ text, matches, quotations }: Hit): { start: number; end: number } {
  if (text.length <= LONGEST) return { start: 0, end: text.length }
  let from = matches[0]?.start ?? 0
  let most = 0
  for (const { start } of matches) {
    const within = matches.filter(one => one.start >= start && one.end <= start + LONGEST - BEFORE).length
    if (within > most) {
      most = within
      from = start
    }
  }
  const space = text.indexOf(' ', from - BEFORE)
  let start = from <= BEFORE || space === -1 || space >= from ? Math.min(from, 0) : space + 1
  if (from > BEFORE && start === 0) start = from
  const room = text.lastIndexOf(' ', start + LONGEST)
  let end = start + LONGEST >= text.length ? text.length : room > from ? room : start + LONGEST
  for (const quotation of quotations) {
    if (quotation.start <= start && start <= quotation.end) start = Math.max(0, quotation.start - 1)
    if (quotation.start <= end && end <= quotation.end) end = Math.min(text.length, quotation.end + 1)
  }
  const last = matches.find(one => one.start < end && one.end > end)
  return { start, end: Math.max(end, last?.end ?? 0) }
}

/** The words found, marked; words side by side are marked together. */
function marked({ text, matches }: Hit, start: number, end: number, { paint }: Screen): string {
  let drawn = ''
  let at = start
  const runs: { start: number; end: number }[] = []
  for (const one of matches) {
    const last = runs.at(-1)
    if (last && /^[\s-]*$/.test(text.slice(last.end, one.start))) last.end = one.end
    else runs.push({ ...one })
  }
  for (const run of runs) {
    if (run.start < at || run.end > end) continue
    drawn += text.slice(at, run.start) + paint.hit(text.slice(run.start, run.end))
    at = run.end
  }
  return drawn + text.slice(at, end)
}
