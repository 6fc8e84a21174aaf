import type { Locator } from '../../types.ts'
import { romanValue } from '../naming/roman.ts'

/** A place where the printed numbers do not go on as they should. */
export interface NumberGap {
  /** Label of the passage after the gap. */
  place: string
  message: string
}

/**
 * Where printed numbers and letters leave one out, go back or stand twice, in reading order.
 *
 * Numbers are followed within one container; `12 bis` after 12 is in order, counted places are never looked at.
 */
export function numberGaps(locators: readonly (Locator | null)[]): NumberGap[] {
  const before = new Map<string, { value: number; label: string; roman: boolean }>()
  const gaps: NumberGap[] = []
  for (const locator of locators) {
    const last = locator?.path.at(-1)
    if (!locator?.printed || !last || last.kind === 'heading' || last.kind === 'note') continue
    const series = JSON.stringify([locator.path.slice(0, -1), last.kind])
    const earlier = before.get(series)
    const read = readNumber(last.number, earlier?.roman ?? null)
    if (read === null) continue
    const { value, again } = read
    before.set(series, { value, label: locator.label, roman: earlier?.roman ?? read.roman })
    const say = (message: string): void => {
      gaps.push({ place: locator.label, message })
    }
    if (again) {
      // One list after another repeats every number: where it begins is enough.
      if (value === 1) say(`the numbers begin again at ${locator.label}`)
      else if (value !== (earlier?.value ?? 0) + 1) say(`the number of ${plainLabel(locator)} stands more than once`)
    } else if (!earlier) {
      if (value > 1) say(`the numbers begin at ${locator.label}`)
    } else if (value > earlier.value + 1)
      say(`${missing(value - earlier.value - 1)} between ${earlier.label} and ${locator.label}`)
    else if (value < earlier.value) say(`${locator.label} stands after ${earlier.label}`)
  }
  return gaps
}

const plainLabel = ({ label }: Locator): string => label.replace(/~\d+$/, '')

const missing = (count: number): string => (count === 1 ? 'one number is missing' : `${count} numbers are missing`)

/** A first letter `i` begins a series of Roman numerals; `i` after `h` is a letter. */
function readNumber(number: string, roman: boolean | null): { value: number; roman: boolean; again: boolean } | null {
  const again = /~\d+$/.test(number)
  const plain = number.replace(/~\d+$/, '').toLowerCase()
  const digits = /^\d{1,6}/.exec(plain)?.[0]
  if (digits !== undefined) return plain.includes('.') ? null : { value: Number(digits), roman: false, again }
  const isRoman = roman ?? /^[ivx]/.test(plain)
  if (isRoman) {
    const value = romanValue(plain)
    return value === 0 ? null : { value, roman: true, again }
  }
  return /^[a-z]$/.test(plain) ? { value: plain.charCodeAt(0) - 96, roman: false, again } : null
}
