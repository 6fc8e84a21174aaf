import { type FoundPhrase, type PhraseFinder, phraseFinder } from '../../../match/index.ts'
import { draftRulesOf } from '../../../text/drafts.ts'
import { baseLanguage, functionWords, type Token, tokenize } from '../../../text/index.ts'
import { type WordEdit, wordEdits } from '../../../text/whole-texts.ts'
import type { Side } from './comparison.ts'
import { sameDates } from './same-dates.ts'

/** Edits between two sides, and those of them that change nothing: the same is said in another way. */
export interface SaidEdits {
  edits: readonly WordEdit[]
  same: readonly WordEdit[]
}

/** Numbers that are known in words. */
const MOST_NUMBER = 100

/**
 * The edits between two sides by their words, where numbers, abbreviations and names of bodies count as one word in whatever way
 * they are said (*seventeen*, *17*; *United Nations*, *UN*). Where none of them differs, they are the edits of the plain words.
 */
export function saidEdits(agreed: Side, draft: Side, language: string, wordOf: (token: Token) => string): SaidEdits {
  const words = ({ tokens, from, to }: Side): string[] => tokens.slice(from, to).map(wordOf)
  const plain = moved(wordEdits(words(agreed), words(draft)), agreed.from, draft.from)
  if (plain.length === 0) return { edits: plain, same: [] }
  const dateAt = sameDates(agreed, draft, language)
  const saying = sayings(baseLanguage(language))
  const find: Sayings = (side, at) => dateAt(side, at) ?? saying(side, at)
  const [one, two] = [unitsOf(agreed, find, wordOf), unitsOf(draft, find, wordOf)]
  const isEdited =
    one.some(unit => unit.isSaid && plain.some(edit => edit.beforeFrom < unit.to && unit.from < edit.beforeTo)) ||
    two.some(unit => unit.isSaid && plain.some(edit => edit.afterFrom < unit.to && unit.from < edit.afterTo))
  const { edits, same } = isEdited ? byUnits(one, two) : { edits: plain, same: [] }
  const short = edits.filter(
    edit => !same.includes(edit) && isAbbreviation(agreed, draft, edit, baseLanguage(language)),
  )
  return { edits, same: [...same, ...short] }
}

const moved = (edits: readonly WordEdit[], before: number, after: number): WordEdit[] =>
  edits.map(({ beforeFrom, beforeTo, afterFrom, afterTo }) => ({
    beforeFrom: beforeFrom + before,
    beforeTo: beforeTo + before,
    afterFrom: afterFrom + after,
    afterTo: afterTo + after,
  }))

/** A word, or several that say one thing; places of words, end exclusive. */
interface Unit {
  key: string
  /** The words as they stand, folded. */
  surface: string
  from: number
  to: number
  isSaid: boolean
}

function unitsOf(side: Side, find: Sayings, wordOf: (token: Token) => string): Unit[] {
  const { tokens, from, to } = side
  const units: Unit[] = []
  const surfaceOf = (first: number, after: number): string =>
    tokens
      .slice(first, after)
      .map(({ surface }) => surface)
      .join(' ')
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const found = find(side, at)
    const after = found === null || found.last >= to ? at + 1 : found.last + 1
    const key = after - 1 === found?.last ? found.id : wordOf(token)
    units.push({ key, surface: surfaceOf(at, after), from: at, to: after, isSaid: after - 1 === found?.last })
    at = after - 1
  }
  return units
}

/** The edits between units as edits of words; a unit that is said otherwise is an edit of its own, and no change. */
function byUnits(before: readonly Unit[], after: readonly Unit[]): SaidEdits {
  const keys = (units: readonly Unit[]): string[] => units.map(({ key }) => key)
  const same: WordEdit[] = []
  const edits: WordEdit[] = []
  let [one, two] = [0, 0]
  const alike = (until: number): void => {
    for (; one < until; one++, two++) {
      const [a, b] = [before[one], after[two]]
      if (!a || !b || !(a.isSaid || b.isSaid) || (a.surface === b.surface && a.to - a.from === b.to - b.from)) continue
      const edit = { beforeFrom: a.from, beforeTo: a.to, afterFrom: b.from, afterTo: b.to }
      same.push(edit)
      edits.push(edit)
    }
  }
  const place = (units: readonly Unit[], at: number): number => units[at]?.from ?? units.at(-1)?.to ?? 0
  for (const edit of wordEdits(keys(before), keys(after))) {
    alike(edit.beforeFrom)
    edits.push({
      beforeFrom: place(before, edit.beforeFrom),
      beforeTo: place(before, edit.beforeTo),
      afterFrom: place(after, edit.afterFrom),
      afterTo: place(after, edit.afterTo),
    })
    one = edit.beforeTo
    two = edit.afterTo
  }
  alike(before.length)
  return { edits, same }
}

