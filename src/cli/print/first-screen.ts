import type { FirstScreen, LookupAnswer, ScreenItem, SectionKind } from '../../ask/lookup/index.ts'
import { counted, entryLabel, spokenDate } from '../../text/index.ts'
import type { Adoption, Label } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'
import { columnsOf } from '../shared/screen.ts'
import { excerptAround, phrasesAround } from './excerpt-around.ts'
import { shortPlace } from './short-place.ts'

const titles: { [K in SectionKind]: string } = {
  agreed: 'ALSO BY ALL, WITHOUT A VOTE',
  vote: 'BY VOTE: for-against-abstaining',
  coalition: 'FREEDOM ONLINE COALITION',
  some: 'NOT EVERY MEMBER',
  unknown: 'ADOPTION NOT ON RECORD',
  plans: 'NAMED IN PROGRAMMES OF WORK',
}

/** Draw an answer of `foc lookup` on one screen: the wording to cite first, and how to see what is not shown. */
export function drawFirstScreen(answer: LookupAnswer, first: FirstScreen, screen: Screen): void {
  drawHead(answer, first, screen)
  screen.line()
  drawBest(first, screen)
  for (const { kind, items } of first.sections) {
    screen.line(screen.paint.bold(titles[kind]))
    for (const one of items) drawItem(one, kind, screen)
  }
  screen.line()
  drawFoot(answer, first, screen)
}

function drawHead({ query, searched }: LookupAnswer, { entry, best, sections }: FirstScreen, screen: Screen): void {
  const { paint } = screen
  if (entry === null) {
    const isPart = [...best, ...sections.flatMap(({ items }) => items)].some(({ lacks }) => lacks !== undefined)
    const what = isPart
      ? 'no entry; passages with these words, or most of them'
      : 'no entry of the glossary; passages that have these words'
    oneLine(`${paint.bold(isolate(query))}  ${what}`, screen)
    return
  }
  const { first, latest, documents } = entry.adoption
  const years = [first, latest].map(ref => ref?.adopted?.replace(/^\.\.\/?/, '').slice(0, 4) ?? '?')
  const span = first === null ? '' : `, ${years[0] === years[1] ? years[0] : years.join(' to ')}`
  const held = searched.official + searched.copies
  const head = labelAsked(entry.term.labels, entry.match.label)
  oneLine(
    `${paint.bold(isolate(head.text, head.language))}  ${counted(documents, 'text')}${span}` +
      `${held === 0 ? ' · no full text held' : ` · ${counted(held, 'full text')} held`}`,
    screen,
  )
  if (entry.match.kind === 'fuzzy')
    oneLine(`“${query}” is not in the glossary; taken as “${entry.match.label}”`, screen, 2)
  if (entry.match.kind === 'partial') oneLine(`found inside “${entry.match.label}”`, screen, 2)
  const others = equivalents(entry.term.labels, head)
  if (others !== '') oneLine(others, screen, 2)
}

/** The label in the language of the question, where one was found; else the English one. */
function labelAsked(labels: readonly Label[], found: string): { text: string; language: string } {
  const matched = labels.find(({ text }) => text === found)
  if (matched && matched.language !== 'en') return matched
  return { text: entryLabel([...labels], 'en')?.text ?? found, language: 'en' }
}

/** Other labels, a language at a time, entry labels first. */
function equivalents(labels: readonly Label[], head: { text: string; language: string }): string {
  const languages = [...new Set(labels.map(({ language }) => language))]
    .filter(language => language !== head.language)
    .sort()
  return languages
    .map(language => {
      const mine = labels.filter(label => label.language === language && label.role === 'entry')
      const said = mine.map(({ text, region }) => `${isolate(text, language)}${region ? ` (${region})` : ''}`)
      return said.length === 0 ? '' : `${language}  ${said.join(' · ')}`
    })
    .filter(Boolean)
    .join('   ')
}

function drawBest({ best, aside }: FirstScreen, screen: Screen): void {
  const { paint } = screen
  const [first] = best
  if (!first) {
    screen.line(paint.care(`Best precedent: none on record${asideText(aside)}.`))
    return
  }
  const { document } = first
  screen.line(paint.bold('BEST TO QUOTE'))
  oneLine(
    `${isolate(paint.link(document.id, document.source), document.language)}${first.status === 'phrase' ? '' : `, ${shortPlace(first.locator)}`}` +
      ` · ${spokenDate(document.adopted, 'en')} · ${howAdopted(document.adoption)}${inLanguage(first)}${without(first)}`,
    screen,
    2,
  )
  if (first.status === 'phrase') {
    for (const one of best) oneLine(`${shortPlace(one.locator)}  ${wordsOfItem(one, screen.width - 24)}`, screen, 4)
    // An address that is cut leads nowhere.
    if (document.source) screen.line(document.source, 4)
    return
  }
  const lines = 2 * (screen.width - 6)
  screen.line(excerptAround(first, lines - 8), 4, 4)
  drawEditions(first, screen)
}

/** Of a passage that has not all words: those that it lacks. */
const without = ({ lacks = [] }: ScreenItem): string =>
  lacks.length === 0 ? '' : ` · without ${lacks.map(one => `“${one}”`).join(', ')}`

