import type { FirstScreen, LookupAnswer, ScreenItem, SectionKind } from '../../ask/lookup/index.ts'
import { agreedByAll, counted, countedMany, entryLabel, groupBy, grouped, spokenDate } from '../../text/index.ts'
import type { Entry, Label } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'
import { columnsOf } from '../shared/screen.ts'
import { drawNearest } from './bridge.ts'
import { excerptAround, phrasesAround } from './excerpt-around.ts'
import { drawBesides } from './first-besides.ts'
import { howAdopted, modeInShort, voteFigures, yearOf } from './how-adopted.ts'
import { oneLine } from './one-screen.ts'
import { shortPlace } from './short-place.ts'
import { drawUnderstood } from './understood.ts'
import { fetchLine } from './whole-text.ts'

const titles: { [K in SectionKind]: string } = {
  agreed: 'BY ALL, WITHOUT A VOTE',
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
  const [cited] = first.best
  for (const { kind, items, of } of first.sections) {
    const many = of !== null && of > items.length ? ` (${items.length} of ${grouped(of)})` : ''
    const also = kind === 'agreed' && cited && isWithoutVote(cited) ? 'ALSO ' : ''
    screen.line(screen.paint.bold(`${also}${titles[kind]}${many}`))
    for (const one of items) drawItem(one, kind, screen)
  }
  if (first.entry) drawNearest(first.entry, screen)
  drawBesides(answer, first, screen)
  screen.line()
  drawFoot(answer, first, screen)
}

function drawHead(
  { query, searched, found, understood }: LookupAnswer,
  { entry, best, sections }: FirstScreen,
  screen: Screen,
): void {
  const { paint } = screen
  if (understood) drawUnderstood(query, understood, screen)
  if (entry === null) {
    if (understood) return
    const isPart = [...best, ...sections.flatMap(({ items }) => items)].some(({ lacks }) => lacks !== undefined)
    const many = found === null || found.total === 0 ? '' : `  ${foundText(found)}`
    const what = isPart ? '; others have most of the words' : '; no entry of the glossary has this name'
    const none = isPart ? '  no passage has all of these words' : '  no entry of the glossary has this name'
    oneLine(`${paint.bold(isolate(query))}${many === '' ? none : `${many}${what}`}`, screen)
    return
  }
  const { first, latest, documents } = entry.adoption
  const years = [first, latest].map(ref => ref?.adopted?.replace(/^\.\.\/?/, '').slice(0, 4) ?? '?')
  const span = first === null ? '' : `, ${years[0] === years[1] ? years[0] : years.join(' to ')}`
  const held = searched.official + searched.copies
  const head = labelAsked(entry.term.labels, entry.match.label)
  oneLine(
    `${paint.bold(isolate(head.text, head.language))}  ${counted(documents, 'text')}${span}` +
      `${held === 0 ? ' · no full text held' : ` · ${counted(held, 'full text')} held`}${wordsOfHead(entry, head)}`,
    screen,
  )
  if (entry.match.kind === 'fuzzy')
    oneLine(`“${query}” is not in the glossary; taken as “${entry.match.label}”`, screen, 2)
  if (entry.match.kind === 'partial') oneLine(`found inside “${entry.match.label}”`, screen, 2)
  const others = equivalents(entry, head)
  if (others !== '') oneLine(others, screen, 2)
}

/** The counts are of the concept in all languages: where nobody adopted the words that head them, that is said. */
function wordsOfHead({ term, labelAdoptions }: Entry, head: { text: string; language: string }): string {
  const at = term.labels.findIndex(({ text, language }) => text === head.text && language === head.language)
  const adoption = labelAdoptions[at]
  return adoption?.widest === null ? ` · these words: ${modeInShort(adoption)}` : ''
}

