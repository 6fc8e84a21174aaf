import { phraseFinder } from '../../../match/index.ts'
import { baseLanguage, isCoordinator, Separation } from '../../../text/index.ts'
import { bindingOf } from './binding.ts'
import type { Comparison } from './comparison.ts'
import { overlaps } from './loss-kinds.ts'
import type { Loss } from './lost-words.ts'
import type { RuleSetting } from './rule.ts'
import type { Stakes } from './stakes.ts'

/** Words from *as* or *if* to what somebody has to judge: *as each State sees fit*. */
const DISCRETION_WITHIN = 6

/** Words were put in that leave it open whether or how far the clause holds, or leave it to each State. */
export function leavesOpen(
  { draft, language }: Pick<Comparison, 'draft' | 'language'>,
  { added }: Pick<Loss, 'added'>,
  { caveats, safeguards, restrictors, conditionals, discretion }: Stakes,
  { conditions }: RuleSetting['words'],
): boolean {
  if (overlaps(caveats.all(draft.tokens), added)) return true
  const surface = (at: number): string => draft.tokens[at]?.surface ?? ''
  const isLeft = (at: number): boolean =>
    conditionals.has(surface(at)) &&
    added.some(other => other > at && other - at <= DISCRETION_WITHIN && discretion.has(surface(other)))
  if (added.some(isLeft)) return true
  const put = phraseFinder(conditions, language)
    .all(draft.tokens)
    .filter(({ first, last }) => added.some(at => first <= at && at <= last))
  if (put.some(({ id }) => id === 'proviso' || id === 'exception')) return true
  if (isJoinedOn({ draft, language }, added, restrictors)) return true
  const conforms = put.length > 0 || overlaps(safeguards.all(draft.tokens), added)
  return conforms && added.some(at => restrictors.has(draft.tokens[at]?.surface ?? ''))
}

/** Words between a limit and what was joined to it, at most. */
const JOINED_WITHIN = 16

/** A restriction was joined to one that stood there: *within their mandates **and available resources***. */
function isJoinedOn(
  { draft, language }: Pick<Comparison, 'draft' | 'language'>,
  added: readonly number[],
  restrictors: ReadonlySet<string>,
): boolean {
  const [first] = added
  const limits = bindingOf(language)?.limits
  const { tokens } = draft
  if (first === undefined || limits === undefined) return false
  const isJoined =
    isCoordinator(tokens[first]?.surface ?? '', baseLanguage(language)) ||
    tokens[first]?.separation === Separation.Comma ||
    isCoordinator(tokens[first - 1]?.surface ?? '', baseLanguage(language))
  if (!isJoined || !added.some(at => restrictors.has(tokens[at]?.surface ?? ''))) return false
  return limits.all(tokens).some(({ first: head, last }) => {
    if (last >= first || first - last > JOINED_WITHIN || added.includes(head)) return false
    return tokens.slice(last + 1, first).every(({ separation }) => separation <= Separation.Comma)
  })
}

/** Full words were put in right before a reference to law that stayed: *in the spirit of international law*. */
export function loosensLaw({ draft }: Comparison, { added }: Loss, { lawIn, little }: Stakes): boolean {
  const last = added.at(-1)
  if (last === undefined || !added.some(at => !little.has(draft.tokens[at]?.surface ?? ''))) return false
  return lawIn(draft.text, draft.tokens).some(run => {
    if (added.some(at => run.first <= at && at <= run.last)) return false
    const between = draft.tokens.slice(last + 1, run.first)
    return run.first > last && between.length <= 2 && between.every(({ surface }) => little.has(surface))
  })
}