const wordsOfItem = (item: ScreenItem, room: number): string =>
  item.seen === 'file' ? phrasesAround(item, room) : excerptAround(item, room)

function drawEditions({ editions, document }: ScreenItem, screen: Screen): void {
  const [newest] = editions
  if (!newest) return
  const newer = editions.filter(({ adopted }) => (adopted ?? '') > (document.adopted ?? ''))
  const older = editions.filter(one => !newer.includes(one))
  const said = [
    ...newer.map(
      ({ id, adopted, votes }) =>
        `newer, by a divided vote: ${id} (${yearOf(adopted)}${votes ? `, ${figures(votes)}` : ''})`,
    ),
    ...(older.length > 0 ? [`also in ${older.map(({ id, adopted }) => `${id} (${yearOf(adopted)})`).join(', ')}`] : []),
  ]
  oneLine(said.join('; '), screen, 4)
}

function drawItem(item: ScreenItem, kind: SectionKind, screen: Screen): void {
  const { document, locator } = item
  const { votes } = document.adoption
  const vote = kind === 'vote' && votes ? `  ${figures(votes)}` : ''
  const how = kind === 'coalition' || kind === 'some' ? ` · ${howAdopted(document.adoption)}` : ''
  const head = `${document.id}  ${shortPlace(locator)}${vote}  ${yearOf(document.adopted)}${how}${inLanguage(item)}${without(item)}  `
  const room = screen.width - 2 - columnsOf(head)
  oneLine(room < 16 ? head.trimEnd() : `${head}${wordsOfItem(item, room)}`, screen, 2)
}

function drawFoot(
  answer: LookupAnswer,
  { entry, others, aside, uses, shown, best }: FirstScreen,
  screen: Screen,
): void {
  const { near, searched } = answer
  const linked = entry ? [...entry.family.map(({ label }) => label), ...entry.term.related.map(wordsOf)] : []
  const beside = [...others, ...linked, ...near.map(({ label }) => label)]
  if (beside.length > 0) oneLine(`See also: ${[...new Set(beside)].join(' · ')}`, screen)
  const held = searched.official + searched.copies
  oneLine(
    best[0]?.seen === 'file'
      ? 'Before you quote: phrases found in unofficial copies; read on at undocs.org.'
      : held === 0
        ? 'Before you quote: we hold short phrases only; check each one at its source.'
        : best[0]?.status === 'copy'
          ? 'Before you quote: these are machine-readable copies; check them at undocs.org.'
          : 'Before you quote: short phrases are unchecked; check them at their source.',
    screen,
  )
  const left = Math.max(0, uses - shown)
  // Passages are read up to a limit: there may be more of them than were read.
  const uncounted = entry === null ? 'at least ' : ''
  const hidden = [...(left > 0 ? [`${uncounted}${counted(left, 'use')}`] : []), ...asideParts(aside)]
  oneLine(`More: --all${hidden.length > 0 ? ` · not shown: ${hidden.join(', ')}` : ''}`, screen)
}

const wordsOf = ({ id }: { id: string }): string => id.replaceAll('-', ' ')

const asideParts = ({ toConfirm, reported, notAdopted }: FirstScreen['aside']): string[] => [
  ...(toConfirm > 0 ? [`${toConfirm} to confirm`] : []),
  ...(reported > 0 ? [`${reported} reported only`] : []),
  ...(notAdopted > 0 ? [`${notAdopted} never adopted`] : []),
]

const asideText = (aside: FirstScreen['aside']): string => {
  const parts = asideParts(aside)
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

/** Who agreed, in as few words as say it. */
function howAdopted({ mode, members, endorsers, votes, inferred }: Adoption): string {
  const many = members?.max ?? null
  if (mode === 'consensus')
    return `consensus${inferred ? ' (inferred)' : ''}${many === null ? '' : `, ${many} members`}`
  if (mode === 'adopted-without-vote') return 'without a vote'
  if (mode === 'vote') return votes ? `by vote, ${figures(votes)}` : 'by vote'
  if (mode === 'endorsed') {
    const count = endorsers?.count ?? endorsers?.names?.length ?? null
    return count === null ? 'those who signed' : `${count}${many === null ? '' : ` of ${many}`} members`
  }
  return {
    network: 'a diplomatic network',
    chair: 'the chair alone',
    unknown: 'adoption not on record',
    none: 'never adopted',
  }[mode]
}

const figures = (votes: { for: number | null; against: number | null; abstaining: number | null }): string =>
  [votes.for, votes.against, votes.abstaining].map(count => count ?? '?').join('-')

const yearOf = (adopted: string | null): string => adopted?.replace(/^\.\.\/?/, '').slice(0, 4) ?? 'undated'
const inLanguage = ({ document }: ScreenItem): string => (document.language === 'en' ? '' : ` [${document.language}]`)

/** A line that never becomes two: what has no room is cut at a word. */
function oneLine(text: string, screen: Screen, indent = 0): void {
  const room = screen.width - indent
  if (columnsOf(text) <= room) {
    screen.line(text, indent)
    return
  }
  let cut = text.slice(0, room - 2)
  while (columnsOf(cut) > room - 2) cut = cut.slice(0, -1)
  screen.line(`${cut.slice(0, Math.max(cut.lastIndexOf(' '), room - 20)).trimEnd()} …`, indent)
}
