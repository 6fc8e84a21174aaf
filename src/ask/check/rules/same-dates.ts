import type { FoundPhrase } from '../../../match/index.ts'
import { baseLanguage, rulesOf } from '../../../text/index.ts'
import type { Side } from './comparison.ts'

/**
 * The days that two sides name in different ways (*10 December 2020*, *December 10, 2020*, *2020-12-10*), each at its first word;
 * those that both write alike, or that one side alone has, are left out.
 */
export function sameDates(agreed: Side, draft: Side, language: string): (side: Side, at: number) => FoundPhrase | null {
  const read = readerOf(baseLanguage(language))
  const [one, two] = [read(agreed), read(draft)]
  const surfaces = (side: Side, list: readonly FoundPhrase[], id: string): string[] =>
    list.flatMap(found =>
      found.id === id
        ? side.tokens
            .slice(found.first, found.last + 1)
            .map(({ surface }) => surface)
            .join(' ')
        : [],
    )
  const ids = new Set(
    one.flatMap(({ id }) => {
      const [was, is] = [surfaces(agreed, one, id), surfaces(draft, two, id)]
      return is.length > 0 && is.some(written => !was.includes(written)) ? [id] : []
    }),
  )
  return (side, at) => (side === agreed ? one : two).find(({ id, first }) => first === at && ids.has(id)) ?? null
}

type Read = (side: Side) => FoundPhrase[]

const readers = new Map<string, Read>()

function readerOf(base: string): Read {
  const had = readers.get(base)
  if (had !== undefined) return had
  const found = prepare(base)
  readers.set(base, found)
  return found
}

/** Letters by which a month is known where no other begins with them: *Dec.* */
const SHORT = [3, 4]

function prepare(base: string): Read {
  const words = rulesOf(base)?.dates
  const months = words?.months.map(names => names.split('|').map(name => name.toLowerCase())) ?? []
  if (words === undefined || months.flat().join('') === '') return () => []
  const numbers = new Map<string, number>()
  const all = months.flat()
  for (const [at, names] of months.entries())
    for (const name of names) {
      numbers.set(name, at + 1)
      for (const length of SHORT) {
        const short = name.slice(0, length)
        const isOnly = all.filter(other => other.startsWith(short)).length === 1
        if (isOnly && /^\p{L}+$/u.test(short)) numbers.set(short, at + 1)
      }
    }
  const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  const month = [...numbers.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')
  const ending = words.ordinals === '' ? '\\.?' : `(?:${words.ordinals}|\\.)?`
  const maybe = (piece: string): string => (piece === '' ? '' : `(?:(?:${piece})\\s+)?`)
  const behind = words.afterYear === '' ? '' : `(?:\\s+(?:${words.afterYear}))?`
  const plain = `(?<day>\\d{1,2})${ending}\\s+${maybe(words.beforeMonth)}(?<month>${month})\\.?,?\\s+${maybe(words.beforeYear)}(?<year>\\d{4})${behind}`
  const monthFirst = `(?<month>${month})\\.?\\s+(?<day>\\d{1,2})${ending},?\\s+(?<year>\\d{4})`
  const written = '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})'
  const figures = '(?<day>\\d{1,2})[./](?<month>\\d{1,2})[./](?<year>\\d{4})'
  // Where the month may come first, nobody knows which of two figures it is.
  const patterns = [plain, written, words.monthFirst ? monthFirst : figures].map(
    pattern => new RegExp(`(?<![\\p{L}\\p{N}/.-])(?:${pattern})(?![\\p{L}\\p{N}/-])`, 'giu'),
  )
  return side => patterns.flatMap(pattern => datesIn(side, pattern, numbers)).sort((a, b) => a.first - b.first)
}

function datesIn(
  { text, tokens, from, to }: Side,
  pattern: RegExp,
  numbers: ReadonlyMap<string, number>,
): FoundPhrase[] {
  const begin = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? begin
  return [...text.slice(begin, end).matchAll(pattern)].flatMap(({ 0: all, index, groups }): FoundPhrase[] => {
    const month = numbers.get((groups?.month ?? '').toLowerCase()) ?? Number(groups?.month)
    const day = Number(groups?.day)
    if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return []
    const start = begin + index
    const first = tokens.findIndex(token => token.end > start)
    const after = tokens.findIndex(token => token.start >= start + all.length)
    const last = (after < 0 ? tokens.length : after) - 1
    return last < first ? [] : [{ id: `#d${groups?.year}-${month}-${day}`, first, last }]
  })
}
