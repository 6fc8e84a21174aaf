import { isolate } from '../shared/isolate.ts'
import { columnsOf } from '../shared/screen.ts'
import { tell } from '../shared/tell.ts'

/** Characters of the opening of a clause that are shown before words that stand far behind it. */
const OPENING = 40

export interface Excerpted {
  text: string
  /** The words asked for. */
  start: number
  end: number
  document: { language: string }
}

/** A stretch of a text in quotation marks, its words asked for in it, cut at words to so many characters. */
export function excerptAround({ text, start, end, document }: Excerpted, room: number): string {
  const flat = (from: number, to: number): string => text.slice(from, to).replace(/\s+/g, ' ').trim()
  const inside = room - 2
  const whole = flat(0, text.length).length <= inside
  // The verb first, then the words: a clause is known by its opening.
  if (!whole && inside >= OPENING * 2 && end > inside - 2) {
    const opening = flat(0, wordBefore(text, OPENING))
    const at = wordAfter(text, Math.max(OPENING, start - OPENING / 2))
    const rest = inside - opening.length - 5
    const last = at + rest >= text.length ? text.length : Math.max(end, wordBefore(text, at + rest))
    return tell`“${isolate(`${opening} … ${flat(at, last)}${last < text.length ? ' …' : ''}`, document.language)}”`
  }
  let [from, to] = [0, text.length]
  if (!whole) {
    // From the beginning where the words are soon there: a clause is known by its verb.
    from = end <= inside - 2 ? 0 : wordAfter(text, Math.max(0, start - Math.floor(inside / 4)))
    const rest = inside - (from > 0 ? 2 : 0) - 2
    to = from + rest >= text.length ? text.length : Math.max(end, wordBefore(text, from + rest))
  }
  return tell`“${isolate(`${from > 0 ? '… ' : ''}${flat(from, to)}${to < text.length ? ' …' : ''}`, document.language)}”`
}

/** The phrases of a gathered digest around the one that has the words asked for: the verb, it, and what has room. */
export function phrasesAround({ text, start, document }: Excerpted, room: number): string {
  const phrases = text.split(BETWEEN)
  let offset = 0
  const asked = phrases.findIndex(phrase => {
    offset += phrase.length + BETWEEN.length
    return start < offset
  })
  const kept = new Set([asked])
  const drawn = (): string =>
    [...kept]
      .sort((a, b) => a - b)
      .map(at => phrases[at] ?? '')
      .join(BETWEEN)
  for (const at of [0, ...phrases.keys()]) {
    if (kept.has(at)) continue
    kept.add(at)
    if (columnsOf(drawn()) > room) kept.delete(at)
  }
  return isolate(drawn(), document.language)
}

/** What stands between two phrases of such a digest. */
const BETWEEN = ' … '

function wordAfter(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.indexOf(' ', at)
  return space === -1 ? at : space + 1
}

function wordBefore(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at)
  return space <= 0 ? at : space
}
