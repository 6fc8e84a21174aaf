import { anyText } from '../text/whole-texts.ts'
import type { Bracket, Part } from './parse-brackets.ts'

/**
 * A bracket that touches another one is its alternative: “[encourages][urges]”, “[encourages] / [urges]”. So is one after a
 * space or “OR” where both bear tags that differ (“[EU: urges] [US: asks]”, “[Alt 1: …] [Alt 2: …]”). Without tags each is a
 * bracket of its own (“[urges] [all]”): that loses no wording.
 */
export function place(parts: Part[], bracket: Bracket, text: string): void {
  const last = parts.at(-1)
  const before = parts.at(-2)
  if (last?.kind === 'bracket') join(last, bracket)
  else if (last?.kind === 'words' && before?.kind === 'bracket' && isBetween(text, last, before, bracket)) {
    parts.pop()
    join(before, bracket)
  } else parts.push(bracket)
}

/** One by one: a hostile bracket has more alternatives than a call takes arguments. */
function join(bracket: Bracket, other: Bracket): void {
  for (const one of other.alternatives) bracket.alternatives.push(one)
}

/** Whether words between two brackets part alternatives. */
function isBetween(
  text: string,
  { start, end }: { start: number; end: number },
  one: Bracket,
  other: Bracket,
): boolean {
  const between = text.slice(start, end)
  const tag = one.alternatives.at(-1)?.tag ?? null
  const next = other.alternatives[0]?.tag ?? null
  const differ = tag !== null && next !== null && tag !== next
  if (/^[ \t]{0,3}\/[ \t]{0,3}$/.test(between)) return next === null || differ
  if (tag === null && next === null && /^\s{1,3}$/.test(between)) return excludeOneAnother(text, one, other)
  return differ && /^\s{1,3}(?:(?:OR|OU|O)\s{1,3})?$/.test(between)
}

/** Words of which one place has one: “[shall] [should]”. */
const modals = new RegExp(`^(?:${anyText(({ documents }) => documents.eitherModal)})$`, 'iu')

/** Brackets in a row that cannot both stand: two verbs at the start of a paragraph (“[Urges] [Encourages]”), two modals. */
function excludeOneAnother(text: string, one: Bracket, other: Bracket): boolean {
  const [first, second] = [one.alternatives.at(-1), other.alternatives[0]]
  if (first === undefined || second === undefined) return false
  const [before, after] = [first, second].map(({ start, end }) => text.slice(start, end).trim())
  if (modals.test(before ?? '') && modals.test(after ?? '')) return true
  const isOpening = /^\P{L}*$/u.test(text.slice(0, one.alternatives[0]?.start ?? 0))
  return isOpening && [before, after].every(words => /^\p{Lu}\p{Ll}+(?:\s\p{L}+)?$/u.test(words ?? ''))
}
