import { adoptionWords, countWords, voteLines } from '../../render/index.ts'
import { fold, spokenDate, voteDoubtWords } from '../../text/index.ts'
import type { ShownNames, StatePosition, StateVote, VotesAnswer, VotesOfText } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import { spokenPart } from '../shared/names.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, screenLanguage, sentence, tell } from '../shared/tell.ts'
import { shownTitle } from './shown-title.ts'

/** Lists of a vote in the order of the screen: who did not vote for it first, since they are few and tell more. */
const lists = (): readonly [StatePosition, string][] => [
  ['against', tell`Against`],
  ['abstained', tell`Abstaining`],
  ['unknown', tell`Vote not recorded`],
  ['not-voting', tell`Did not vote`],
  ['for', tell`For`],
]
/** The names of states in the language of the screen, where English ones are asked for. */
const namesOnScreen = (names: ShownNames): { code: string; en: string }[] =>
  names.map(one => ({ code: one.code, en: one[screenLanguage()] }))

/** States of a list that are named on one screen. */
const MOST = 30
const MOST_QUIET = 8

interface Drawing {
  all: boolean
  screen: Screen
}

/** Draw the vote on one text: its outcome, the states asked about, the Coalition; then list by list who voted how. */
export function drawVotesOfText(text: VotesOfText, answer: VotesAnswer, { all, screen }: Drawing): void {
  const { paint } = screen
  const { document, states } = text
  screen.line(tell`${paint.bold(document.id)}: ${outcomeOf(text)}`, 0, 2)
  for (const { country, name } of answer.states) {
    const part = states.find(one => one.country === country)
    if (part) screen.line(tell`${paint.bold(name)}: ${spokenPart(part)}`, 2, 4)
  }
  for (const line of voteLines(document, screenLanguage())) screen.line(paint.care(line), 2, 4)
  const title = shownTitle(document, one => paint.link(one, document.source))
  screen.line(`${title}, ${spokenDate(document.adopted, screenLanguage())}`, 2, 4)
  drawDoubts(text, answer.names, screen)
  // Who asks about some states is not answered with all.
  if (answer.states.length > 0 && !all) return
  drawLists(text, answer.names, { all, screen })
}

function outcomeOf({ document, outcome, states }: VotesOfText): string {
  const { votes } = document.adoption
  const how = adoptionWords(document.adoption, screenLanguage(), { basis: false })
  if (outcome === 'without-vote') return how
  if (outcome === 'not-recorded') return tell`no vote is on record; ${how}`
  if (votes === null) return tell`${how}, counts not recorded`
  const absent = states.filter(({ position }) => position === 'not-voting').length
  const head = outcome === 'not-adopted' ? tell`put to the vote and not adopted, ` : ''
  return `${head}${countWords(votes, screenLanguage())}${absent > 0 ? tell`; ${absent} did not vote` : ''}`
}

/** What in the record contradicts itself: kept as it is, and said. */
function drawDoubts({ document, otherwise = [] }: VotesOfText, names: ShownNames, screen: Screen): void {
  for (const doubt of document.adoption.votes?.doubts ?? [])
    screen.line(
      screen.paint.care(tell`The record contradicts itself: ${sentence(voteDoubtWords(doubt, namesOnScreen(names)))}`),
      2,
      4,
    )
  for (const { language, votes } of otherwise)
    screen.line(
      screen.paint.care(
        tell`Its text in another language [${language}] says otherwise: ${countWords(votes, screenLanguage())}`,
      ),
      2,
      4,
    )
}

function drawLists({ document, states, outcome }: VotesOfText, names: ShownNames, { all, screen }: Drawing): void {
  const { adoption, coalition } = document
  const { votes, sponsors } = adoption
  const isTold = votes?.by != null
  const rows = lists().flatMap(([position, title]) => {
    const listed = states.filter(one => one.position === position)
    return isTold && listed.length > 0 ? [{ title, listed, most: mostNamed(position, all) }] : []
  })
  if (rows.length > 0 || sponsors) screen.line()
  if (votes !== null && !isTold) screen.line(tell`Who voted how is not recorded.`)
  for (const { title, listed, most } of rows) drawList(title, listed, { names, most, screen })
  if (sponsors) drawSponsors({ document, states, outcome }, names, { all, screen })
  if (coalition || states.some(one => one.coalition === 'yes'))
    screen.line(screen.paint.dim(tell`* a member of the Coalition on that day`))
}

const mostNamed = (position: StatePosition, all: boolean): number =>
  all ? Number.POSITIVE_INFINITY : position === 'for' ? 0 : position === 'not-voting' ? MOST_QUIET : MOST

/** Members of the Coalition first; those that have no room are counted. */
function drawList(
  title: string,
  states: readonly StateVote[],
  { names, most, screen }: { names: ShownNames; most: number; screen: Screen },
): void {
  const byName = states
    .map(({ country, coalition }) => ({
      name: names.find(({ code }) => code === country)?.[screenLanguage()] ?? country,
      isMember: coalition === 'yes',
    }))
    .sort((a, b) => Number(b.isMember) - Number(a.isMember) || (fold(a.name) < fold(b.name) ? -1 : 1))
  const head = screen.paint.bold(`${title} (${states.length})`)
  const members = byName.filter(({ isMember }) => isMember).length
  if (most === 0) {
    screen.line(
      tell`${head}: ${members} of the Coalition*, ${counted(states.length - members, 'other')}; --all names them`,
      0,
      2,
    )
    return
  }
  const shown = byName.slice(0, most).map(({ name, isMember }) => `${name}${isMember ? '*' : ''}`)
  const more = byName.length > most ? [tell`and ${byName.length - most} more (--all)`] : []
  screen.line(tell`${head}: ${[...shown, ...more].join(', ')}`, 0, 2)
}

function drawSponsors(
  { document, states }: Pick<VotesOfText, 'document' | 'states' | 'outcome'>,
  names: ShownNames,
  drawing: Drawing,
): void {
  const { all, screen } = drawing
  const { sponsors } = document.adoption
  if (sponsors === null) return
  const { onBehalfOf, officer, removed = [], unrecognised = [] } = sponsors
  const { bold } = screen.paint
  if (officer !== null) screen.line(tell`${bold(tell`Submitted by`)}: ${officer}`, 0, 2)
  if (onBehalfOf !== null) screen.line(tell`${bold(tell`On behalf of`)}: ${onBehalfOf}`, 0, 2)
  const codes = [...sponsors.states, ...sponsors.additional]
  const mine = states.filter(({ country }) => codes.includes(country))
  if (mine.length > 0) drawList(tell`Sponsors`, mine, { names, most: all ? Number.POSITIVE_INFINITY : MOST, screen })
  const nameOf = (code: string): string => names.find(one => one.code === code)?.[screenLanguage()] ?? code
  if (removed.length > 0) screen.line(tell`${bold(tell`Sponsors no longer`)}: ${removed.map(nameOf).join(', ')}`, 0, 2)
  if (unrecognised.length > 0)
    screen.line(
      screen.paint.care(tell`No state is called: ${unrecognised.map(name => isolate(name)).join(', ')}`),
      0,
      2,
    )
}
