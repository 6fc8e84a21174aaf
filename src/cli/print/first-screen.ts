import type { FirstScreen, LookupAnswer, ScreenItem } from '../../ask/lookup/index.ts'
import { standingWords } from '../../render/index.ts'
import { adoptionOrder, entryLabel, groupBy } from '../../text/index.ts'
import type { Entry, Label } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'
import { columnsOf } from '../shared/screen.ts'
import { counted, screenLanguage, sentence, tell } from '../shared/tell.ts'
import { drawNearest } from './bridge.ts'
import { drawBesides } from './first-besides.ts'
import { asideParts, drawBest, drawItem, headingOf } from './first-places.ts'
import { modeInShort, voteFigures } from './how-adopted.ts'
import { namesInLine, oneLine } from './one-screen.ts'
import { takenText } from './taken-text.ts'
import { drawUnderstood } from './understood.ts'
import { fetchLine } from './whole-text.ts'

/** Draw an answer of `foc lookup` on one screen: the wording to cite first, and how to see what is not shown. */
export function drawFirstScreen(answer: LookupAnswer, first: FirstScreen, screen: Screen): void {
  drawHead(answer, first, screen)
  screen.line()
  drawBest(first, screen)
  const { change } = first
  const [cited] = first.best
  if (change?.where === 'best') drawChange(change, 4, screen)
  for (const section of first.sections) {
    screen.line(screen.paint.bold(headingOf(section, cited)))
    for (const one of section.items) drawItem(one, section.kind, screen)
  }
  if (change && change.where !== 'best') drawChange(change, 0, screen)
  const isCrowded = first.sections.length === 0 && (answer.with !== undefined || answer.alternatives !== undefined)
  if (first.entry && !isCrowded) drawNearest(first.entry, screen)
  drawBesides(answer, first, screen)
  screen.line()
  drawFoot(answer, first, screen)
}

/** Lines of a lost consensus at most: then those against are left to --all. */
const CHANGE_LINES = 2

const whoChanged = () => ({
  best: '',
  shown: tell` by one of these texts`,
  elsewhere: tell` by another text that has it`,
})

/** Whether the text can still be cited as agreed by all. */
function drawChange(change: NonNullable<FirstScreen['change']>, indent: number, screen: Screen): void {
  const said = (words: string): string => tell`Consensus ${change.change}${whoChanged()[change.where]}: ${words}`
  const whole = said(standingWords(change, screenLanguage()))
  const { votes } = change.since
  const short = `${standingWords(change, screenLanguage(), { isShort: true })}${change.change === 'lost' && votes ? `, ${voteFigures(votes)}` : ''}`
  const fits = columnsOf(whole) <= CHANGE_LINES * (screen.width - indent - 2) - 10
  screen.line(screen.paint.care(fits ? whole : said(short)), indent, indent + 2)
}

function drawHead(answer: LookupAnswer, { entry, best }: FirstScreen, screen: Screen): void {
  const { query, searched, understood, taken } = answer
  const { paint } = screen
  if (understood) drawUnderstood(query, understood, screen)
  if (entry === null) {
    if (!understood) drawPassagesHead(answer, best, screen)
    for (const note of answer.notes) screen.line(paint.care(sentence(note)), 2, 4)
    return
  }
  if (entry.match.kind === 'partial') {
    oneLine(tell`${paint.bold(isolate(query))}  no entry of the glossary; held only within a longer term`, screen)
    return
  }
  const { first, latest, documents } = entry.adoption
  const uses = entry.texts.agreed
  const years = [first, latest].map(ref => ref?.adopted?.replace(/^\.\.\/?/, '').slice(0, 4) ?? '?')
  const span = first === null ? '' : `, ${years[0] === years[1] ? years[0] : years.join(tell` to `)}`
  const held = searched.official + searched.copies
  const head = labelAsked(entry.term.labels, entry.match.label)
  drawCounts(
    paint.bold(isolate(head.text, head.language)),
    `${counted(uses > 0 ? uses : documents, 'text')}${span}`,
    held === 0 ? tell` · no full text held` : tell` · ${counted(held, 'full text')} held`,
    wordsOfHead(entry, head),
    screen,
  )
  if (taken !== undefined) oneLine(takenText(query, taken), screen, 2)
  else if (entry.match.kind === 'fuzzy')
    oneLine(tell`taken for “${isolate(query)}”, which is not in the glossary`, screen, 2)
  const others = equivalents(entry, head, screen.width - 2)
  if (others !== '') oneLine(others, screen, 2)
}

/** What a head counts is never cut: how much is held, which the foot tells too, gives way first, then it takes a line more. */
function drawCounts(label: string, counts: string, held: string, words: string, screen: Screen): void {
  const lines = [`${label}  ${counts}${held}${words}`, `${label}  ${counts}${words}`]
  const fitting = lines.find(line => columnsOf(line) <= screen.width)
  oneLine(fitting ?? label, screen)
  if (fitting === undefined) screen.line(`${counts}${words}`, 2, 4)
}

/** The counts are of the concept in all languages: where the words that head them were adopted otherwise than it, that is said. */
function wordsOfHead(
  { term, adoption: concept, labelAdoptions }: Entry,
  head: { text: string; language: string },
): string {
  const at = term.labels.findIndex(({ text, language }) => text === head.text && language === head.language)
  const adoption = labelAdoptions[at]
  const isConcepts = adoption?.widest === concept.widest && adoption.widestInferred === concept.widestInferred
  if (adoption === undefined || (isConcepts && adoption.widest !== null)) return ''
  return tell` · these words: ${modeInShort(adoption)}`
}

