import { readDay } from './dates.ts'

const PLACE = /^\p{Lu}[\p{L}.'’ -]{1,40}$/u
const LEAD = /^(?:date|adopted(?: on)?|adoptée?(?: le)?|aprobad[ao](?: el)?|verabschiedet(?: am)?)\s?:?\s/i

/**
 * The day of a line that holds nothing else: alone, in brackets, after one to three names of places, or after the word that
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
    if (!PLACE.test(parts[places - 1] ?? '')) return null
    const day = readDay(parts.slice(places).join(', '))
    if (day !== null) return day
  }
  return null
}
