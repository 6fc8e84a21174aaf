import { briefPart, coalitionWords, outcomeWords, tallyWords } from '../../render/index.ts'
import type { RollCall, VotesAnswer, VotesOfText } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import { spokenPart } from '../shared/names.ts'
import { columnsOf, type Screen } from '../shared/screen.ts'
import { counted, screenLanguage, tell } from '../shared/tell.ts'
import { shownTitle } from './shown-title.ts'
import { drawVotesOfText } from './votes-of-text.ts'

/** Columns that a title needs to be known by. */
const LEAST_TITLE = 20
const GAP = 2

/** Draw an answer of `foc votes`: one text with who voted how, or a line for each of several; what decides comes first. */
export function drawVotes(all: boolean): (answer: VotesAnswer, screen: Screen) => void {
  return (answer, screen) => {
    const [only, ...others] = answer.texts
    if (answer.subject === 'documents' && only && others.length + answer.textsLeftOut === 0)
      drawVotesOfText(only, answer, { all, screen })
    else drawSeveral(answer, screen)
  }
}

function drawSeveral(answer: VotesAnswer, screen: Screen): void {
  const { texts, coalition, states, names } = answer
  drawHead(answer, screen)
  for (const state of states) screen.line(tallyWords(state, screenLanguage()), 2, 4)
  if (coalition.votes > 0) screen.line(screen.paint.care(coalitionWords(coalition, names, screenLanguage())), 2, 4)
  if (texts.length > 0) drawTable(answer, screen)
}

function drawHead(
  { query, subject, term, taken, counts, mentionOnly, truncated, near }: VotesAnswer,
  screen: Screen,
): void {
  const { paint } = screen
  const { texts, voted, withoutVote, notAdopted, notRecorded } = counts
  if (taken !== null)
    screen.line(paint.care(tell`“${isolate(query ?? '')}” stands in no text; taken as “${taken}”`), 0, 2)
  const parts = [
    voted === 0
      ? tell`no text was adopted by vote`
      : counted(voted, 'text was adopted by vote', 'texts were adopted by vote'),
    ...(withoutVote > 0 ? [tell`${withoutVote} without one`] : []),
    ...(notAdopted > 0 ? [paint.care(counted(notAdopted, 'draft failed', 'drafts failed'))] : []),
    ...(notRecorded > 0 ? [tell`${notRecorded} with no record of a vote`] : []),
  ]
  const what = subject === 'term' ? tell`${paint.bold(isolate(term?.label ?? query ?? ''))}: ` : ''
  screen.line(texts === 0 ? tell`${what}no text held has it.` : `${what}${parts.join(', ')}`, 0, 2)
  if (mentionOnly > 0)
    screen.line(
      paint.dim(tell`left out: ${counted(mentionOnly, 'text')} with these words only in the title of another`),
      2,
      4,
    )
  if (truncated)
    screen.line(paint.care(tell`not whole: more passages have these words than are read; use a filter`), 2, 4)
  if (texts === 0 && near.length === 0 && subject === 'term')
    screen.line(paint.dim(tell`foc lookup tells what is near it.`), 0, 2)
  if (near.length > 0) screen.line(tell`In the glossary: ${near.map(({ label }) => label).join(' · ')}`, 0, 2)
}

/** One line a text. Where the columns of the states leave no room for its title, they stand in a line of their own. */
function drawTable({ texts, states, textsLeftOut }: VotesAnswer, screen: Screen): void {
  const { paint } = screen
  screen.line()
  const countries = states.map(({ country }) => country)
  const head = ['', tell`Year`, tell`Vote`, tell`Coalition`]
  const facts = texts.map(factsOf)
  const beside = texts.map(text => countries.map(country => cellOf(text, country)))
  const hasRoom =
    screen.width - widthOf([head, ...facts].map((row, at) => [...row, ...(beside[at - 1] ?? countries)])) >= LEAST_TITLE
  const rows = [head, ...facts].map((row, at) =>
    hasRoom ? [...row, ...(at === 0 ? countries : (beside[at - 1] ?? []))] : row,
  )
  const widths = columnWidths(rows)
  rows.forEach((row, at) => {
    const text = texts[at - 1]
    const cells = row.map((cell, column) => cell.padEnd((widths[column] ?? 0) + GAP)).join('')
    const title = text ? shownTitle(text.document, title => cut(title, screen.width - columnsOf(cells))) : tell`Title`
    screen.line(at === 0 ? paint.dim(`${cells}${title}`) : `${cells}${title}`, 0, 2)
    if (text && !hasRoom) screen.line(text.states.map(one => `${one.country} ${spokenPart(one)}`).join(' · '), 2, 4)
  })
  if (textsLeftOut > 0)
    screen.line(tell`${counted(textsLeftOut, 'more text')}: --limit ${texts.length + textsLeftOut}, or --format csv`)
  drawLegend(texts, hasRoom && states.length > 0, screen)
}

function factsOf({ document, outcome }: VotesOfText): string[] {
  const { id, adopted, adoption, coalition } = document
  const { votes } = adoption
  const figures = votes && [votes.for, votes.against, votes.abstaining].map(count => count ?? '?').join('–')
  const vote =
    figures === null
      ? outcomeWords(outcome, screenLanguage())
      : outcome === 'not-adopted'
        ? tell`${figures} failed`
        : figures
  return [id, adopted?.replace(/^\.\.\/?/, '').slice(0, 4) ?? '?', vote, coalition ? callFigures(coalition) : '']
}

const callFigures = (call: RollCall): string =>
  [call.for, call.against, call.abstained].map(list => list.length).join('–')

function cellOf({ states }: VotesOfText, country: string): string {
  const part = states.find(one => one.country === country)
  return part ? briefPart(part, screenLanguage()) : ''
}

function columnWidths(rows: readonly string[][]): number[] {
  return (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => columnsOf(row[column] ?? ''))))
}

const widthOf = (rows: readonly string[][]): number => columnWidths(rows).reduce((sum, width) => sum + width + GAP, 0)

/** A title cut in its middle: what tells it from others like it often stands at its end. */
function cut(title: string, room: number): string {
  if (columnsOf(title) <= room) return title
  const words = title.split(' ')
  const front: string[] = []
  const back: string[] = []
  for (let left = room - 2; words.length > 0; ) {
    const isBack = front.length > 0 && columnsOf(back.join(' ')) <= columnsOf(front.join(' '))
    const next = isBack ? words.pop() : words.shift()
    if (next === undefined || columnsOf(next) + 1 > left) break
    left -= columnsOf(next) + 1
    if (isBack) back.unshift(next)
    else front.push(next)
  }
  return [...front, '…', ...back].join(' ')
}

function drawLegend(texts: readonly VotesOfText[], hasRoom: boolean, screen: Screen): void {
  const said = [
    ...(texts.some(({ document }) => document.adoption.votes) ? [tell`Vote: for–against–abstaining.`] : []),
    ...(texts.some(text => factsOf(text)[2]?.includes('?')) ? [tell`?: not recorded.`] : []),
    ...(texts.some(({ document }) => document.coalition)
      ? [tell`Coalition: the same of its members of that day.`]
      : []),
    ...(hasRoom && texts.some(({ states }) => states.some(({ sponsored }) => sponsored))
      ? [tell`* sponsored it.`]
      : []),
    ...(texts.some(({ document }) => document.adoption.votes?.doubts)
      ? [tell`A record contradicts itself: see each text.`]
      : []),
  ]
  if (said.length > 0) screen.line(screen.paint.dim(said.join(' ')), 0, 2)
}
