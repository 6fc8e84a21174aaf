import type { ShowAnswer } from '../../ask/index.ts'
import { adoptionWords } from '../../render/index.ts'
import { type Doubt, spokenDate, spokenLocator } from '../../text/index.ts'
import type { Screen } from '../screen.ts'
import { isolate } from './isolate.ts'
import { drawDoubts, drawPlaces } from './outline.ts'

type Shown = ShowAnswer['passages'][number]

/** Draw an answer of `foc show`: the document's facts, then its passages, or two languages side by side. */
export function drawShow(answer: ShowAnswer, screen: Screen): void {
  drawHead(answer, screen)
  if (answer.parallel) drawParallel(answer, screen)
  else drawPassages(answer, screen)
}

function drawPassages(answer: ShowAnswer, screen: Screen): void {
  if (answer.around?.before) drawNeighbour(answer.around.before, screen)
  let heading = ''
  for (const passage of answer.passages) {
    const above = passage.heading.join(' › ')
    if (above !== heading && above !== '') {
      screen.line()
      screen.line(screen.paint.bold(above))
    }
    heading = above
    drawPassage(passage, screen)
  }
  if (answer.around?.after) drawNeighbour(answer.around.after, screen)
}

/** Draw only the places of a document and the first words of each; then what looks doubtful, in a full text. */
export function drawOutline(answer: ShowAnswer & { doubts?: Doubt[] | undefined }, screen: Screen): void {
  drawHead(answer, screen)
  screen.line()
  const places = answer.passages.map(({ locator, text, heading }) => {
    const start = text.length > 60 ? `${text.slice(0, Math.max(20, text.lastIndexOf(' ', 60)))} …` : text
    return { label: locator?.label ?? null, start, heading }
  })
  drawPlaces(places, screen)
  if (answer.doubts) drawDoubts(answer.doubts, screen)
}

const held: Record<ShowAnswer['document']['text'], string> = {
  official: 'official text',
  copy: 'copy of the text',
  digest: 'our digest: a paraphrase, with the document’s own words only between quotation marks',
  listed: 'known by name only; nothing of it was read',
}

function drawHead({ document, about }: ShowAnswer, screen: Screen): void {
  const { paint } = screen
  screen.line(paint.bold(paint.link(document.title, document.source)))
  screen.line(`${document.id} · ${document.kind} · ${document.issuer} · ${spokenDate(document.adopted, 'en')}`, 2, 4)
  const adopted = adoptionWords(document.adoption, 'en')
  screen.line(document.adoption.mode === 'consensus' ? paint.good(adopted) : paint.care(adopted), 2, 4)
  const others = document.languages.filter(language => language !== document.language)
  screen.line(
    `${held[document.text]} [${document.language}]${others.length > 0 ? `; also held in ${others.join(', ')}` : ''}`,
    2,
    4,
  )
  if (about.read && document.text === 'digest') screen.line(`Read: ${about.read}`, 2, 4)
  if (about.notes) screen.line(`Note: ${about.notes}`, 2, 4)
  screen.line(paint.dim(document.source ?? 'no address is known'), 2, 4)
}

function drawPassage({ locator, text, notes, quotations }: Shown, screen: Screen): void {
  screen.line()
  screen.line(`${screen.paint.good(spokenLocator(locator))}  ${text}`, 0, 2)
  // They stand between quotation marks in the paragraph, so it must be said which are not the document’s.
  const reported = quotations.filter(({ status }) => status === 'reported')
  const said = reported.map(({ start, end }) => text.slice(start, end)).join(' · ')
  if (said !== '') screen.line(screen.paint.care(`Only reported, perhaps not the document’s words: ${said}`), 4, 6)
  for (const { mark, text: note } of notes) screen.line(screen.paint.dim(`${mark} ${note}`), 4, 6)
}

function drawNeighbour({ locator, text }: Shown, screen: Screen): void {
  const start = text.length > 120 ? `${text.slice(0, Math.max(40, text.lastIndexOf(' ', 120)))} …` : text
  screen.line()
  screen.line(screen.paint.dim(`${spokenLocator(locator)}  ${start}`), 0, 2)
}

function drawParallel({ document, parallel }: ShowAnswer, screen: Screen): void {
  for (const { left, right, proved } of parallel?.pairs ?? []) {
    screen.line()
    const note = proved
      ? ''
      : screen.paint.care(right ? '  (paired by place only: not proved)' : '  (no counterpart found)')
    screen.line(`${screen.paint.good(spokenLocator(left.locator))}${note}`)
    screen.line(`${document.language}  ${isolate(left.text, document.language)}`, 2, 6)
    if (right) screen.line(`${parallel?.language}  ${isolate(right.text, parallel?.language ?? '')}`, 2, 6)
  }
}
