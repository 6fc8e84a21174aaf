import {
  alsoIn,
  type CompilingWords,
  compilingWords,
  countsWords,
  leftOutWords,
  noneWords,
  stillSo,
  understoodWords,
} from '../../render/compilation/index.ts'
import type { Compilation, CompiledGroup, CompiledParagraph, DocumentRef } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import { spokenPart } from '../shared/names.ts'
import type { Screen } from '../shared/screen.ts'
import { screenLanguage, tell } from '../shared/tell.ts'
import { excerptAround } from './excerpt-around.ts'
import { howAdopted, yearOf } from './how-adopted.ts'
import { shortPlace } from './short-place.ts'

/** Paragraphs shown of each addressee, where not all are asked for. */
const SHOWN = 2

/** Draw a compilation: what it rests on, then the newest paragraphs of each addressee; `all`: each paragraph whole. */
export function drawCompilation(all: boolean): (answer: Compilation, screen: Screen) => void {
  return (answer, screen) => {
    const { paint } = screen
    const words = compilingWords(screenLanguage())
    screen.line(paint.bold(answer.title), 0, 2)
    for (const said of understoodWords(answer, words)) screen.line(said, 0, 2)
    if (answer.counts.paragraphs === 0) drawNone(answer, words, screen)
    else screen.line(countsWords(answer, words), 0, 2)
    const left = leftOutWords(answer, words)
    if (left.length > 0) screen.line(paint.dim(tell`${words.leftOutLead}: ${left.join(words.separator)}.`), 0, 2)
    if (answer.counts.leftOut.limit > 0) screen.line(paint.care(words.narrow), 0, 2)
    const documents = new Map(answer.sources.map(({ number, document }) => [number, document]))
    const isSeveral = answer.sections.length > 1
    for (const { subject, groups } of answer.sections) {
      if (isSeveral) {
        screen.line()
        screen.line(paint.bold(isolate(subject.label).toUpperCase()))
      }
      for (const group of groups) drawGroup(group, { all, answer, documents, words, screen })
    }
    if (answer.counts.paragraphs === 0) return
    screen.line()
    screen.line(tell`To lay it on the table: the same with --out agreed.docx`)
    screen.line(
      paint.dim(
        all
          ? tell`Formats: docx, pdf, html, md, csv, json.`
          : tell`Whole paragraphs here: --all. Formats: docx, pdf, html, md, csv, json.`,
      ),
    )
  }
}

function drawNone(answer: Compilation, words: CompilingWords, screen: Screen): void {
  screen.line(noneWords(answer, words), 0, 2)
  if (answer.subjects.some(({ kind }) => kind === 'query')) screen.line(words.searchInstead)
}

interface Drawing {
  all: boolean
  answer: Compilation
  documents: ReadonlyMap<number, DocumentRef>
  words: CompilingWords
  screen: Screen
}

function drawGroup({ addressee, paragraphs }: CompiledGroup, drawing: Drawing): void {
  const { all, words, screen } = drawing
  screen.line()
  const shown = all ? paragraphs : paragraphs.slice(0, SHOWN)
  const many =
    shown.length < paragraphs.length ? tell`${shown.length} of ${paragraphs.length}` : String(paragraphs.length)
  screen.line(screen.paint.bold(`${words.addressee[addressee].toUpperCase()} (${many})`))
  for (const one of shown) drawParagraph(one, drawing)
}

function drawParagraph(paragraph: CompiledParagraph, { all, answer, documents, words, screen }: Drawing): void {
  const document = documents.get(paragraph.source)
  if (!document) return
  const { paint } = screen
  const { locator, editions, standing, state } = paragraph
  const part = state && answer.state ? tell` · ${answer.state.country}: ${spokenPart(state)}` : ''
  const place = locator === null ? '' : `, ${shortPlace(locator)}`
  screen.line(
    `${paint.link(document.id, document.source)}${place} · ${yearOf(document.adopted)} · ${howAdopted(document.adoption)}${part}`,
    2,
    4,
  )
  if (all) drawWhole(paragraph, screen)
  else drawShort(paragraph, screen)
  const others = alsoIn(editions, words)
  if (others !== null) screen.line(paint.dim(others), 4, 4)
  const isPlain = standing.change?.change !== 'lost' && standing.edition !== 'not-found'
  if (all || !isPlain)
    screen.line(isPlain ? paint.dim(stillSo(standing, words)) : paint.care(stillSo(standing, words)), 4, 4)
}

function drawShort({ wording, language, whole, leads }: CompiledParagraph, screen: Screen): void {
  const [first] = wording
  if (!first) return
  if (!whole) {
    screen.line(phrasesOf(wording, language), 4, 4)
    return
  }
  const [match = { start: 0, end: 0 }] = first.matches
  const lead = leads.at(-1)?.text
  if (lead !== undefined) screen.line(screen.paint.dim(isolate(shortened(lead, screen.width - 4), language)), 4, 4)
  screen.line(
    excerptAround({ ...first, start: match.start, end: match.end, document: { language } }, 2 * (screen.width - 6)),
    4,
    4,
  )
}

/** Each paragraph with the words asked for marked, under the words that lead into it. */
function drawWhole({ wording, language, leads, whole }: CompiledParagraph, screen: Screen): void {
  const { paint } = screen
  for (const { text } of leads) screen.line(paint.dim(isolate(text, language)), 4, 4)
  const parts = wording.map(({ text, start, matches }) => {
    let at = 0
    const marked = matches.map(match => {
      const part = text.slice(at, match.start - start) + paint.hit(text.slice(match.start - start, match.end - start))
      at = match.end - start
      return part
    })
    return tell`“${[...marked, text.slice(at)].join('')}”`
  })
  screen.line(isolate(parts.join(whole ? ' ' : ' … '), language), 4, 4)
}

const phrasesOf = (wording: CompiledParagraph['wording'], language: string): string =>
  isolate(wording.map(({ text }) => tell`“${text}”`).join(' … '), language)

function shortened(text: string, room: number): string {
  return text.length <= room ? text : `… ${text.slice(text.indexOf(' ', text.length - room + 4) + 1)}`
}
