import type { FirstScreen, ScreenItem, ScreenSection, SectionKind } from '../../ask/lookup/index.ts'
import { agreedByAll, COALITION, groupBy, isOfUnitedNations, spokenDate } from '../../text/index.ts'
import type { DocumentRef, SameParagraph } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'
import { columnsOf } from '../shared/screen.ts'
import { counted, screenLanguage, tell } from '../shared/tell.ts'
import { excerptAround, phrasesAround } from './excerpt-around.ts'
import { howAdopted, modeInShort, voteFigures, yearOf } from './how-adopted.ts'
import { oneLine } from './one-screen.ts'
import { shortPlace } from './short-place.ts'

const titles = (): { [K in SectionKind]: string } => ({
  agreed: tell`BY ALL, WITHOUT A VOTE`,
  vote: tell`BY VOTE: for–against–abstaining`,
  coalition: tell`FREEDOM ONLINE COALITION`,
  some: tell`NOT EVERY MEMBER`,
  unknown: tell`ADOPTION NOT ON RECORD`,
  plans: tell`NAMED IN PROGRAMMES OF WORK`,
  apart: tell`WITH THE WORDS APART`,
})

/** What the places of a section have in common, and in how many texts there are such. */
export function headingOf({ kind, items, shown, of }: ScreenSection, cited: ScreenItem | undefined): string {
  const isAlso = kind === 'agreed' && cited?.together === true && isWithoutVote(cited)
  const isMixed = kind === 'agreed' && items.some(({ document }) => document.adoption.mode === 'consensus')
  const title = `${isAlso ? tell`ALSO ` : ''}${isMixed ? tell`BY ALL` : titles()[kind]}`
  if (of === null || of <= shown) return title
  const texts = counted(of, isAlso ? 'other text' : 'text')
  return `${title} (${shown === 0 ? texts : tell`${shown} of ${texts}`})`
}

/** Draw the wording to cite first, with who stood behind it and the other editions of its paragraph. */
export function drawBest({ best, aside, entry }: FirstScreen, screen: Screen): void {
  const { paint } = screen
  const [first] = best
  if (!first) {
    screen.line(paint.care(tell`Best precedent: none on record${asideText(aside)}.`))
    return
  }
  const { document } = first
  const longer = entry?.match.kind === 'partial' ? entry.match.label : null
  screen.line(paint.bold(longer === null ? bestTitle(first) : tell`IN A LONGER TERM: “${isolate(longer)}”`))
  const place = `${isolate(paint.link(document.id, document.source), document.language)}${first.status === 'phrase' ? '' : `, ${shortPlace(first.locator)}`} · ${spokenDate(document.adopted, screenLanguage())}`
  const how = `${whoAgreed(document)}${inLanguage(first)}`
  // Who stood behind it is never cut.
  if (columnsOf(`${place} · ${how}`) <= screen.width - 2) screen.line(`${place} · ${how}`, 2)
  else {
    oneLine(place, screen, 2)
    screen.line(how, 4)
  }
  if (first.status === 'phrase') {
    for (const one of best) oneLine(`${shortPlace(one.locator)}  ${wordsOfItem(one, screen.width - 24)}`, screen, 4)
    // An address that is cut leads nowhere.
    if (document.source) screen.line(document.source, 4)
    return
  }
  const lines = 2 * (screen.width - 6)
  screen.line(excerptAround(first, lines - 8), 4, 4)
  drawEditions(first, screen)
  for (const one of best.slice(1))
    oneLine(`${shortPlace(one.locator)}  ${wordsOfItem(one, screen.width - 24)}`, screen, 4)
}

const isWithoutVote = ({ document }: ScreenItem): boolean =>
  document.adoption.mode !== 'vote' && agreedByAll(document.adoption.mode)

/** The body, where its symbol does not tell it, and how it agreed; a vote always with its figures. */
function whoAgreed({ issuer, adoption }: DocumentRef): string {
  const how = adoption.mode === 'vote' ? tell`adopted ${howAdopted(adoption)}` : howAdopted(adoption)
  const body = bodyOf(issuer)
  return body === null ? how : `${body}, ${how}`
}

function bodyOf(issuer: string): string | null {
  if (issuer === COALITION) return tell`Coalition`
  return isOfUnitedNations(issuer) ? null : issuer
}

/** What has not all that was asked together is no answer to it: its heading says so. */
function bestTitle({ together, lacks, mention }: ScreenItem): string {
  if (mention) return tell`ONLY MENTIONED: IN THE TITLE OF ANOTHER TEXT, OR IN A NAME`
  if (together) return tell`BEST TO QUOTE`
  if (lacks === undefined) return tell`CLOSEST: THE WORDS STAND APART`
  return lacks.length === 0
    ? tell`CLOSEST: OTHER FORMS OF THE WORDS`
    : tell`CLOSEST, WITHOUT ${lacks.map(one => tell`“${one}”`).join(', ')}`
}