/** `188 passages in 64 texts`, as far as they were counted. */
export function foundText({ total, documentCount, counted: how }: NonNullable<LookupAnswer['found']>): string {
  const about = { exact: '', 'at-least': 'at least ', 'at-most': 'at most ' }[how]
  return `${about}${countedMany(total, 'passage')} in ${countedMany(documentCount, 'text')}`
}

/** The label in the language of the question, where one was found; else the English one. */
function labelAsked(labels: readonly Label[], found: string): { text: string; language: string } {
  const matched = labels.find(({ text }) => text === found)
  if (matched && matched.language !== 'en') return matched
  return { text: entryLabel([...labels], 'en')?.text ?? found, language: 'en' }
}

/** Entry labels in other languages, those adopted alike together: each with how its own words were, not the head’s. */
function equivalents({ term, labelAdoptions }: Entry, head: { text: string; language: string }): string {
  const others = term.labels.flatMap((label, at) => {
    const { language, role, text, region } = label
    if (language === head.language || role !== 'entry') return []
    const said = `${language} ${isolate(text, language)}${region ? ` (${region})` : ''}`
    return [{ language, said, how: modeInShort(labelAdoptions[at]) }]
  })
  const sorted = others.sort((a, b) => (a.language < b.language ? -1 : a.language > b.language ? 1 : 0))
  return [...groupBy(sorted, ({ how }) => how)]
    .map(([how, same]) => `${same.map(({ said }) => said).join(' · ')}: ${how}`)
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
  screen.line(paint.bold(bestTitle(first)))
  oneLine(
    `${isolate(paint.link(document.id, document.source), document.language)}${first.status === 'phrase' ? '' : `, ${shortPlace(first.locator)}`}` +
      ` · ${spokenDate(document.adopted, 'en')} · ${howAdopted(document.adoption)}${inLanguage(first)}`,
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

const isWithoutVote = ({ document }: ScreenItem): boolean =>
  document.adoption.mode !== 'vote' && agreedByAll(document.adoption.mode)

/** What has not all that was asked is no answer to it: its heading says so. */
function bestTitle({ lacks }: ScreenItem): string {
  if (lacks === undefined) return 'BEST TO QUOTE'
  return lacks.length === 0
    ? 'CLOSEST: OTHER FORMS OF THE WORDS'
    : `CLOSEST, WITHOUT ${lacks.map(one => `“${one}”`).join(', ')}`
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
        `newer, by a divided vote: ${id} (${yearOf(adopted)}${votes ? `, ${voteFigures(votes)}` : ''})`,
    ),
    ...(older.length > 0 ? [`also in ${older.map(({ id, adopted }) => `${id} (${yearOf(adopted)})`).join(', ')}`] : []),
  ]
  oneLine(said.join('; '), screen, 4)
}

function drawItem(item: ScreenItem, kind: SectionKind, screen: Screen): void {
  const { document, locator } = item
  const { votes } = document.adoption
  const vote = kind === 'vote' && votes ? `  ${voteFigures(votes)}` : ''
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
  const whole = fetchLine(best[0], screen.width)
  if (whole === null)
    oneLine(
      held === 0
        ? 'Before you quote: we hold short phrases only; check each one at its source.'
        : best[0]?.status === 'copy'
          ? 'Before you quote: these are machine-readable copies; check them at undocs.org.'
          : 'Before you quote: short phrases are unchecked; check them at their source.',
      screen,
    )
  const left = Math.max(0, uses - shown)
  const about =
    entry === null && answer.found
      ? { exact: '', 'at-least': 'at least ', 'at-most': 'at most ' }[answer.found.counted]
      : ''
  const what = entry === null ? 'passage' : 'use'
  const hidden = [...(left > 0 ? [`${about}${countedMany(left, what)}`] : []), ...asideParts(aside)]
  oneLine(`More: --all${hidden.length > 0 ? ` · not shown: ${hidden.join(', ')}` : ''}`, screen)
  if (whole !== null) screen.line(whole)
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

const inLanguage = ({ document }: ScreenItem): string => (document.language === 'en' ? '' : ` [${document.language}]`)
