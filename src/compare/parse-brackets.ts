import { isOnlyDelegation, tagOf } from './bracket-tag.ts'

/** Words outside brackets, or a place where one of several wordings may stand. Offsets into the paragraph. */
export type Part = { kind: 'words'; start: number; end: number } | Bracket

export interface Bracket {
  kind: 'bracket'
  /** One where the words may also be left out. */
  alternatives: Alternative[]
}

interface Alternative {
  start: number
  end: number
  /** Delegation before a colon (“EU: …”); null where none stands there. */
  by: string | null
  /** What stands before it as written (“EU:”, “Alt 1:”); null where nothing does. */
  tag: string | null
  parts: Part[]
}

/** Brackets inside one another that are told apart; deeper ones are left out as marks. */
const DEEPEST = 12
/** UTF-16 units of a note. */
const LONGEST_NOTE = 120

/** “US del.”, “agreed ad ref”, “Chile reserves”, “…”: says something of the words beside it, and is none of them. */
const note =
  /^(?:(?:[\p{L}\d.,&/+’' -]{0,80}\b)?(?:del(?:ete[sd]?)?|reserves?|reservation|agreed|agreed ad ref(?:erendum)?|ad ref(?:erendum)?|retain|placeholder|tbc|tbd|alt|bracketed|pending)\.?|…|\.{2,4}|)$/iu

/** Read the brackets of a paragraph. One that is never closed is open to the end; one that closes nothing is a mark. */
export function parseBrackets(text: string): { parts: Part[]; notes: string[] } {
  const notes: string[] = []
  const closing = pairs(text)

  function read(from: number, to: number, depth: number): Part[] {
    const parts: Part[] = []
    let at = from
    let words = from
    const flush = (end: number): void => {
      if (end > words) parts.push({ kind: 'words', start: words, end })
    }
    while (at < to) {
      const mark = text[at]
      if (mark !== '[' && mark !== ']') {
        at++
        continue
      }
      flush(at)
      at++
      words = at
      const end = closing.get(at - 1)
      if (mark === ']' || end === undefined || depth >= DEEPEST) continue
      const found = bracketAt(at, Math.min(end, to), depth)
      const instead = found ? replacing(text, at - 1, end, to) : null
      if (found && instead)
        found.alternatives.unshift({ ...instead, by: null, tag: null, parts: [{ kind: 'words', ...instead }] })
      if (found) place(parts, found, text)
      at = instead?.end ?? Math.min(found === null && isTag(text, at, end) ? end + 2 : end + 1, to)
      words = at
    }
    flush(to)
    return parts
  }

  /** What stands in a bracket; null for a note, which is kept aside, and for a note mark (“word[3]”). */
  function bracketAt(start: number, end: number, depth: number): Bracket | null {
    const inside = text.slice(start, end)
    const words = inside.trim()
    if (words.length <= LONGEST_NOTE && (isTag(text, start, end) || note.test(words))) {
      if (words !== '') notes.push(words)
      return null
    }
    if (/^\d{1,3}$/.test(inside) && /[\p{L}\p{P}]/u.test(text[start - 2] ?? ' ') && text[start - 2] !== ']') return null
    const tag = tagOf(inside)
    const from = start + (tag?.length ?? 0)
    const { by, label } = tag ?? { by: null, label: null }
    const cuts = slashes(text, from, end)
    const edges = [from, ...cuts.flatMap(cut => [cut, cut + 1]), end]
    const alternatives = edges.flatMap((edge, at): Alternative[] => {
      const to = edges[at + 1]
      return at % 2 === 0 && to !== undefined
        ? [{ start: edge, end: to, by, tag: label, parts: read(edge, to, depth + 1) }]
        : []
    })
    return { kind: 'bracket', alternatives }
  }

  return { parts: read(0, text.length, 0), notes }
}

/** “[EU]: encourages”: a bracket that says whose words follow. */
const isTag = (text: string, start: number, end: number): boolean =>
  text[end + 1] === ':' && end - start <= LONGEST_NOTE && isOnlyDelegation(text.slice(start, end))

/**
 * A bracket that touches another one is its alternative: “[encourages][urges]”, “[encourages] / [urges]”. So is one after a
 * space or “OR” where both bear tags that differ (“[EU: urges] [US: asks]”, “[Alt 1: …] [Alt 2: …]”). Without tags each is a
 * bracket of its own (“[urges] [all]”): that loses no wording.
 */
function place(parts: Part[], bracket: Bracket, text: string): void {
  const last = parts.at(-1)
  const before = parts.at(-2)
  if (last?.kind === 'bracket') join(last, bracket)
  else if (last?.kind === 'words' && before?.kind === 'bracket' && isBetween(text, last, before, bracket)) {
    parts.pop()
    join(before, bracket)
  } else parts.push(bracket)
}

/** One by one: a hostile bracket has more alternatives than a call takes arguments. */
function join(bracket: Bracket, other: Bracket): void {
  for (const one of other.alternatives) bracket.alternatives.push(one)
}

/** Whether words between two brackets part alternatives. */
function isBetween(
  text: string,
  { start, end }: { start: number; end: number },
  one: Bracket,
  other: Bracket,
): boolean {
  const between = text.slice(start, end)
  const tag = one.alternatives.at(-1)?.tag ?? null
  const next = other.alternatives[0]?.tag ?? null
  const differ = tag !== null && next !== null && tag !== next
  if (/^[ \t]{0,3}\/[ \t]{0,3}$/.test(between)) return next === null || differ
  return differ && /^\s{1,3}(?:(?:OR|OU|O)\s{1,3})?$/.test(between)
}

/** What a bracket may put before a word without a space: “[in]appropriate”, “[non-]binding”. */
const prefix =
  /^(?:a|anti|bi|co|counter|cyber|de|dis|en|extra|i[lmnr]|inter|intra|mal|micro|mis|multi|non|over|post|pr[eo]|re|self|sub|supra|trans|ultra|un|under)?-?$/iu

/**
 * The word that takes the place of a bracket which touches it: “[encourages]urges”, as words struck through by hand stand
 * before what replaces them. Null where a space, a sign or a part of a word stands there.
 */
function replacing(text: string, open: number, close: number, to: number): { start: number; end: number } | null {
  const inside = text.slice(open + 1, close)
  if (!/[\p{L}\p{N}]$/u.test(inside) || prefix.test(inside)) return null
  if (/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, open - 1), open))) return null
  const word = /^[\p{L}\p{N}][\p{L}\p{N}'’-]{0,40}/u.exec(text.slice(close + 1, Math.min(to, close + 43)))
  return word ? { start: close + 1, end: close + 1 + word[0].length } : null
}

/** Slashes that part two wordings in one bracket (“shall/should”): not in *and/or* or in a symbol, nor in inner brackets. */
function slashes(text: string, from: number, to: number): number[] {
  const found: number[] = []
  let depth = 0
  for (let at = from; at < to; at++) {
    if (text[at] === '[') depth++
    else if (text[at] === ']') depth--
    else if (text[at] === '/' && depth === 0 && parts(text, at)) found.push(at)
  }
  return found
}

function parts(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - 4), at + 4)
  if (/\d/.test(near) || /and\/or/i.test(near)) return false
  // Capitals on both sides are a name (“A/RES”, “HIV/AIDS”); “Urges/Calls upon” are two wordings.
  const before = /[\p{L}.]{0,24}$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? ''
  const after = /^[\p{L}.]{0,24}/u.exec(text.slice(at + 1, at + 25))?.[0] ?? ''
  return !(isCapitals(before) && isCapitals(after))
}

const isCapitals = (word: string): boolean => /^[\p{Lu}.]+$/u.test(word)

/** Where each opening bracket closes; the end of the text where it never does. */
function pairs(text: string): Map<number, number> {
  const found = new Map<number, number>()
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '[') open.push(at)
    const start = text[at] === ']' ? open.pop() : undefined
    if (start !== undefined) found.set(start, at)
  }
  for (const start of open) found.set(start, text.length)
  return found
}