/** Of a passage that has not all words: those that it lacks. */
function without({ lacks }: ScreenItem): string {
  if (lacks === undefined) return ''
  return lacks.length === 0 ? tell` · other forms` : tell` · without ${lacks.map(one => tell`“${one}”`).join(', ')}`
}

const wordsOfItem = (item: ScreenItem, room: number): string =>
  item.seen === 'file' ? phrasesAround(item, room) : excerptAround(item, room)

/** Lines that the other editions of the best place take at most. */
const EDITION_LINES = 2

/** The other editions of the paragraph, each with how it was adopted; those that have no room are counted. */
function drawEditions({ editions, document }: ScreenItem, screen: Screen): void {
  if (editions.length === 0) return
  const newer = editions.filter(({ adopted }) => (adopted ?? '') > (document.adopted ?? ''))
  const older = editions.filter(one => !newer.includes(one))
  const room = EDITION_LINES * (screen.width - 6) - 12
  let shown = older.length
  while (shown > 1 && columnsOf(editionsText(newer, older, shown)) > room) shown--
  screen.line(editionsText(newer, older, shown), 4, 6)
}

function editionsText(newer: readonly SameParagraph[], older: readonly SameParagraph[], shown: number): string {
  const first = newer.length === 0 ? [] : [tell`newer, by a divided vote: ${newer.map(editionText).join(', ')}`]
  const more = older.length > shown ? [tell`${older.length - shown} more`] : []
  const also = [...adoptedAlike(older.slice(0, shown)), ...more]
  return [...first, ...(also.length === 0 ? [] : [tell`also ${also.join(tell`; `)}`])].join(tell`; `)
}

/** `without a vote in A/RES/77/211 (2022), A/RES/75/176 (2020)`, then `by vote in A/RES/74/1 (2019, 120–3–9)`. */
const adoptedAlike = (editions: readonly SameParagraph[]): string[] =>
  [...groupBy(editions, ({ mode }) => mode)].map(
    ([widest, same]) => tell`${modeInShort({ widest })} in ${same.map(editionText).join(', ')}`,
  )

const editionText = ({ id, adopted, votes }: SameParagraph): string =>
  `${id} (${yearOf(adopted)}${votes ? `, ${voteFigures(votes)}` : ''})`

/** Draw a place of a section: every line says who stood behind it and how certain that is, unless the heading and the symbol do. */
export function drawItem(item: ScreenItem, kind: SectionKind, screen: Screen): void {
  const { document, locator } = item
  const place = `${document.id}  ${shortPlace(locator)}  ${yearOf(document.adopted)}`
  const who = `${whoOfItem(document, kind)}${inLanguage(item)}${without(item)}`
  const room = screen.width - 4 - columnsOf(place + who)
  if (room >= (kind === 'plans' ? 0 : FEWEST)) {
    oneLine(room < FEWEST ? `${place}${who}` : `${place}${who}  ${wordsOfItem(item, room)}`, screen, 2)
    return
  }
  // Who stood behind it is never cut, and words always stand beside it.
  oneLine(place, screen, 2)
  const how = who.replace(/^[ ·]+/, '')
  const head = how === '' ? '' : `${how}  `
  oneLine(`${head}${wordsOfItem(item, Math.max(FEWEST, screen.width - 4 - columnsOf(head)))}`, screen, 4)
}

/** Columns that words need to say anything. */
const FEWEST = 16

function whoOfItem({ issuer, adoption }: DocumentRef, kind: SectionKind): string {
  const { mode, votes } = adoption
  const body = kind === 'coalition' || kind === 'plans' ? null : bodyOf(issuer)
  const isTold = (kind === 'agreed' && mode === 'adopted-without-vote') || kind === 'unknown'
  if (kind === 'vote' && votes) return `  ${voteFigures(votes)}${body === null ? '' : ` · ${body}`}`
  const said = [...(body === null ? [] : [body]), ...(isTold || kind === 'vote' ? [] : [howAdopted(adoption)])]
  return said.length === 0 ? '' : ` · ${said.join(', ')}`
}

/** What nobody can cite as agreed, in texts. */
export const asideParts = ({ mentioned, toConfirm, reported, notAdopted }: FirstScreen['aside']): string[] => [
  ...(mentioned > 0 ? [tell`${counted(mentioned, 'text')} with mentions only`] : []),
  ...(toConfirm > 0 ? [tell`${counted(toConfirm, 'text')} to confirm`] : []),
  ...(reported > 0 ? [tell`${counted(reported, 'text')} reported only`] : []),
  ...(notAdopted > 0 ? [tell`${counted(notAdopted, 'text')} never adopted`] : []),
]

const asideText = (aside: FirstScreen['aside']): string => {
  const parts = asideParts(aside)
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

const inLanguage = ({ document }: ScreenItem): string => (document.language === 'en' ? '' : ` [${document.language}]`)