/** Where no entry answers: in how many texts the words stand together; where they do in none, that first. */
function drawPassagesHead(answer: LookupAnswer, [first]: readonly ScreenItem[], screen: Screen): void {
  const { query, taken, found, apart } = answer
  const asked = taken ?? query
  const isOne = isOneWord(answer)
  const said =
    first?.together && found
      ? tell`${isOne ? tell`in` : tell`together in`} ${textsFound(found)} · no entry of the glossary`
      : tell`no text has ${isOne ? tell`this word` : tell`these words together`}; no entry of the glossary`
  oneLine(`${screen.paint.bold(isolate(asked))}  ${said}`, screen)
  if (taken !== undefined) oneLine(takenText(query, taken), screen, 2)
  if (first?.together || isOne || apart === null || apart.total === 0) return
  oneLine(
    tell`${about()[apart.counted]}${counted(apart.total, 'passage')} ${apart.total === 1 ? 'has' : 'have'} them apart`,
    screen,
    2,
  )
}

/** A word alone stands together wherever it stands. */
const isOneWord = ({ query, taken }: LookupAnswer): boolean => !/\S\s+\S/.test(taken ?? query)

const about = () => ({ exact: '', 'at-least': tell`at least `, 'at-most': tell`at most ` })

/** `64 texts`, as far as they were counted; a text in five languages is one. */
const textsFound = ({ documentCount, counted: how }: NonNullable<LookupAnswer['found']>): string =>
  `${about()[how]}${counted(documentCount, 'text')}`

/** The label in the language of the question, where one was found; else the English one. */
function labelAsked(labels: readonly Label[], found: string): { text: string; language: string } {
  const matched = labels.find(({ text }) => text === found)
  if (matched && matched.language !== 'en') return matched
  return { text: entryLabel([...labels], 'en')?.text ?? found, language: 'en' }
}

/** The languages that the Coalition works in: what they say is wanted first beside an entry in another language. */
const COALITION_LANGUAGES: readonly string[] = ['en', 'fr']

const placeOf = (language: string): number => {
  const place = COALITION_LANGUAGES.indexOf(language)
  return place === -1 ? COALITION_LANGUAGES.length : place
}

const compareWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Behind every way to adopt: the words stand in no text that anybody adopted. */
const NOBODY = Number.MAX_SAFE_INTEGER

/**
 * Entry labels in other languages, those of the Coalition first, in each the widest adopted, those adopted alike together: each with how its own words
 * were, not the head’s. Where not all have room the last are counted: none stands without how it was adopted.
 */
function equivalents({ term, labelAdoptions }: Entry, head: { text: string; language: string }, room: number): string {
  const others = term.labels.flatMap((label, at) => {
    const { language, role, text, region } = label
    if (language === head.language || role !== 'entry') return []
    const said = `${language} ${isolate(text, language)}${region ? ` (${region})` : ''}`
    const widest = labelAdoptions[at]?.widest
    return [{ language, said, how: modeInShort(labelAdoptions[at]), order: widest ? adoptionOrder[widest] : NOBODY }]
  })
  const sorted = others.sort(
    (a, b) => placeOf(a.language) - placeOf(b.language) || compareWords(a.language, b.language) || a.order - b.order,
  )
  const firstOf = (count: number): string => {
    const groups = [...groupBy(sorted.slice(0, count), ({ how }) => how)]
    const said = groups.map(([how, same]) => tell`${same.map(({ said }) => said).join(' · ')}: ${how}`)
    return [...said, ...(count < sorted.length ? [tell`${sorted.length - count} more`] : [])].join('   ')
  }
  let count = sorted.length
  while (count > 1 && columnsOf(firstOf(count)) > room) count--
  return firstOf(count)
}

function drawFoot(
  answer: LookupAnswer,
  { entry, others, aside, texts, shown, best }: FirstScreen,
  screen: Screen,
): void {
  const { near, searched } = answer
  const linked = entry ? [...entry.family.map(({ label }) => label), ...entry.term.related.map(wordsOf)] : []
  const longer = entry?.match.kind === 'partial' ? [entry.match.label] : []
  const beside = [...longer, ...others, ...linked, ...near.map(({ label }) => label)]
  if (beside.length > 0) namesInLine(tell`See also: `, [...new Set(beside)], screen)
  const held = searched.official + searched.copies
  const whole = fetchLine(best[0], screen.width)
  if (whole === null)
    screen.line(
      held === 0
        ? tell`Before you quote: we hold short phrases only; check each one at its source.`
        : best[0]?.status === 'copy'
          ? tell`Before you quote: these are machine-readable copies; check them at undocs.org.`
          : tell`Before you quote: short phrases are unchecked; check them at their source.`,
      0,
      2,
    )
  const left = Math.max(0, texts - shown)
  const how = entry === null && answer.found ? about()[answer.found.counted] : ''
  const isApart = entry === null && best[0]?.together === true && !isOneWord(answer)
  const apart = isApart ? (answer.apart?.total ?? 0) : 0
  const hidden = [
    ...(left > 0 ? [`${how}${counted(left, 'text')}`] : []),
    ...(apart > 0 ? [tell`${counted(apart, 'passage')} with the words apart`] : []),
    ...asideParts(aside),
  ]
  screen.line(tell`More: --all${hidden.length > 0 ? tell` · not shown: ${hidden.join(', ')}` : ''}`, 0, 2)
  if (whole !== null) screen.line(whole)
}

const wordsOf = ({ id }: { id: string }): string => id.replaceAll('-', ' ')
