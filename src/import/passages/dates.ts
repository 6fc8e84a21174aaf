import { isDate } from '../../text/index.ts'

/** Names of the months in English, French, Spanish, Russian, Arabic and German, lower case; January first. */
const NAMES = [
  'january|janvier|enero|января|كانون الثاني/يناير|يناير|januar',
  'february|février|febrero|февраля|شباط/فبراير|فبراير|februar',
  'march|mars|marzo|марта|آذار/مارس|مارس|märz|maerz',
  'april|avril|abril|апреля|نيسان/أبريل|أبريل',
  'may|mai|mayo|мая|أيار/مايو|مايو',
  'june|juin|junio|июня|حزيران/يونيه|يونيو|يونيه|juni',
  'july|juillet|julio|июля|تموز/يوليه|يوليو|يوليه|juli',
  'august|août|agosto|августа|آب/أغسطس|أغسطس',
  'september|septembre|septiembre|сентября|أيلول/سبتمبر|سبتمبر',
  'october|octobre|octubre|октября|تشرين الأول/أكتوبر|أكتوبر|oktober',
  'november|novembre|noviembre|ноября|تشرين الثاني/نوفمبر|نوفمبر',
  'december|décembre|diciembre|декабря|كانون الأول/ديسمبر|ديسمبر|dezember',
]

const MONTHS = NAMES.map(names => names.split('|'))

/** Every name of a month, lower case. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS.flat())

/** 1 for January … 12 for December; 0 where the word names no month, in any case. */
function monthOf(word: string): number {
  const name = word.toLowerCase().replace(/\s+/g, ' ').trim()
  return MONTHS.findIndex(names => names.includes(name)) + 1
}

const WEEKDAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),? /i
const WORD = '([\\p{L}/]{3,20}(?: [\\p{L}/]{3,20})?)'
const DAY_FIRST = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?\\.? (?:of |de )?${WORD},? (?:de |del )?(\\d{4})$`,
  'iu',
)
const MONTH_FIRST = new RegExp(`^${WORD} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'iu')
const MONTH_ONLY = new RegExp(`^${WORD},? (?:de )?(\\d{4})$`, 'iu')
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
  const words = plain
    .replace(/^(?:le|el|den|on) /i, '')
    .replace(/\sг(?:ода?|\.)?$/i, '')
    .replace(WEEKDAY, '')
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
