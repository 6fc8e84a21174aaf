import type { PassageRow } from '../../../store/index.ts'
import { draftRulesOf } from '../../../text/drafts.ts'
import { baseLanguage, functionWords, isCoordinator, Separation, type Token, wordSet } from '../../../text/index.ts'
import type { Side } from '../rules/comparison.ts'
import type { CitedText } from './cited-texts.ts'

/** Words between the number of a paragraph and the symbol that it belongs to: *paragraph 4 of General Assembly resolution 77/211*. */
const BEFORE = 7
/** Words between a symbol with its date and *para. 4*. */
const BEHIND = 1

/** The operative paragraph of a text that a draft names: “paragraph 4 of its resolution 77/211”, “77/211, para. 4”. */
export function citedPlace(draft: Side, { first, last }: CitedText, language: string): number | null {
  const words = draftRulesOf(baseLanguage(language))?.references
  if (words === undefined) return null
  const { tokens, text } = draft
  const base = baseLanguage(language)
  const little = functionWords(base)
  const paragraph = wordSet(words.paragraph)
  const division = wordSet(words.division)
  const names = wordSet(`${words.organ} ${words.resolution}`)
  const numberAt = (at: number): number | null => {
    const surface = tokens[at]?.surface ?? ''
    return paragraph.has(tokens[at - 1]?.surface ?? '') && /^\d{1,3}$/.test(surface) ? Number(surface) : null
  }
  // “paragraph 90 of the report on resolution 77/211” is one of the report.
  const leads = ({ surface, elided }: Token): boolean =>
    (elided || little.has(surface) || names.has(surface)) && !isCoordinator(surface, base)
  for (let at = Math.max(1, first - BEFORE - 1); at < first; at++) {
    const number = numberAt(at)
    if (number === null) continue
    const gap = text.slice(tokens[at]?.end ?? 0, tokens[first]?.start ?? 0)
    // “section II, paragraph 4”: that section has a numbering of its own; “paragraphs 4 and 5” names two.
    const isOfPart = tokens.slice(Math.max(0, at - 5), first).some(({ surface }) => division.has(surface))
    return isOfPart || /[;.(]|\d/.test(gap) || !tokens.slice(at + 1, first).every(leads) ? null : number
  }
  for (let at = last + 2; at <= last + 2 + BEHIND; at++) {
    const number = numberAt(at)
    const gap = text.slice(tokens[last]?.end ?? 0, tokens[at]?.start ?? 0)
    if (number === null || /[;.]\s+\p{Lu}/u.test(gap)) continue
    // “and paragraph 90 of the report”: it goes on to something else.
    const next = tokens[at + 1]
    const goesOn = next !== undefined && next.separation === Separation.None && !isCoordinator(next.surface, base)
    return goesOn || !tokens.slice(last + 1, at - 1).every(leads) ? null : number
  }
  return null
}

/** The number that an operative paragraph prints, its items with it; null for what has none, or stands in an annex. */
export function numberOf({ locator }: PassageRow): number | null {
  const [step] = locator?.path ?? []
  return step?.kind === 'paragraph' && locator?.printed ? Number.parseInt(step.number ?? '', 10) || null : null
}