/** Letters of an abbreviation. */
const LONGEST_SHORT = 6

/** The one side is the first letters of the words of the other: *free lagoon coalition*, *FLC*. */
function isAbbreviation(agreed: Side, draft: Side, edit: WordEdit, base: string): boolean {
  const little = functionWords(base)
  const letters = ({ tokens }: Side, from: number, to: number, all: boolean): string =>
    tokens
      .slice(from, to)
      .filter(({ surface }) => all || !little.has(surface))
      .map(({ surface }) => surface[0] ?? '')
      .join('')
  const isShort = (short: Side, from: number, to: number, full: Side, first: number, after: number): boolean => {
    const token = short.tokens[from]
    if (token === undefined || to - from !== 1 || after - first < 2) return false
    const written = short.text.slice(token.start, token.end).replace(/(?<=\p{Lu})s$/u, '')
    if (written.length > LONGEST_SHORT || !/^\p{Lu}{2,}$/u.test(written)) return false
    const bare = token.surface.slice(0, written.length)
    return bare === letters(full, first, after, true) || bare === letters(full, first, after, false)
  }
  const { beforeFrom, beforeTo, afterFrom, afterTo } = edit
  return (
    isShort(draft, afterFrom, afterTo, agreed, beforeFrom, beforeTo) ||
    isShort(agreed, beforeFrom, beforeTo, draft, afterFrom, afterTo)
  )
}

/** The number of a place in an order, in words or figures (*eighty-fifth*, *85th*); null where a text is none. */
export function ordinalOf(text: string, language: string): number | null {
  const base = baseLanguage(language)
  const tokens = tokenize(text, base)
  const found = sayings(base)({ text, tokens, from: 0, to: tokens.length }, 0)
  const number = found === null ? null : /^#o(\d+)$/.exec(found.id)
  return number === null ? null : Number(number[1])
}

/** The longest saying that begins at a word of a side; null where none does. */
type Sayings = (side: Side, at: number) => FoundPhrase | null

const known = new Map<string, Sayings>()

/** What a language (base subtag) says in several ways; made when first asked for. */
function sayings(base: string): Sayings {
  const had = known.get(base)
  if (had !== undefined) return had
  const found = prepare(base)
  known.set(base, found)
  return found
}

function prepare(base: string): Sayings {
  const words = draftRulesOf(base)?.sameWords
  if (words === undefined) return () => null
  const isShort = (written: string): boolean => /^\p{Lu}{2,}s?$/u.test(written)
  const short = new Set(
    words.groups
      .flat()
      .filter(isShort)
      .map(one => one.toLowerCase()),
  )
  const groups = words.groups.map((group, at) => {
    const [full = ''] = group
    // The abbreviation may follow the full name: “United Nations Development Programme (UNDP)”.
    const both = group.filter(isShort).map(one => `${full} ${one}`)
    return { id: `#${at}`, forms: { [base]: [...group, ...both] } }
  })
  const numbers = (list: readonly string[], sign: string, figures: (number: number) => readonly string[]) =>
    list.slice(0, MOST_NUMBER + 1).flatMap((forms, number) => {
      const spoken = forms === '' ? [] : forms.split('|')
      return [{ id: `#${sign}${number}`, forms: { [base]: [...spoken, ...figures(number)] } }]
    })
  const finder: PhraseFinder = phraseFinder(
    [
      ...groups,
      ...numbers(words.cardinals, 'n', number => [`${number}`]),
      ...numbers(words.ordinals, 'o', number =>
        number === 0 ? [] : words.endings.map(ending => `${number}${ending}`),
      ),
    ],
    base,
  )
  return ({ text, tokens }, at) => {
    const found = finder.at(tokens, at)
    const token = tokens[at]
    if (found === null || token === undefined) return null
    // *who* is no *WHO*, *un* no *UN*.
    const isOne = found.first === found.last && short.has(token.surface)
    return isOne && !/\p{Lu}{2}/u.test(text.slice(token.start, token.end)) ? null : found
  }
}
