import type { DocumentRow, IndexReader } from '../../../store/index.ts'
import { fold, organNamedLast, readSymbol, spokenDate, symbolsOf } from '../../../text/index.ts'
import type { CheckFinding } from '../../../types.ts'
import { type Side, written } from './comparison.ts'
import { say } from './messages.ts'
import { referencesIn } from './references-in.ts'
import { ownRule } from './rule.ts'

/** Sessions that only the General Assembly has had among the bodies that number by them. */
export const FIRST_SURE = 71

/** Letters before a symbol in which a body may be named. */
const BEFORE = 60

/**
 * Texts that a paragraph cites with another date than they have in the library.
 *
 * A number alone may be that of two bodies: where none is named, only a date of the right year is called wrong.
 */
export function citedDates(index: IndexReader, language: string): (draft: Side) => Omit<CheckFinding, 'paragraph'>[] {
  let keys: ReadonlyMap<string, number> | null = null
  const named = (symbol: string): DocumentRow['header'] | null => {
    keys ??= index.symbols()
    const key = keys.get(symbol)
    return key === undefined ? null : (index.documentsByKey([key]).get(key)?.header ?? null)
  }
  return draft =>
    referencesIn(draft).flatMap(({ first, date }): Omit<CheckFinding, 'paragraph'>[] => {
      if (date === null) return []
      const symbol = written(draft, first, date.first - 1)
      const start = draft.tokens[first]?.start ?? 0
      const body = organNamedLast(draft.text.slice(Math.max(0, start - BEFORE), start))
      const meant = symbolsOf(symbol)
      const headers = meant
        .filter(one => body === null || readSymbol(one)?.organ === body)
        .flatMap(one => named(one) ?? [])
        .filter(({ adopted }) => adopted !== null && /^\d{4}-\d\d-\d\d$/.test(adopted))
      const [only] = headers
      if (!only || headers.some(({ adopted }) => saysDate(draft, date, adopted ?? '', language))) return []
      const cited = written(draft, date.first, date.last)
      const certain = body !== null || meant.length === 1 || Number.parseInt(symbol, 10) >= FIRST_SURE
      if (!certain && !cited.includes((only.adopted ?? '').slice(0, 4))) return []
      return [
        {
          rule: 'reference-differs',
          severity: 'error',
          start,
          end: draft.tokens[date.last]?.end ?? start,
          ...say('reference.date', {
            symbol,
            cited,
            text: only.symbol ?? only.id,
            date: spokenDate(only.adopted, 'en'),
          }),
          source: ownRule('reference-differs'),
          place: { id: only.id, language: only.language, locator: null },
        },
      ]
    })
}

/** Whether words say a day: its number and year, and its month in the languages whose months are known. */
function saysDate(
  { tokens }: Side,
  { first, last }: { first: number; last: number },
  adopted: string,
  language: string,
): boolean {
  const words = new Set(tokens.slice(first, last + 1).map(({ surface }) => surface))
  const [year = '', , day = ''] = adopted.split('-')
  if (!words.has(year)) return false
  const numbers = [...words].filter(word => /^\d{1,2}(?:er)?$/.test(word)).map(word => Number.parseInt(word, 10))
  if (numbers.length > 0 && !numbers.includes(Number(day))) return false
  if (language !== 'en' && language !== 'fr') return true
  const spoken = fold(spokenDate(adopted, language)).split(' ')
  const month = spoken.find(word => /^\p{L}+$/u.test(word)) ?? ''
  const months = [...words].filter(word => /^\p{L}{3,}$/u.test(word) && word !== 'du')
  return months.length === 0 || months.includes(month)
}
