import type { ShowAnswer } from '../../ask/index.ts'
import { adoptionWords, wordsFor } from '../../render/index.ts'
import { spokenDate, spokenLocator } from '../../text/index.ts'
import type { Doubt } from '../../text/whole-texts.ts'
import type { Seen } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import { issuerName, kindName } from '../shared/names.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, screenLanguage, sentence, tell } from '../shared/tell.ts'
import { drawNearestWords } from './bridge.ts'
import { drawDoubts, drawPlaces } from './outline.ts'
import { pairDoubts } from './pair-words.ts'
import { drawState } from './state.ts'
import { drawVoters } from './voters.ts'
import { drawFetch } from './whole-text.ts'

type Shown = ShowAnswer['passages'][number]

/**
 * Draw an answer of `foc show`: the document's facts, then its passages, or two languages side by side; then what the other
 * body says.
 *
 * @param drawOther how that is drawn.
 */
export function drawShow(
  answer: ShowAnswer,
  screen: Screen,
  drawOther: typeof drawNearestWords = drawNearestWords,
): void {
  drawShowHead(answer, screen)
  if (answer.parallel) drawParallel(answer.document.language, answer.parallel, screen)
  else drawPassages(answer, screen)
  const { more } = answer
  if (more !== undefined) screen.line(tell`Not shown: ${counted(more, 'passage')} · all of it: without --limit`)
  drawOther(answer, screen)
  if (answer.parallel || answer.document.text !== 'digest') return
  screen.line()
  drawFetch({ document: answer.document, status: 'phrase', seen: seenIn(answer) }, screen)
}

function drawPassages(answer: ShowAnswer, screen: Screen): void {
  const { language } = answer.document
  const { around, above } = answer
  const isOpening = (one: Shown): boolean => above.some(({ locator }) => locator?.label === one.locator?.label)
  if (around?.before && !isOpening(around.before)) drawNeighbour(around.before, language, screen)
  // The words that open the list of an item belong to what it says.
  for (const passage of above) drawPassage(passage, language, screen)
  let heading = ''
  for (const passage of answer.passages) {
    const above = passage.heading.join(' › ')
    if (above !== heading && above !== '') {
      screen.line()
      screen.line(screen.paint.bold(isolate(above, language)))
    }
    heading = above
    drawPassage(passage, language, screen, around !== null && passage === answer.passages[0])
  }
  if (around?.after) drawNeighbour(around.after, language, screen)
}

/** How the phrases of a digest were seen: by a script in a copy, or else; null where it has none. */
export const seenIn = ({ passages }: Pick<ShowAnswer, 'passages'>): Seen | null =>
  passages.flatMap(({ quotations }) => quotations)[0]?.seen ?? null

/** Draw only the places of a document and the first words of each; then what looks doubtful, in a full text. */
export function drawOutline(answer: ShowAnswer & { doubts?: Doubt[] | undefined }, screen: Screen): void {
  drawShowHead(answer, screen)
  screen.line()
  const places = answer.passages.map(({ locator, text, heading }) => {
    const start = text.length > 60 ? `${text.slice(0, Math.max(20, text.lastIndexOf(' ', 60)))} …` : text
    return { label: locator?.label ?? null, start: isolate(start, answer.document.language), heading }
  })
  drawPlaces(places, screen)
  if (answer.doubts) drawDoubts(answer.doubts, screen)
}

const held = (): Record<ShowAnswer['document']['text'], string> => ({
  official: tell`official text`,
  copy: tell`copy of the text`,
  digest: tell`our digest: a paraphrase, with the document’s own words only between quotation marks`,
  listed: tell`known by name only; nothing of it was read`,
})

