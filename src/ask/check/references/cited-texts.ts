import type { DocumentRow, IndexReader } from '../../../store/index.ts'
import { draftRulesOf } from '../../../text/drafts.ts'
import { baseLanguage, functionWords, organNamedLast, Separation, type Token, wordSet } from '../../../text/index.ts'
import { FIRST_SURE } from '../rules/cited-dates.ts'
import type { Side } from '../rules/comparison.ts'
import { type Reference, referencesIn } from '../rules/references-in.ts'
import { beyondAll, heldSessions } from './held-sessions.ts'
import { numberedByYear, numberOfOther, type OtherText, otherSymbols, textOf } from './other-texts.ts'

/** A text of the United Nations that a paragraph cites; positions are of words, both included. */
export interface CitedText extends Reference {
  /** As written: `77/211`, `79/258 B`, `A/HRC/RES/47/16`. */
  name: string
  /** `A/RES/77/211`, `A/RES/79/258 B`; as written where the body is not named in full. */
  symbol: string
  /** The letter of a part. */
  part: string | null
  /** The text in the draft’s language, else in any that is held; null where none is held. */
  row: DocumentRow | null
  /**
   * Why it is not held: `none`: its number lies beyond those of all sessions held; `part`: only other parts of it are held; `outside`:
   * nothing is known of it.
   */
  missing: 'none' | 'part' | 'outside' | null
  /** Of what is missing: what is held of its session, in our words. */
  why: string | null
  /** No other body can be meant: else nothing is called wrong. */
  sure: boolean
}

/** Words before the first number of a row, or behind its last, among which another body may be named. */
const BODY_WITHIN = 4
const BODY_BEHIND = 6
/** Letters around a number in which its body may be named. */
const AROUND = 60

/** The texts that a paragraph cites, in its order. */
export type CitedTexts = (draft: Side) => CitedText[]

/** The word for an act, by its place. */
interface Act {
  at: number
  isResolution: boolean
}

/**
 * Finds the resolutions of the General Assembly that a paragraph cites, and what else it cites by a symbol, and looks in the
 * library for each. Of a language whose words are not known only symbols are found.
 */
