import type { Comparison, Side } from './comparison.ts'
import type { Loss } from './lost-words.ts'
import { ordinalOf } from './same-said.ts'
import { isSessionNumber, type Stakes } from './stakes.ts'

/** The number of a session, which every text has its own. */
export const isSession = ({ agreed }: Comparison, { lost }: Loss, stakes: Stakes): boolean =>
  lost.some(at => isSessionNumber(agreed.tokens, at, stakes)) &&
  lost.every(at => stakes.little.has(agreed.tokens[at]?.surface ?? '') || isSessionNumber(agreed.tokens, at, stakes))

/** The session at which something is due is gone, and no other stands in its place. */
export const isSessionGone = ({ agreed, draft }: Comparison, { lost, added }: Loss, stakes: Stakes): boolean =>
  lost.some(at => stakes.session.has(agreed.tokens[at]?.surface ?? '')) &&
  lost.some(at => isSessionNumber(agreed.tokens, at, stakes)) &&
  !added.some(at => stakes.session.has(draft.tokens[at]?.surface ?? ''))

/** Words between *no later than* and the number of a session, at most. */
const DUE_WITHIN = 4

/** The number of a session by which something is due, and that is put off by more than one. */
export function isPutOff({ agreed, draft, language }: Comparison, { lost, added }: Loss, stakes: Stakes): boolean {
  const [first] = lost
  if (first === undefined || !lost.some(at => isSessionNumber(agreed.tokens, at, stakes))) return false
  const isDue = stakes.deadlines.all(agreed.tokens).some(({ last }) => last < first && first - last <= DUE_WITHIN)
  if (!isDue) return false
  const number = ({ text, tokens }: Side, places: readonly number[]): number | null => {
    const [one] = places
    const token = tokens[one ?? -1]
    return token === undefined ? null : ordinalOf(text.slice(token.start, tokens[places.at(-1) ?? 0]?.end), language)
  }
  const [was, is] = [number(agreed, lost), number(draft, added)]
  return was !== null && is !== null && is - was > 1
}

/** One ordinal in the place of another: the *second* report, where the agreed words have the *first*. */
export const isCounted = ({ agreed, draft }: Comparison, { lost, added }: Loss, { ordinal }: Stakes): boolean =>
  lost.length > 0 &&
  added.length > 0 &&
  lost.every(at => ordinal.test(agreed.tokens[at]?.surface ?? '')) &&
  added.every(at => ordinal.test(draft.tokens[at]?.surface ?? ''))
