import type { DocumentRow, IndexReader } from '../../../store/index.ts'
import { baseLanguage, organNamedLast, Separation, type Token, wordSet } from '../../../text/index.ts'
import { textRulesOf } from '../../../text/whole-texts.ts'
import { FIRST_SURE } from '../rules/cited-dates.ts'
import type { Side } from '../rules/comparison.ts'
import { type Reference, referencesIn } from '../rules/references-in.ts'
import { heldSessions } from './held-sessions.ts'

/** A resolution of the General Assembly that a paragraph cites; positions are of words, both included. */
export interface CitedText extends Reference {
  /** As written: `77/211`, `79/258 B`. */
  name: string
  /** `A/RES/77/211`, `A/RES/79/258 B`. */
  symbol: string
  /** The letter of a part. */
  part: string | null
  /** The text in the draft’s language, else in any that is held; null where none is held. */
  row: DocumentRow | null
  /**
   * Why it is not held: `invented`: the session is held and has no such number; `part`: only other parts of it are held;
   * `outside`: nothing is known of it.
   */
  missing: 'invented' | 'part' | 'outside' | null
  /** Of what is missing: what is held of the session, in our words. */
  why: string | null
  /** No other body can be meant: else nothing is called wrong. */
  sure: boolean
}

/** Resolutions that a session may have beyond the most that any session held has. */
const MORE = 50
/** Words before the first number of a row among which another body may be named. */
const BODY_WITHIN = 4

/** What a language needs for this; null where its words are not known. */
export type CitedTexts = (draft: Side) => CitedText[]

/** The word for an act, by its place. */
interface Act {
  at: number
  isResolution: boolean
}

/** Finds the resolutions of the General Assembly that a paragraph cites, and holds them against the library. */
export function citedTexts(index: IndexReader, language: string): CitedTexts {
  const words = textRulesOf(baseLanguage(language))?.references
  const resolutions = wordSet(words?.resolution ?? '')
  const decisions = wordSet(words?.decision ?? '')
  const others = wordSet(words?.otherBody ?? '')
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

  return draft => {
    const { tokens, text } = draft
    const acts = actsIn(tokens)
    let next = 0
    let act: Act | null = null
    return referencesIn(draft).flatMap((reference): CitedText[] => {
      for (; (acts[next]?.at ?? reference.first) < reference.first; next++) act = acts[next] ?? null
      const surface = tokens[reference.first]?.surface ?? ''
      const isSymbol = surface.startsWith('a/res/')
      const [, session = '', number = ''] = /^(?:a\/res\/)?(\d{2,3})\/(\d{1,4})$/.exec(surface) ?? []
      if (session === '' || Number(number) === 0) return []
      if (!isSymbol && !act?.isResolution) return []
      const named = organBefore(draft, act?.at ?? 0)
      const isOther = named !== null && named !== 'general-assembly'
      if (!isSymbol && (isOther || isOfOther(tokens, act?.at ?? 0, reference, others))) return []
      const sure = isSymbol || Number(session) >= FIRST_SURE || named === 'general-assembly'
      const part = partBehind(draft, reference.first)
      const symbol = `A/RES/${session}/${number}${part === null ? '' : ` ${part}`}`
      const last = part === null ? reference.last : Math.max(reference.last, reference.first + 1)
      const name = `${text.slice(tokens[reference.first]?.start, tokens[reference.first]?.end)}${part === null ? '' : ` ${part}`}`
      const row = rowOf(symbol)
      const found = row ? { missing: null, why: null } : missing(symbol)
      return sure || found.missing !== null ? [{ ...reference, last, name, symbol, part, row, sure, ...found }] : []
    })
  }

  function missing(symbol: string): Pick<CitedText, 'missing' | 'why'> {
    symbols ??= index.symbols()
    sessions ??= heldSessions(symbols.keys())
    const [, session = '', number = '', part] = /^A\/RES\/(\d+)\/(\d+)(?: ([A-Z]))?$/.exec(symbol) ?? []
    const base = `A/RES/${session}/${number}`
    const held = sessions.get(Number(session))
    const parts = [...partsOf(symbols).keys()].filter(one => one.startsWith(`${base} `)).sort()
    if (parts.length > 0 && part === undefined) return { missing: 'part', why: `it has parts: ${parts.join(', ')}` }
    if (held === undefined) return { missing: 'outside', why: null }
    const lastPart = parts.at(-1)?.at(-1) ?? ''
    if (part !== undefined && symbols.has(base)) return { missing: 'outside', why: null }
    if (part !== undefined && held.closed && lastPart !== '' && part > lastPart)
      return { missing: 'invented', why: `there is ${parts.join(', ')}, and no part ${part}` }
    if (held.closed && Number(number) > held.last)
      return { missing: 'invented', why: `the session ${session} is held, and its last resolution is ${held.last}` }
    const most = Math.max(...[...sessions.values()].map(({ last }) => last))
    if (Number(number) > most + MORE)
      return { missing: 'invented', why: `no session that is held has more than ${most} resolutions` }
    return { missing: 'outside', why: null }
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

/** Another body is named right before its resolution (“Council resolution 52/27”), or right behind it. */
function isOfOther(tokens: readonly Token[], act: number, { last }: Reference, bodies: ReadonlySet<string>): boolean {
  if (bodies.has(tokens[act - 1]?.surface ?? '')) return true
  for (const { surface, separation } of tokens.slice(last + 1, last + BODY_WITHIN)) {
    if (separation !== Separation.None) return false
    if (bodies.has(surface)) return true
  }
  return false
}

/** The letter of a part behind a symbol: `79/258 B`. */
function partBehind({ tokens, text }: Side, at: number): string | null {
  const [own, next] = [tokens[at], tokens[at + 1]]
  if (own === undefined || next === undefined) return null
  const between = text.slice(own.end, next.start)
  const letter = text.slice(next.start, next.end)
  return /^[ \u00a0\u202f]$/.test(between) && /^[A-F]$/.test(letter) ? letter : null
}
