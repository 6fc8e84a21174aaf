import type { Screen } from './screen.ts'

interface Span {
  start: number
  end: number
}

/** Longest text printed whole, in UTF-16 code units. */
const LONGEST = 320

/** A text with some of its words marked; a long one is cut at words around the first of them. */
export function excerpt(text: string, marked: readonly Span[], { paint }: Screen): string {
  const first = marked[0]?.start ?? 0
  const from = text.length <= LONGEST || first < 120 ? 0 : text.indexOf(' ', first - 100) + 1
  const to = text.length - from <= LONGEST ? text.length : Math.max(from, text.lastIndexOf(' ', from + LONGEST))
  let drawn = from > 0 ? '… ' : ''
  let at = from
  for (const { start, end } of marked.filter(span => span.start >= from && span.end <= to)) {
    if (start < at) continue
    drawn += text.slice(at, start) + paint.quote(text.slice(start, end))
    at = end
  }
  return drawn + text.slice(at, to) + (to < text.length ? ' …' : '')
}
