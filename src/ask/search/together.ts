import { statusOf } from '../../match/worth/index.ts'
import type { PassageRow } from '../../store/index.ts'
import {
  baseLanguage,
  fold,
  functionWords,
  isAnyArticle,
  isCoordinator,
  Separation,
  type Token,
  tokenize,
} from '../../text/index.ts'
import type { TextKind } from '../../types.ts'
import { smallestWindow } from './asked-facts.ts'
import { phrasesIn, type Span, standsAlone, wordsIn } from './match-passage.ts'
import type { Unit } from './units.ts'

/** Little words that nobody asked for, articles apart, that may stand between two words asked for: *freedom of the press*. */
export const BETWEEN = 2

/**
 * Where a passage has all the words asked for together, as one phrase of its own: side by side in any inflection, with
 * nothing between them but little words, and no punctuation. What was asked with *of*, *to* or *and* between has that there
 * too; in another order (*freedom of the media*, for *media freedom*) a little word joins them. Of a digest only inside one
 * quotation of words that somebody saw in the text: the rest is our paraphrase, or only reported.
 *
 * This alone decides what answers a question: what stands first, under which heading, and what is counted.
 *
 * @returns null where they stand apart, or are not all there.
 */
export function standsTogether(
  passage: Pick<PassageRow, 'text' | 'quotations'>,
  { language, text: kind }: { language: string; text: TextKind },
  units: readonly Unit[],
): Span | null {
  const { text, quotations } = passage
  const base = baseLanguage(language)
  const asked = askedWords(units, base)
  if (asked.length === 0) return null
  const own = quotations.filter(({ seen }) => statusOf('digest', seen) === 'phrase')
  const isOwn = ({ start, end }: Span): boolean =>
    kind !== 'digest' || own.some(one => one.start <= start && end <= one.end)
  const tokens = tokenize(text, language)
  if (asked.length > TERM) return described(text, tokens, asked, isOwn)
  const groups = groupsOf(text, tokens, asked)
  const needed = new Set(asked.map(({ unit }) => unit))
  for (let first = 0; first < groups.length; first++) {
    const have = new Set<Unit>()
    for (let last = first; last < groups.length; last++) {
      const [before, group] = [groups[last - 1], groups[last]]
      if (!group || (last > first && before && !areJoined(before, group, tokens, base))) break
      for (const { unit } of group.words) have.add(unit)
      if (have.size < needed.size) continue
      const span = { start: groups[first]?.start ?? 0, end: group.end }
      if (isOwn(span)) return span
      break
    }
  }
  return null
}

/** Words that carry a term; a question of more describes what is looked for. */
const TERM = 2
/** The longest stretch that still says what a description asks, in words of it for each that carries it. */
const STRETCH = 10
/** Words of other members of a list between the two: *freedom of peaceful assembly and association*. */
export const MEMBERS = 5

/** The smallest stretch that has all the words of a description, if it is short enough. */
function described(
  text: string,
  tokens: readonly Token[],
  asked: readonly AskedWord[],
  isOwn: (span: Span) => boolean,
): Span | null {
  const at = new Map(tokens.map(({ start }, place) => [start, place]))
  const places = asked
    .flatMap(({ unit }, which) =>
      occurrences(text, tokens, unit).map(({ start, end }) => ({ which, place: at.get(start) ?? 0, start, end })),
    )
    .sort((a, b) => a.place - b.place)
  if (new Set(places.map(({ which }) => which)).size < asked.length) return null
  const window = smallestWindow(places)
  if (!window || window.last.place - window.first.place + 1 > STRETCH * asked.length) return null
  const span = { start: window.first.start, end: window.last.end }
  return isOwn(span) ? span : null
}

const occurrences = (text: string, tokens: readonly Token[], unit: Unit): Span[] =>
  unit.spelt ? phrasesIn(text, tokens, unit.spelt) : wordsIn(tokens, unit)

/** Whether a whole text certainly has them together, told without cutting it into words: letter for letter as typed. */
export function standsAsTyped(text: string, typed: string): boolean {
  const folded = ` ${fold(text)} `
  return folded.includes(typed) && standsAlone(folded, typed)
}

/** The words of a query as they are typed, folded; null where something else than words is asked for. */
export function typedWords(units: readonly Unit[]): string | null {
  if (units.length === 0 || units.some(({ clause }) => clause.kind !== 'word' || clause.without)) return null
  return fold([...new Set(units.map(({ clause }) => clause))].map(({ text }) => text).join(' '))
}

/** The words that carry a question; all of them where it has only little ones. What must not be there is none of them. */
export function carrying(units: readonly Unit[]): Unit[] {
  const asked = units.filter(({ clause }) => !clause.without)
  const main = asked.filter(({ little }) => !little)
  return main.length > 0 ? main : asked
}

