import { isArticleKind } from '../../text/index.ts'
import { divisionHeading } from '../../text/whole-texts.ts'
import type { Scope } from './scope.ts'
import type { AknState } from './state.ts'

const LONG_LINE = 150

/** A paragraph that goes on in small letters where the one before did not end. */
export function continues(text: string, { current, last }: AknState): boolean {
  if (current.length === 0 || last === null || last.kind === 'closing') return false
  return /^\p{Ll}/u.test(text) && !/^\p{Ll} \p{Lu}/u.test(text) && (last.kind === 'item' || last.end === '')
}

/** `Article 7`, `Chapter II` in a paragraph of their own; with a title behind it, an article that goes on from the last. */
export function isHeadingLine(text: string, { article }: Scope): boolean {
  const division = text.length > LONG_LINE ? null : divisionHeading(text)
  if (division === null) return false
  if (division.title === '') return true
  const last = article?.step
  const follows = division.number === String(Number(last?.number ?? 0) + 1)
  return isArticleKind(division.kind) && follows && (!last || last.kind === division.kind) && isTitleLine(text)
}

/** A short line without the end of a sentence. */
export function isTitleLine(text: string): boolean {
  return text.length <= LONG_LINE && !/[.,;:]$/.test(text)
}
