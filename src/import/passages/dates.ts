import { anyLanguage, isDate } from '../../text/index.ts'

/** Every name of each month, lower case; January first. */
const MONTHS = Array.from({ length: 12 }, (_, at) =>
  anyLanguage(({ dates }) => dates.months[at] ?? '')
    .toLowerCase()
    .split('|'),
)

/** Every name of a month, lower case. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS.flat())

/** 1 for January … 12 for December; 0 where the word names no month, in any case. */
function monthOf(word: string): number {
  const name = word.toLowerCase().replace(/\s+/g, ' ').trim()
  return MONTHS.findIndex(names => names.includes(name)) + 1
}

const ORDINALS = anyLanguage(({ dates }) => dates.ordinals)
/** What the languages have for a part of a date, with a space behind it, or nothing. */
const before = (part: 'before' | 'beforeMonth' | 'beforeYear'): string =>
  `(?:(?:${anyLanguage(({ dates }) => dates[part])}) )?`
const AFTER_YEAR = new RegExp(`\\s(?:${anyLanguage(({ dates }) => dates.afterYear)})$`, 'i')
const BEFORE = new RegExp(`^${before('before')}`, 'i')
const WEEKDAY = new RegExp(`^(?:${anyLanguage(({ dates }) => dates.weekdays)}),? `, 'i')
const WORD = '([\\p{L}/]{3,20}(?: [\\p{L}/]{3,20})?)'
const DAY_FIRST = new RegExp(
  `^(\\d{1,2})(?:${ORDINALS})?\\.? ${before('beforeMonth')}${WORD},? ${before('beforeYear')}(\\d{4})$`,
  'iu',
)
const MONTH_FIRST = new RegExp(
  `^${WORD} (\\d{1,2})(?:${anyLanguage(({ dates }) => (dates.monthFirst ? dates.ordinals : ''))})?,? (\\d{4})$`,
  'iu',
)
const MONTH_ONLY = new RegExp(`^${WORD},? ${before('beforeYear')}(\\d{4})$`, 'iu')
const MAX_DAY = 60

/**
 * A text that is nothing but a date: `16 May 2018`, `May 16, 2018`, `le 1er mars 2022`, `16 de mayo de 2018`, `2018-05-16`,
 * `May 2018`.
 *
 * @returns The day or month as an ISO date; null for any other text.
 */
export function readDay(text: string): string | null {
  const plain = text.replace(/\s+/g, ' ').trim().replace(/\.$/, '')
  if (plain.length > MAX_DAY) return null
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return isDate(plain) ? plain : null
  const words = plain.replace(BEFORE, '').replace(AFTER_YEAR, '').replace(WEEKDAY, '')
  const day = DAY_FIRST.exec(words)
  if (day) return isoDay(day[3], day[2], day[1])
  const month = MONTH_FIRST.exec(words)
  if (month) return isoDay(month[3], month[1], month[2])
  const only = MONTH_ONLY.exec(words)
  return only ? isoDay(only[2], only[1], null) : null
}

/** An ISO date from a year, the name of a month and a day (null for none); null where they name no date. */
export function isoDay(year = '', month = '', day: string | null = ''): string | null {
  const number = monthOf(month)
  if (number === 0) return null
  const start = `${year}-${String(number).padStart(2, '0')}`
  const date = day === null ? start : `${start}-${day.padStart(2, '0')}`
  return isDate(date) ? date : null
}
