import type { ImpactAnswer, ImpactStretch, StretchRelation } from '../../ask/impact/index.ts'
import { agreedHow, groundsWords, percent, placeWords, stateWords } from '../../render/check/index.ts'
import { modeWords, statusWords, wordsFor } from '../../render/index.ts'
import { spokenDate, spokenLocator } from '../../text/index.ts'
import type { Precedent } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import { markedChanges } from '../shared/marked.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, findingSaid, screenLanguage, sentence, tell } from '../shared/tell.ts'
import { drawMore } from './impact-more.ts'
import { shownTitle } from './shown-title.ts'

const words = () => wordsFor(screenLanguage())
/** Words of a stretch that are shown whole; of a longer one its beginning and its end. */
const WHOLE = 30
/** What is less alike says nothing of where new words come from. */
const CLOSE = 0.5
/** Places named of one text that is repeated. */
const PLACES = 6

/** Draw what the document introduces and changes, stretch by stretch, and what it repeats, text by text. */
export function drawStretches({ document, stretches, shares }: ImpactAnswer, screen: Screen, limit: number): void {
  const { paint } = screen
  screen.line()
  screen.line(
    tell`${paint.bold(tell`Formulations`)}: ${percent(shares.repeats, tell)} of the words repeat earlier texts, ${percent(shares.changes, tell)} change them, ${percent(shares.introduces, tell)} are in no earlier text held`,
    0,
    2,
  )
  for (const { relation, title, draw } of lists()) {
    const found = stretches.filter(one => one.relation === relation)
    if (found.length === 0) continue
    screen.line()
    screen.line(`${paint.bold(title)} (${counted(found.length, 'stretch', 'stretches')})`)
    for (const one of found.slice(0, limit)) draw(one, document.language, screen)
    drawMore(found.length - limit, screen, 2)
  }
  drawRepeated(
    stretches.filter(({ relation }) => relation === 'repeats'),
    screen,
    limit,
  )
}

const lists = (): {
  relation: StretchRelation
  title: string
  draw: (stretch: ImpactStretch, language: string, screen: Screen) => void
}[] => [
  { relation: 'changes', title: tell`Changes`, draw: drawChanged },
  { relation: 'introduces', title: tell`Introduces`, draw: drawIntroduced },
]

function drawChanged(stretch: ImpactStretch, language: string, screen: Screen): void {
  const { paint } = screen
  const { verdict, similarity, diff, quote, precedents, pieces, start, locator, findings } = stretch
  const place = spokenLocator(locator, screenLanguage())
  if (verdict === 'recombined') {
    screen.line(tell`${place}: puts together words of ${precedents.length} passages`, 2, 4)
    precedents.forEach((one, at) => {
      const piece = pieces?.[at]
      const own = piece ? quote.slice(piece.start - start, piece.end - start) : one.quote
      screen.line(tell`“${paint.quote(isolate(shortened(own), language))}”`, 4, 6)
      drawPlace(one, screen, 6)
    })
  } else {
    const shown = diff === null ? isolate(shortened(quote), language) : isolate(markedChanges(diff, paint), language)
    screen.line(tell`${place}, ${percent(similarity, tell)} alike: ${shown}`, 2, 4)
    const [best] = precedents
    if (best) drawPlace(best, screen, 4)
  }
  for (const one of findings) {
    screen.line(tell`${paint.care(one.rule)}: ${findingSaid(one)}`, 4, 6)
    screen.line(paint.dim(groundsWords({ ...one, source: sentence(one.source) }, tell)), 6, 8)
  }
}

function drawIntroduced(stretch: ImpactStretch, language: string, screen: Screen): void {
  const { paint } = screen
  const { locator, quote, closest, similarity, precedents } = stretch
  screen.line(
    tell`${spokenLocator(locator, screenLanguage())}: “${paint.quote(isolate(shortened(quote), language))}”`,
    2,
    4,
  )
  if (precedents.length > 0) screen.line(tell`agreed terms in it: ${precedents.map(termWords).join(' · ')}`, 4, 6)
  if (closest === null || similarity < CLOSE) return
  screen.line(
    paint.dim(tell`closest, ${percent(similarity, tell)}: “${isolate(shortened(closest.quote), language)}”`),
    4,
    6,
  )
  screen.line(paint.dim(tell`${placeWords(closest, tell)}; ${agreedHow(closest, tell)}`), 6, 8)
  drawParts(closest, screen, 6)
}

/** `“words” (A/RES/76/227, preambular para. 14, 24 December 2021; adopted without a vote; copy)`. */
function termWords(precedent: Precedent): string {
  const { quote, language, document, locator, status, seen } = precedent
  const parts = stateWords(precedent, tell)
  const place = `${document.id}, ${spokenLocator(locator, screenLanguage())}, ${spokenDate(document.adopted, screenLanguage())}`
  const how = tell`${modeWords(document.adoption.mode, words())}; ${statusWords(status, words(), seen)}${parts === '' ? '' : tell`; ${parts}`}`
  return tell`“${isolate(quote, language)}” (${place}; ${how})`
}

function drawPlace(precedent: Precedent, screen: Screen, indent: number): void {
  screen.line(screen.paint.link(placeWords(precedent, tell), precedent.document.source), indent, indent + 2)
  screen.line(screen.paint.dim(agreedHow(precedent, tell)), indent, indent + 2)
  drawParts(precedent, screen, indent)
}

function drawParts(precedent: Precedent, screen: Screen, indent: number): void {
  const parts = stateWords(precedent, tell)
  if (parts !== '') screen.line(parts, indent, indent + 2)
}

/** Texts that are repeated, those with most stretches first. */
function drawRepeated(stretches: readonly ImpactStretch[], screen: Screen, limit: number): void {
  const { paint } = screen
  if (stretches.length === 0) return
  const byText = new Map<string, { precedent: Precedent; places: string[] }>()
  for (const { precedents, locator } of stretches) {
    const [best] = precedents
    if (!best) continue
    const text = byText.get(best.document.id) ?? { precedent: best, places: [] }
    byText.set(best.document.id, text)
    text.places.push(spokenLocator(locator, screenLanguage()))
  }
  const texts = [...byText.values()].sort((a, b) => b.places.length - a.places.length)
  screen.line()
  screen.line(`${paint.bold(tell`Repeats`)} (${counted(stretches.length, 'stretch', 'stretches')})`)
  for (const { precedent, places } of texts.slice(0, limit)) {
    const { document } = precedent
    const all = [...new Set(places)]
    const more = all.length > PLACES ? tell` and ${all.length - PLACES} more` : ''
    screen.line(
      tell`${paint.link(document.symbol ?? shownTitle(document), document.source)}, ${spokenDate(document.adopted, screenLanguage())}: ${counted(places.length, 'stretch', 'stretches')}, here ${all.slice(0, PLACES).join(' · ')}${more}`,
      2,
      4,
    )
    screen.line(paint.dim(agreedHow(precedent, tell)), 4, 6)
    drawParts(precedent, screen, 4)
  }
  drawMore(texts.length - limit, screen, 2)
}

function shortened(text: string): string {
  const all = text.split(/\s+/)
  return all.length <= WHOLE ? text : `${all.slice(0, 14).join(' ')} … ${all.slice(-8).join(' ')}`
}
