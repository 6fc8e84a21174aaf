import type { Organ } from '../languages/index.ts'
import { readSymbol } from './un-symbol.ts'

/** A resolution or decision, in the parts from which a text names it: *General Assembly*, *resolution*, *77/211*. */
export interface UnAct {
  organ: Organ
  form: 'resolution' | 'decision'
  /** As the United Nations Editorial Manual writes it: `77/211`, `75/290 A`, `217 A (III)`, `2222 (2015)`, `S-30/1`. */
  number: string
  /** More than one: `75/290 A and B`. */
  several: boolean
}

/** The body in the name of its act; “of the United Nations” goes without saying. */
export const organsOfActs: { [O in Organ]: string } = {
  'general-assembly': 'General Assembly',
  'human-rights-council': 'Human Rights Council',
  'security-council': 'Security Council',
  'economic-and-social-council': 'Economic and Social Council',
}

/**
 * The act that a symbol stands for.
 *
 * @param year of adoption, where it is known: older symbols of the Security Council leave out what its name has.
 * @returns null for other documents, and for drafts, revisions, corrections and addenda.
 */
export function unAct(symbol: string, year: string | null = null): UnAct | null {
  const read = readSymbol(symbol)
  if (read === null || (read.form !== 'resolution' && read.form !== 'decision')) return null
  const [, found = ''] = /^(?:A|A\/HRC|S|E)\/(?:RES|DEC)\/(.+)$/.exec(read.symbol) ?? []
  const { organ, form } = read
  if (organ === 'security-council') {
    const [, number, ofYear = year] = /^(\d{1,4})(?: \((\d{4})\))?$/.exec(found) ?? []
    if (number === undefined) return null
    return { organ, form, number: ofYear === null ? number : `${number} (${ofYear})`, several: false }
  }
  const [, number, session = '', first = '', last = ''] = shape.exec(found) ?? []
  if (number === undefined) return null
  const parts =
    first === '' ? '' : last === '' ? ` ${first}` : ` ${first} ${next(first) === last ? 'and' : 'to'} ${last}`
  return { organ, form, number: `${number}${parts}${session && ` ${session}`}`, several: last !== '' }
}

/** `77/211`, `S-30/1`, `75/290 A-B`, `217(III)A`. */
const shape = /^((?:[A-Z]{1,2}-)?\d{1,4}(?:\/\d{1,4})?)(\([A-Z0-9-]{1,8}\))? ?(?:([A-Z])(?:-([A-Z]))?)?$/

const next = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 1)