/** A word asked for, with the stems of little words asked for behind it, articles apart. */
interface AskedWord {
  unit: Unit
  place: number
  behind: ReadonlySet<string>
}

function askedWords(units: readonly Unit[], base: string): AskedWord[] {
  const used = carrying(units)
  const asked = units.filter(({ clause }) => !clause.without)
  return used.map((unit, place) => {
    const [from, to] = [asked.indexOf(unit), asked.indexOf(used[place + 1] ?? unit)]
    const little = asked.slice(from + 1, Math.max(from + 1, to))
    const told = little.filter(({ clause }) => !isAnyArticle(fold(clause.text), base))
    return { unit, place, behind: new Set(told.flatMap(({ runs }) => runs[0] ?? [])) }
  })
}

/** A stretch of a text that is one or more of the words asked for; the numbers are of its first and last word. */
interface Group extends Span {
  words: AskedWord[]
  first: number
  last: number
}

function groupsOf(text: string, tokens: readonly Token[], asked: readonly AskedWord[]): Group[] {
  const at = new Map(tokens.map(({ start }, place) => [start, place]))
  const until = new Map(tokens.map(({ end }, place) => [end, place]))
  const found = asked.flatMap(word => {
    return occurrences(text, tokens, word.unit).map(span => ({
      word,
      span,
      first: at.get(span.start) ?? 0,
      last: until.get(span.end) ?? 0,
    }))
  })
  const groups: Group[] = []
  for (const { word, span, first, last } of found.sort((a, b) => a.first - b.first || b.last - a.last)) {
    const before = groups.at(-1)
    // `cybersecurity` is both words of `cyber security`.
    if (before && first <= before.last) before.words.push(word)
    else groups.push({ ...span, words: [word], first, last })
  }
  return groups
}

function areJoined(before: Group, group: Group, tokens: readonly Token[], base: string): boolean {
  const between = tokens.slice(before.last + 1, group.first)
  if (isListed(before, group, tokens, base)) return true
  if ([...between, tokens[group.first]].some(token => token?.hardBefore)) return false
  if (between.some(token => !isLittle(token, base))) return false
  const plain = between.filter(({ surface, elided }) => !elided && !isAnyArticle(surface, base))
  return before.words.some(one => group.words.some(other => follows(one, other, plain, base)))
}

/**
 * Whether the second word is a later member of the list that begins behind the first: *association* in *freedom of peaceful
 * assembly and association*. Only where a little word was asked for between them, which begins the list.
 */
function isListed(before: Group, group: Group, tokens: readonly Token[], base: string): boolean {
  const between = tokens.slice(before.last + 1, group.first)
  const isPair = before.words.some(
    one => one.behind.size > 0 && group.words.some(({ place }) => place === one.place + 1),
  )
  const words = between.filter(token => !isLittle(token, base)).length
  if (!isPair || words === 0 || words > MEMBERS) return false
  if ([...between, tokens[group.first]].some(token => token && !mayStandInList(token))) return false
  const opening = between.slice(
    0,
    between.findIndex(token => !isLittle(token, base)),
  )
  const isOpened = before.words.some(one =>
    [...one.behind].every(word => opening.some(({ stem, hardBefore }) => stem === word && !hardBefore)),
  )
  const last = between.slice(between.findLastIndex(token => !isLittle(token, base)) + 1)
  const joint = [...last, ...tokens.slice(group.first, group.first + 1)]
  return isOpened && joint.some(({ surface, hardBefore }) => hardBefore || isCoordinator(surface, base))
}

const mayStandInList = ({ separation }: Token): boolean =>
  separation === Separation.None || separation === Separation.Comma

const isLittle = ({ surface, elided }: Token, base: string): boolean => elided || functionWords(base).has(surface)

function follows(one: AskedWord, other: AskedWord, between: readonly Token[], base: string): boolean {
  if (other.place === one.place + 1) {
    const others = between.filter(({ stem }) => !one.behind.has(stem))
    const there = new Set(between.map(({ stem }) => stem))
    return (
      [...one.behind].every(word => there.has(word)) &&
      others.length <= BETWEEN &&
      others.every(({ surface }) => !isCoordinator(surface, base))
    )
  }
  const [first, last] = one.place < other.place ? [one, other] : [other, one]
  const asked = last.place === first.place + 1 ? first.behind : new Set<string>()
  if (between.length === 0) return asked.size > 0
  return (
    between.length <= BETWEEN && between.every(({ surface, stem }) => !isCoordinator(surface, base) || asked.has(stem))
  )
}