export function citedTexts(index: IndexReader, language: string): CitedTexts {
  const words = draftRulesOf(baseLanguage(language))?.references
  const resolutions = wordSet(words?.resolution ?? '')
  const decisions = wordSet(words?.decision ?? '')
  const others = wordSet(words?.otherBody ?? '')
  const organ = wordSet(words?.organ ?? '')
  const little = functionWords(baseLanguage(language))
  let symbols: ReadonlyMap<string, number> | null = null
  let sessions: ReturnType<typeof heldSessions> | null = null

  const rows = new Map<string, DocumentRow | null>()
  function rowOf(symbol: string): DocumentRow | null {
    const known = rows.get(symbol)
    if (known !== undefined) return known
    const found = heldRow(symbol)
    rows.set(symbol, found)
    return found
  }

  function heldRow(symbol: string): DocumentRow | null {
    symbols ??= index.symbols()
    // What was one text until a part B came is cited as A.
    const key = symbols.get(symbol) ?? partsOf(symbols).get(symbol) ?? symbols.get(symbol.replace(/ A$/, ''))
    if (key === undefined) return null
    const row = index.documentsByKey([key]).get(key) ?? null
    if (row === null || baseLanguage(row.header.language) === language) return row
    const all = index.documentsById(row.header.id)
    return all.find(({ header }) => baseLanguage(header.language) === language) ?? row
  }

  /** Words for an act, each of which governs the numbers behind it. */
  function actsIn(tokens: readonly Token[]): Act[] {
    return tokens.flatMap(({ surface }, at): Act[] => {
      const isResolution = resolutions.has(surface)
      return isResolution || decisions.has(surface) ? [{ at, isResolution }] : []
    })
  }

  /** Another body is named right before its resolution (“Council resolution 52/27”), or right behind it (“of the Council”). */
  function isOfOther(tokens: readonly Token[], act: number, { last }: Reference): boolean {
    if (others.has(tokens[act - 1]?.surface ?? '')) return true
    for (const { surface, separation } of tokens.slice(last + 1, last + 1 + BODY_BEHIND)) {
      if (separation !== Separation.None) return false
      if (others.has(surface)) return true
      if (!little.has(surface) && !organ.has(surface)) return false
    }
    return false
  }

  return draft => {
    const acts = actsIn(draft.tokens)
    const governing = (at: number): Act | null => acts.findLast(act => act.at < at) ?? null
    const numbered = referencesIn(draft).flatMap(reference => {
      const act = governing(reference.first)
      return numberCited(draft, reference, act) ?? []
    })
    const years = numberedByYear(draft, at => governing(at)?.isResolution === true)
    const others = [...otherSymbols(draft), ...years].map(one => otherCited(one))
    return [...numbered, ...others].sort((a, b) => a.first - b.first)
  }

  /** A text that is cited by the number of a session; null for what is none, or has a symbol of its own. */
  function numberCited(draft: Side, reference: Reference, act: Act | null): CitedText | null {
    const { tokens, text } = draft
    const surface = tokens[reference.first]?.surface ?? ''
    const isSymbol = surface.startsWith('a/res/')
    const [, session = '', number = ''] = /^(?:a\/res\/)?(\d{1,3})\/(\d{1,4})$/.exec(surface) ?? []
    if (session === '' || Number(number) === 0 || (!isSymbol && act === null)) return null
    const named = organBefore(draft, act?.at ?? 0)
    const isOther =
      act?.isResolution === false ||
      (named !== null && named !== 'general-assembly') ||
      isOfOther(tokens, act?.at ?? 0, reference)
    if (!isSymbol && isOther) {
      const start = tokens[reference.first]?.start ?? 0
      const from = tokens[Math.max(0, (act?.at ?? 0) - BODY_WITHIN)]?.start ?? 0
      const to = tokens[Math.min(tokens.length - 1, reference.last + BODY_BEHIND)]?.end ?? start
      const around = text.slice(Math.max(from, start - AROUND), to)
      const name = `${textOf(text, tokens, act?.at ?? 0, act?.at ?? 0)} ${textOf(text, tokens, reference.first, reference.first)}`
      const symbols = numberOfOther(surface, act ?? { isResolution: true }, around)
      return { ...otherCited({ ...reference, name, symbols }), date: reference.date }
    }
    if (session.length < 2) return null
    const sure = isSymbol || Number(session) >= FIRST_SURE || named === 'general-assembly'
    const part = partBehind(draft, reference.first)
    const symbol = `A/RES/${session}/${number}${part === null ? '' : ` ${part}`}`
    const last = part === null ? reference.last : Math.max(reference.last, reference.first + 1)
    const name = `${textOf(text, tokens, reference.first, reference.first)}${part === null ? '' : ` ${part}`}`
    const row = rowOf(symbol)
    const found = row ? { missing: null, why: null } : missing(symbol)
    return sure || found.missing !== null ? { ...reference, last, name, symbol, part, row, sure, ...found } : null
  }

  function otherCited({ first, last, name, symbols: meant }: OtherText): CitedText {
    const held = meant.find(symbol => rowOf(symbol) !== null)
    const row = held === undefined ? null : rowOf(held)
    const symbol = held ?? meant[0] ?? name
    const common = { first, last, date: null, name, symbol, part: null, row, sure: true, why: null }
    return { ...common, missing: row === null ? 'outside' : null }
  }

  function missing(symbol: string): Pick<CitedText, 'missing' | 'why'> {
    symbols ??= index.symbols()
    sessions ??= heldSessions(symbols.keys())
    const [, session = '', number = '', part] = /^A\/RES\/(\d+)\/(\d+)(?: ([A-Z]))?$/.exec(symbol) ?? []
    const base = `A/RES/${session}/${number}`
    const held = sessions.get(Number(session))
    const parts = [...partsOf(symbols).keys()].filter(one => one.startsWith(`${base} `)).sort()
    if (parts.length > 0 && part === undefined) return { missing: 'part', why: `it has parts: ${parts.join(', ')}` }
    const beyond = beyondAll(sessions, Number(number))
    if (beyond !== null) return { missing: 'none', why: beyond }
    if (held === undefined) return { missing: 'outside', why: null }
    return { missing: 'outside', why: `of session ${session} ${held.count} are held, the last ${session}/${held.last}` }
  }
}

/** The parts of resolutions by symbol; a text that is several (`A/RES/75/101 A-B`) stands for each. */
function partsOf(symbols: ReadonlyMap<string, number>): Map<string, number> {
  const had = parts.get(symbols)
  if (had !== undefined) return had
  const found = new Map<string, number>()
  for (const [symbol, key] of symbols) {
    const [, base, from = '', to = from] = /^(A\/RES\/\d+\/\d+) ([A-Z])(?:-([A-Z]))?$/.exec(symbol) ?? []
    if (base === undefined) continue
    for (let letter = from.charCodeAt(0); letter <= to.charCodeAt(0); letter++)
      found.set(`${base} ${String.fromCharCode(letter)}`, key)
  }
  parts.set(symbols, found)
  return found
}

const parts = new WeakMap<ReadonlyMap<string, number>, Map<string, number>>()

/** The organ that is named last in the few words before the word “resolution”; null where none is. */
function organBefore({ tokens, text }: Side, act: number): ReturnType<typeof organNamedLast> {
  const from = tokens[Math.max(0, act - BODY_WITHIN)]?.start ?? 0
  return organNamedLast(text.slice(from, tokens[act]?.start ?? 0))
}

/** The letter of a part behind a symbol: `79/258 B`. */
function partBehind({ tokens, text }: Side, at: number): string | null {
  const [own, next] = [tokens[at], tokens[at + 1]]
  if (own === undefined || next === undefined) return null
  const between = text.slice(own.end, next.start)
  const letter = text.slice(next.start, next.end)
  return /^[ \u00a0\u202f]$/.test(between) && /^[A-F]$/.test(letter) ? letter : null
}
