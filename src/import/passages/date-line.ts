import { anyLanguage } from '../../text/index.ts'
import { readDay } from './dates.ts'

const PLACE = /^\p{Lu}[\p{L}.'’ -]{1,40}$/u
const DATE_FIRST = /^(\p{L}{3,12} \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,12} \d{4}),? (\p{Lu}[\p{L}.'’ ,-]{1,60})$/u
const LEAD = new RegExp(`^(?:${anyLanguage(({ dates }) => dates.lead)})\\s?:?\\s`, 'i')

/**
 * The day of a line that holds nothing else: alone, in brackets, with one to three names of places, or after the word that
 * says what day it is.
 *
 * @returns An ISO date; null for any other line.
 */
export function dateLine(line: string): string | null {
  if (line === '' || line.length > 120) return null
  const plain = line
    .trim()
    .replace(/^[([]|[)\]]$/g, '')
    .replace(LEAD, '')
  const whole = readDay(plain)
  if (whole !== null) return whole
  const parts = plain.split(/,\s/)
  for (let places = 1; places <= 3 && places < parts.length; places++) {
    if (!PLACE.test(parts[places - 1] ?? '')) break
    const day = readDay(parts.slice(places).join(', '))
    if (day !== null) return day
  }
  const before = DATE_FIRST.exec(plain)
  return before?.[2]?.split(', ').every(place => PLACE.test(place)) ? readDay(before[1] ?? '') : null
}
