import { abbreviations, baseLanguage } from '../languages/index.ts'

/** A possible end of a sentence: the mark, closing quotation marks or brackets or a note mark, then white space. */
const end = /[.!?…؟。]{1,8}["”’»)\]\u2019]{0,4}(?=\s)|[.!?…؟。]{1,8}["”’»)\]]{0,4}$|\n[^\S\n]*\n/g

/**
 * Where the sentences of a text stand, in order, white space around them left out. Linear.
 *
 * A full stop after an abbreviation of the language, a single initial or a list number (`12.`), or before a small
 * letter, ends nothing. A blank line always does.
 */
export function sentences(text: string, language: string): { start: number; end: number }[] {
  const known = abbreviations(baseLanguage(language))
  const spans: { start: number; end: number }[] = []
  let from = 0
  for (const found of text.matchAll(end)) {
    const to = found.index + found[0].length
    if (!found[0].startsWith('\n') && !endsHere(text, found.index, to, from, found[0], known)) continue
    push(text, from, to, spans)
    from = to
  }
  push(text, from, text.length, spans)
  return spans
}

function endsHere(
  text: string,
  at: number,
  to: number,
  from: number,
  mark: string,
  known: ReadonlySet<string>,
): boolean {
  const next = /\S/.exec(text.slice(to, to + 64))?.[0] ?? ''
  if (next !== '' && next !== next.toUpperCase() && next === next.toLowerCase()) return false
  if (!mark.startsWith('.') || mark.startsWith('..')) return true
  const word = /[\p{L}\p{N}.-]{1,32}$/u.exec(text.slice(Math.max(from, at - 32), at))?.[0] ?? ''
  if (known.has(word.toLowerCase()) || known.has(word.toLowerCase().replaceAll('.', ''))) return next === ''
  if (/^\p{Lu}$/u.test(word)) return next === ''
  return !(/^\d{1,3}$/.test(word) && text.slice(from, at).trim() === word)
}

function push(text: string, from: number, to: number, spans: { start: number; end: number }[]): void {
  let start = from
  let stop = to
  while (start < stop && /\s/.test(text[start] ?? '')) start++
  while (stop > start && /\s/.test(text[stop - 1] ?? '')) stop--
  if (start < stop) spans.push({ start, end: stop })
}
