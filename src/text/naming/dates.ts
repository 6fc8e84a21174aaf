/** First and last day, both included, as `YYYY-MM-DD`. */
export interface DayBounds {
  from: string
  to: string
}

const earliest = '0000-01-01'
const last = '9999-12-31'
const single = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/**
 * The days that a date may mean: `2018-05` → 1 to 31 May 2018; `2016-10/2019`; open as `../2015-03` or `2015-03/..`.
 *
 * @returns null where the date is unknown, is no calendar date, or ends before it begins.
 */
export function dateInterval(date: string | null): DayBounds | null {
  if (date === null) return null
  const parts = date.split('/')
  const [begin = '', end = begin] = parts
  if (parts.length > 2 || (begin === '..' && end === '..')) return null
  const from = begin === '..' ? earliest : bounds(begin)?.from
  const to = end === '..' ? last : bounds(end)?.to
  return from === undefined || to === undefined || from > to ? null : { from, to }
}

/** Whether a text is a date we can hold: a year, month or day that exists, or an interval of two of these. */
export function isDate(text: string): boolean {
  return dateInterval(text) !== null
}

/** Order by earliest possible day, then by latest possible day; unknown dates last. For `Array.sort`. */
export function compareDates(a: string | null, b: string | null): number {
  const one = dateInterval(a)
  const other = dateInterval(b)
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return compare(one.from, other.from) || compare(one.to, other.to)
}

/** Whether a date is certainly before another: of two dates in one year without a month nobody knows. */
export function isEarlier(date: string | null, than: string | null): boolean {
  const one = dateInterval(date)
  const other = dateInterval(than)
  return one !== null && other !== null && one.to < other.from
}

/**
 * Whether a date can lie between two others, both included, either of them open (null). A date known only as a year
 * or interval passes if any of its days does; an unknown date passes only where nothing is asked.
 */
export function couldBeBetween(date: string | null, since: string | null, until: string | null): boolean {
  if (since === null && until === null) return true
  const days = dateInterval(date)
  if (days === null) return false
  const from = dateInterval(since)?.from ?? earliest
  const to = dateInterval(until)?.to ?? last
  return days.from <= to && days.to >= from
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function bounds(date: string): DayBounds | undefined {
  const found = single.exec(date)
  if (found === null) return undefined
  const [, year = '', month, day] = found
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (month < '01' || month > '12') return undefined
  const length = daysInMonth(Number(year), Number(month))
  if (day === undefined) return { from: `${date}-01`, to: `${date}-${length}` }
  return day >= '01' && Number(day) <= length ? { from: date, to: date } : undefined
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