/** Draw the facts of a document: who adopted it, when and how, what is held of it. */
export function drawShowHead({ document, about, parallel, state }: ShowAnswer, screen: Screen): void {
  const { paint } = screen
  screen.line(paint.bold(isolate(paint.link(document.title, document.source), document.language)))
  screen.line(
    `${document.id} · ${kindName(document.kind)} · ${issuerName(document.issuer)} · ${spokenDate(document.adopted, screenLanguage())}`,
    2,
    4,
  )
  const adopted = adoptionWords(document.adoption, screenLanguage())
  screen.line(document.adoption.mode === 'consensus' ? paint.good(adopted) : paint.care(adopted), 2, 4)
  drawVoters(document, screen, 2)
  const others = document.languages.filter(language => language !== document.language)
  screen.line(
    `${held()[document.text]} [${document.language}]${others.length > 0 ? tell`; also held in ${others.join(', ')}` : ''}`,
    2,
    4,
  )
  if (about.read && document.text === 'digest') screen.line(tell`Read: ${sentence(about.read)}`, 2, 4)
  if (about.notes) screen.line(tell`Note: ${about.notes}`, 2, 4)
  const { source: address, sourceLanguage } = document
  const other = sourceLanguage === undefined ? '' : ` (${wordsFor(screenLanguage()).textIn(sourceLanguage)})`
  screen.line(paint.dim(address === null ? tell`no address is known` : `${address}${other}`), 2, 4)
  if (state) drawState(state, screen)
  if (!parallel) return
  const { language, text, source } = parallel.document
  screen.line(tell`beside it: ${held()[text]} [${language}]`, 2, 4)
  screen.line(paint.dim(source ?? tell`no address is known`), 2, 4)
}

function drawPassage(
  { locator, text, notes, quotations }: Shown,
  language: string,
  screen: Screen,
  isAsked = false,
): void {
  const { paint } = screen
  const place = spokenLocator(locator, screenLanguage())
  screen.line()
  // Between its neighbours the passage asked for is marked.
  screen.line(`${isAsked ? paint.bold(`▸ ${place}`) : paint.good(place)}  ${isolate(text, language)}`, 0, 2)
  // They stand between quotation marks in the paragraph, so it must be said which are not the document’s.
  const reported = quotations.filter(({ status }) => status === 'reported')
  const said = reported.map(({ start, end }) => text.slice(start, end)).join(' · ')
  if (said !== '') screen.line(paint.care(tell`Only reported, perhaps not the document’s words: ${said}`), 4, 6)
  for (const { mark, text: note } of notes) screen.line(paint.dim(`${mark} ${isolate(note, language)}`), 4, 6)
}

function drawNeighbour({ locator, text }: Shown, language: string, screen: Screen): void {
  const start = text.length > 120 ? `${text.slice(0, Math.max(40, text.lastIndexOf(' ', 120)))} …` : text
  screen.line()
  screen.line(screen.paint.dim(`${spokenLocator(locator, screenLanguage())}  ${isolate(start, language)}`), 0, 2)
}

type Parallel = NonNullable<ShowAnswer['parallel']>

/** Draw two languages of a document paragraph by paragraph; a pair that is not proved says why. */
function drawParallel(language: string, { language: other, pairs, unpaired }: Parallel, screen: Screen): void {
  const { paint } = screen
  for (const { left, right, also, doubt } of pairs) {
    screen.line()
    const note = doubt === null ? '' : paint.care(`  (${pairDoubts()[doubt]})`)
    screen.line(`${paint.good(spokenLocator(left.locator, screenLanguage()))}${note}`)
    drawText(language, left, null, screen)
    for (const one of right ? [right, ...also] : []) drawText(other, one, left, screen)
  }
  if (unpaired.length === 0) return
  screen.line()
  screen.line(paint.bold(tell`Only in ${other}`))
  for (const passage of unpaired) drawText(other, passage, { locator: null }, screen)
}

/** @param beside the passage it stands beside: a place is printed only where it is another one. */
function drawText(language: string, { locator, text }: Shown, beside: Pick<Shown, 'locator'> | null, screen: Screen) {
  const other = beside !== null && locator !== null && locator.label !== beside.locator?.label
  const place = other ? `${screen.paint.good(spokenLocator(locator, screenLanguage()))}  ` : ''
  screen.line(`${language}  ${place}${isolate(text, language)}`, 2, 6)
}
