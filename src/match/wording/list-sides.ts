import { Separation } from '../../text/index.ts'
import type { FormOfWord } from '../../text/whole-texts.ts'
import type { ListGrammar } from './list-grammar.ts'
import type { Unit } from './list-units.ts'

/** Words of one quality at most; with *de* inside it, two more. */
const LONGEST = 3

export interface Item {
  words: Unit[]
  sure: boolean
}

interface Side {
  items: Item[]
  cut: boolean
  /** The farthest unit that was looked at. */
  until: number
}

export const nothingAt = (until: number): Side => ({ items: [], cut: false, until })

/** The list that ends before the unit at `head`. */
export function leftOf(units: readonly Unit[], head: number, grammar: ListGrammar): Side {
  const items: Unit[][] = []
  let current: Unit[] = []
  let joined = 0
  let afterAnd = false
  let end: 'determiner' | 'stop' | 'edge' | 'overflow' = 'edge'
  let at = head - 1
  for (; at >= 0; at--) {
    const unit = units[at]
    const next = units[at + 1]
    if (unit === undefined || next === undefined) break
    end = 'stop'
    if (next.separation > Separation.Comma) break
    if (next.separation === Separation.Comma) {
      if (current.length === 0 && !afterAnd) break
      if (current.length > 0) items.unshift(current)
      current = []
    }
    if (unit.coordinator) {
      if (current.length === 0) break
      items.unshift(current)
      current = []
      joined++
      afterAnd = true
      continue
    }
    if (grammar.determiners.has(unit.surface)) end = 'determiner'
    if (!isQuality(unit, grammar)) break
    current.unshift(unit)
    afterAnd = false
    end = 'edge'
    if (current.length > LONGEST) {
      end = 'overflow'
      break
    }
  }
  // The item farthest from the thing has no comma before it: what else stands there is not known to be part of it.
  const farthest = end === 'determiner' ? current : end === 'overflow' && items.length > 0 ? [] : current.slice(-1)
  const listed = farthest.length > 0 ? [farthest, ...items] : items
  // “women, girls and regional rights”: without an article a noun or a verb, and what stands before it, is no quality.
  const isTold = grammar.formOf !== null && end !== 'determiner' && listed.length > 1
  const other = isTold ? listed.findLastIndex(words => isOther(words, grammar)) : -1
  const all = listed.slice(other + 1)
  const others = grammar.formOf !== null && areOthers(all, grammar, end === 'determiner')
  const sure = (joined > 0 && all.length > 1 && !others) || (end === 'determiner' && all.length === 1)
  return { items: all.map(words => ({ words, sure })), cut: all.length > 0 && at < 0, until: at }
}

/**
 * Joined words that are no qualities, or of which nobody can say so by their form: “protecting and promoting human rights”,
 * “protect, respect and promote human rights”, “law and international human rights”. Behind an article nouns alone are
 * taken as qualities (*the gender and age divide*).
 */
function areOthers(items: readonly Unit[][], grammar: ListGrammar, isDefinite: boolean): boolean {
  const forms = items.map(words => formIn(grammar, words.at(-1)))
  if (forms.includes('verb')) return true
  if (isDefinite) return forms[0] !== 'quality' && forms.includes('quality')
  return forms.some(form => form !== 'quality')
}

function isOther(words: readonly Unit[], grammar: ListGrammar): boolean {
  const form = formIn(grammar, words.at(-1))
  return form === 'noun' || form === 'verb'
}

/** What the form of a word says; null in a language whose forms are not told. */
export function formIn({ formOf }: ListGrammar, unit: Unit | undefined): FormOfWord | null {
  if (formOf === null) return null
  if (unit === undefined) return 'unknown'
  // A word with a hyphen is made to be a quality: *rights-respecting*.
  return unit.first < unit.last ? 'quality' : formOf(unit.surface)
}

/** The list that begins at a unit. In `fused` position adjectives may follow one another without a comma. */
export function rightOf(units: readonly Unit[], from: number, grammar: ListGrammar, fused: boolean): Side {
  const items: Unit[][] = []
  let current: Unit[] = []
  let lastJoined = 0
  let at = from
  let long = false
  const close = (): void => {
    if (current.length > 0) items.push(current)
    current = []
  }
  for (; at < units.length; at++) {
    const unit = units[at]
    if (unit === undefined || unit.separation > Separation.Comma) break
    if (unit.separation === Separation.Comma) {
      if (current.length === 0) break
      close()
    }
    if (unit.coordinator || unit.conjoined) {
      if (current.length === 0 && items.length === 0) break
      close()
      lastJoined = items.length
      if (unit.coordinator) continue
    }
    const inner = grammar.inner.has(unit.surface) && current.length > 0 && items.length > 0
    if (!inner && !isQuality(unit, grammar)) break
    current.push(unit)
    long = current.length > (current.some(one => grammar.inner.has(one.surface)) ? LONGEST + 2 : LONGEST)
    if (long) break
  }
  const ended = at >= units.length
  close()
  // Without *and*, a comma after the first item begins something else: “un Internet ouvert, promouvoir …”.
  const kept = items.slice(0, lastJoined + 1)
  const last = kept.at(-1)
  // “interrelated and mutually reinforcing”
  const adverb = grammar.adverb?.test(last?.[0]?.surface ?? '') ?? false
  if (last !== undefined && kept.length > 1) kept[kept.length - 1] = last.slice(0, adverb ? 2 : 1)
  const [first, ...others] = kept
  if (first === undefined || (long && kept.length === 1 && !fused)) return nothingAt(at)
  // “mondial libre”: two qualities with nothing between them.
  const opening = fused && kept.length > 1 ? first.map(unit => [unit]) : [first.slice(0, fused ? 1 : LONGEST)]
  const sure = kept.length > 1
  return { items: [...opening, ...others].map(words => ({ words, sure })), cut: ended, until: at }
}

/** What is said of the thing: *that is open and free*, *qui soit ouvert et libre*. */
export function saidOf(units: readonly Unit[], from: number, grammar: ListGrammar): Side {
  let at = from
  while (at < from + 3 && grammar.links.has(units[at]?.surface ?? '')) {
    if ((units[at]?.separation ?? Separation.Break) > Separation.Comma) return nothingAt(at)
    at++
  }
  // “that fosters growth and trade” says what it does, not what it is.
  const said = units.slice(from, at).some(({ surface }) => !grammar.relatives.has(surface))
  return said ? rightOf(units, at, grammar, false) : nothingAt(at)
}

export function isQuality(unit: Unit, { stops, shape }: ListGrammar): boolean {
  if (unit.accented) return true
  if (stops.has(unit.surface) || /^\d/.test(unit.surface)) return false
  return shape === null || shape.test(unit.surface)
}
