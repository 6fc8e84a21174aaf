import { compoundThing, joiningWord, type ListGrammar, listGrammar, qualifierList } from '../../match/index.ts'
import type { Filter, IndexReader } from '../../store/index.ts'
import {
  baseLanguage,
  isCoordinator,
  languages,
  nounsHaveCapitals,
  Separation,
  type Token,
  tokenize,
} from '../../text/index.ts'
import { passagesMatching } from '../citing/passages-matching.ts'
import { type ListPhrase, listIn } from './list-phrase.ts'
import type { Subject } from './subject.ts'

/** Passages read at most to find what the qualities are said of. */
const MOST = 600
/** Share of the qualities that some list of a thing must have. */
const MOST_OF = 0.6
/** Things taken at most, those of which most lists speak. */
const THINGS = 8

/**
 * A query that names qualities without a thing (*free, open and secure*), as the things of which texts list them; null for
 * every other query, and where no text lists two of them.
 */
export function bareList(index: IndexReader, query: string, filter: Filter): Subject | null {
  const lists = languages.flatMap(language => bareIn(query, language) ?? [])
  const heads: Subject['heads'] = new Map()
  for (const list of lists) {
    const things = thingsOf(index, list, filter)
    if (things.length > 0)
      heads.set(list.language, { texts: new Set(things), wanted: new Set(list.items), stems: new Set(list.stems) })
  }
  if (heads.size === 0) return null
  return {
    kind: 'list',
    taken: null,
    terms: [],
    family: null,
    phrases: [],
    heads,
    extend: false,
    byThing: true,
    least: 2,
  }
}

/**
 * The query read as qualities alone. Where the form of a word tells it, each has that of a quality; elsewhere the texts
 * tell: they must list most of them beside one thing.
 */
function bareIn(typed: string, language: string): ListPhrase | null {
  const grammar = listGrammar(language)
  if (grammar === null || (joiningWord(typed, language) === null && !/[,،]/.test(typed))) return null
  // A noun among them is the thing.
  if (nounsHaveCapitals(grammar.base) && /\s\p{Lu}/u.test(typed)) return null
  const query = grammar.beforeThing === '' ? typed : asBeforeThing(typed, grammar)
  const [list] = listIn(grammar.side === 'left' ? `${query} ${thing}` : `${thing} ${query}`, language)
  if (list === undefined || list.items.length < 2) return null
  const asked = new Set(tokenize(query, language).map(({ stem }) => stem))
  if (list.items.some(item => item.split(' ').some(word => !asked.has(word)))) return null
  const { formOf } = grammar
  return formOf === null || list.words.every(word => formOf(word) === 'quality') ? list : null
}

/** Qualities as they stand before a thing, where they were typed as they stand behind one: German *frei und offen*. */
function asBeforeThing(typed: string, { shape, stops, beforeThing }: ListGrammar): string {
  const words = typed.split(/([\s,]+)/)
  const isQuality = (word: string): boolean => /^\p{L}/u.test(word) && !stops.has(word.toLowerCase())
  if (words.every(word => !isQuality(word) || shape?.test(word))) return typed
  return words.map(word => (isQuality(word) ? `${word}${beforeThing}` : word)).join('')
}

const isNoun = (text: string, { start }: Token): boolean => /^\p{Lu}/u.test(text.slice(start))

/** Words before a thing with a capital among which one of its qualities stands, at most. */
const REACH = 12

const isNear = (tokens: readonly Token[], at: number, ends: ReadonlySet<string | undefined>): boolean =>
  tokens.slice(Math.max(0, at - REACH), at).some(({ stem }) => ends.has(stem))

/** Stands where a thing would, and is a word of no language read here: no number is a part of a thing of several words. */
const thing = '0xx'

/** Words that stand as the thing of a list with two of the qualities, those of most lists first. */
function thingsOf(index: IndexReader, { language, items, stems }: ListPhrase, filter: Filter): string[] {
  const grammar = listGrammar(language)
  if (grammar === null) return []
  const wanted = new Set(items)
  const ends = new Set(items.map(item => (grammar.side === 'left' ? item.split(' ').at(-1) : item.split(' ')[0])))
  const times = new Map<string, Thing>()
  const passages = passagesMatching(index, pairsOf(stems), filter, MOST)
  const documents = index.documentsByKey([...new Set(passages.map(({ document }) => document))])
  for (const { text, document } of passages) {
    if (baseLanguage(documents.get(document)?.header.language ?? '') !== language) continue
    const tokens = tokenize(text, language)
    for (const [at, token] of tokens.entries()) {
      const beside = tokens[grammar.side === 'left' ? at - 1 : at + 1]
      if (beside === undefined || ends.has(token.stem) || grammar.stops.has(token.surface)) continue
      // Where every noun has a capital, other qualities may stand between it and those asked for.
      const isThing = nounsHaveCapitals(grammar.base)
        ? isNoun(text, token) && isNear(tokens, at, ends)
        : ends.has(beside.stem)
      if (!isThing) continue
      const whole = compoundThing(text, tokens, language, at, 'right')
      const { items: found } = qualifierList(text, tokens, language, whole)
      const share = found.filter(({ key }) => wanted.has(key)).length / wanted.size
      if (share * wanted.size < 2) continue
      const words = tokens.slice(whole.first, whole.last + 1)
      const key = words.map(({ stem }) => stem).join(' ')
      const known = times.get(key) ?? {
        text: words.map(({ surface }) => surface).join(' '),
        times: 0,
        share: 0,
        alone: false,
      }
      const alone = known.alone || endsThere(tokens[whole.last + 1], grammar)
      times.set(key, { ...known, times: known.times + 1, share: Math.max(share, known.share), alone })
    }
  }
  return [...times.values()]
    .filter(({ share, alone }) => share >= MOST_OF && alone)
    .sort((a, b) => b.times - a.times || (a.text < b.text ? -1 : 1))
    .slice(0, THINGS)
    .map(({ text }) => text)
}

interface Thing {
  text: string
  times: number
  /** The largest share of the qualities asked for that one list has, 0 to 1. */
  share: number
  /**
   * It stands somewhere without a word that may go on with it: *open information and communications technology* is no
   * information.
   */
  alone: boolean
}

function endsThere(next: Token | undefined, { side, stops, base }: ListGrammar): boolean {
  if (side === 'right' || next === undefined || next.separation > Separation.None) return true
  return stops.has(next.surface) && !isCoordinator(next.surface, base)
}

/** Any two of the words. Inside double quotes nothing is an operator of the full-text language. */
function pairsOf(stems: readonly string[]): string {
  const words = [...new Set(stems)].slice(0, 12).map(stem => `"${stem.replaceAll('"', '""')}"`)
  return words.flatMap((word, at) => words.slice(at + 1).map(other => `(${word} AND ${other})`)).join(' OR ')
}
