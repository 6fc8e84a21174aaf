import { Separation, type Token, type Words } from '../../text/index.ts'
import { type ListGrammar, listGrammar } from './list-grammar.ts'
import { formIn, type Item, isQuality, leftOf, nothingAt, rightOf, saidOf } from './list-sides.ts'
import { listUnits, readUnits, type Unit } from './list-units.ts'
import { endAt, startAt, type WordRow } from './word-row.ts'

/** One quality of a list. Offsets into the text. */
export interface Qualifier {
  start: number
  end: number
  /** Stems, to compare it whatever its inflection. */
  key: string
  /** The grammar alone shows it to be one; else it may be a verb (*bridge digital divides*). */
  sure: boolean
  /** It has the form of a verb, where the language tells it. */
  verb: boolean
  /** Its form is that of a quality; always in a language whose forms are not told. */
  told: boolean
}

export interface QualifierList {
  /** Qualities in the order of the text. */
  items: Qualifier[]
  /** The list ends where the text does: more of it may have stood beyond. */
  cut: boolean
  /** The thing is a quality itself, of the word behind it: *economic* in “inclusive and sustainable economic growth”. */
  ofQuality: boolean
}

const none: QualifierList = { items: [], cut: false, ofQuality: false }
/** Words before and behind a thing that are read first, then where its list goes on beyond them. */
const NEAR = [4, 24]

/**
 * The qualities that a text lists of a thing: *open* and *free* in “an open and free Internet”, “Internet ouvert et libre”
 * and “an Internet that is open and free”. Items of at most three words, parted by commas and *and*; left of the thing in
 * English, German and Russian, right of it in French, Spanish and Arabic.
 *
 * Where a list ends is told by its grammar: a stop word, a verb or a full stop ends it, and its last item is one word.
 * @param head the thing: places of its first and last token.
 */
export function qualifierList(
  text: string,
  tokens: readonly Token[],
  language: string,
  head: { first: number; last: number },
): QualifierList {
  const grammar = listGrammar(language)
  if (grammar === null) return none
  const units = listUnits(text, tokens, grammar.base)
  return listIn(units, tokens, grammar, head).list
}

/**
 * The same of a text of which one list or two are asked: only the words around the thing are looked at, and all where its list goes
 * on beyond them.
 */
export function qualifiersNear(
  text: string,
  words: Words,
  language: string,
  head: { first: number; last: number },
): Omit<QualifierList, 'ofQuality'> {
  const grammar = listGrammar(language)
  if (grammar === null) return none
  for (const near of NEAR) {
    const from = Math.max(0, head.first - near)
    const to = Math.min(words.count, head.last + 1 + near)
    const units = readUnits(text, words, grammar.base, from, to)
    const { list, seen } = listIn(units, words, grammar, head)
    // The first and the last unit may go on outside.
    if ((from === 0 || seen.first > 0) && (to === words.count || seen.last < units.length - 1)) return list
  }
  return listIn(readUnits(text, words, grammar.base, 0, words.count), words, grammar, head).list
}

/** The list of a thing among the units of a text, and the first and last of these that were looked at. */
function listIn(
  units: readonly Unit[],
  row: WordRow,
  grammar: ListGrammar,
  head: { first: number; last: number },
): { list: QualifierList; seen: { first: number; last: number } } {
  const from = units.findIndex(unit => unit.last >= head.first)
  const to = units.findLastIndex(unit => unit.first <= head.last)
  if (from === -1 || to === -1) return { list: none, seen: { first: -1, last: units.length } }
  const left = grammar.side === 'left' ? leftOf(units, from, grammar) : nothingAt(from)
  const direct = grammar.side === 'right' ? rightOf(units, to + 1, grammar, true) : nothingAt(to)
  const said = direct.items.length === 0 ? saidOf(units, to + 1, grammar) : nothingAt(to)
  const toQualifier = ({ words, sure }: Item): Qualifier => ({
    start: startAt(row, words[0]?.first ?? 0) ?? 0,
    end: endAt(row, words.at(-1)?.last ?? 0) ?? 0,
    key: words.map(word => word.key).join(' '),
    sure,
    verb: formIn(grammar, words.at(-1)) === 'verb',
    told: grammar.formOf === null || formIn(grammar, words.at(-1)) === 'quality',
  })
  return {
    list: {
      items: [...left.items, ...direct.items, ...said.items].map(toQualifier),
      cut: left.cut || direct.cut || said.cut,
      // Asked for seldom.
      get ofQuality() {
        return isOfQuality(units, to, grammar)
      },
    },
    seen: { first: Math.min(from, left.until), last: Math.max(to, direct.until, said.until) },
  }
}

function isOfQuality(units: readonly Unit[], head: number, grammar: ListGrammar): boolean {
  const next = units[head + 1]
  return formIn(grammar, units[head]) === 'quality' && next?.separation === Separation.None && isQuality(next, grammar)
}
