import { listGrammar, phraseFinder } from '../../../match/index.ts'
import { isAlternative, isCoordinator, Separation } from '../../../text/index.ts'
import { textRulesOf } from '../../../text/whole-texts.ts'
import type { Comparison, Side } from './comparison.ts'
import { isDutyVerb } from './duties.ts'
import { areForms } from './forms.ts'
import type { Loss } from './lost-words.ts'
import type { RuleSetting, Run } from './rule.ts'
import type { Stakes } from './stakes.ts'
import { operativeVerbs } from './verbs.ts'

/** An operative verb inside the paragraph, in the place of which another stands; the same in another form is none. */
export function isVerb(
  { agreed, draft, language }: Comparison,
  { lost, added }: Loss,
  { verbs }: RuleSetting['words'],
): boolean {
  const finder = phraseFinder(verbs, language)
  const within = (side: Side, places: readonly number[]): string[] =>
    finder.all(side.tokens).flatMap(one => (overlaps([one], places) ? [one.id] : []))
  const put = within(draft, added)
  return put.length > 0 && within(agreed, lost).some(id => !put.includes(id))
}

export const inRuns = (runs: readonly Run[], at: number): boolean =>
  runs.some(({ first, last }) => first <= at && at <= last)

export const overlaps = (runs: readonly Run[], places: readonly number[]): boolean =>
  places.some(at => inRuns(runs, at))

/** *and* became *or*, or the other way; or one of them is gone and nothing else. */
export function isConnective(gone: readonly string[], come: readonly string[], base: string): boolean {
  const joins = gone.filter(surface => isCoordinator(surface, base))
  const other = come.filter(surface => isCoordinator(surface, base))
  return joins.some(one => other.some(two => isAlternative(one, base) !== isAlternative(two, base)))
}

/** Words that say in what spirit, behind an operative verb, are gone: takes note *with appreciation* of. */
export function isSpirit({ agreed }: Comparison, { lost }: Loss, { spirits }: Stakes): boolean {
  const whole = spirits.all(agreed.tokens).filter(run => lost.some(at => inRuns([run], at)))
  return whole.length > 0 && lost.every(at => inRuns(whole, at))
}

/** Words of an edit that makes a duty an attempt, at most: more is a passage of its own. */
const MOST_HEDGE = 8
/** Words of an attempt behind those that were put in: of “seek *not to*” the negation was there before. */
const KEPT_BEHIND = 2

/** Words were put in that make a duty an attempt. */
export function hedges({ draft }: Comparison, { added, draft: run }: Loss, { hedges: finder }: Stakes): boolean {
  if (run === null || added.length === 0 || run.last - run.first > MOST_HEDGE) return false
  return finder
    .all(draft.tokens)
    .some(
      ({ first, last }) =>
        added.some(at => first <= at && at <= last) && first >= run.first - 1 && last <= run.last + KEPT_BEHIND,
    )
}

/** All that is gone made the duty an attempt. */
export const isHedge = ({ agreed }: Comparison, { lost }: Loss, { hedges: finder }: Stakes): boolean =>
  lost.length > 0 && lost.every(at => inRuns(finder.all(agreed.tokens), at))

/** The verb of a duty is another one. */
export function isDuty({ agreed, draft }: Comparison, { lost, added }: Loss, stakes: Stakes): boolean {
  if (added.length === 0) return false
  const verb = lost.find(at => !stakes.little.has(agreed.tokens[at]?.surface ?? ''))
  if (verb === undefined || !isDutyVerb(agreed, verb, stakes)) return false
  const surface = agreed.tokens[verb]?.surface ?? ''
  return !added.some(at => areForms(surface, draft.tokens[at]?.surface ?? ''))
}

/** What is gone stood in a list: *and*, *as well as* or a comma joined it to what is beside it. */
export function isMember({ agreed }: Comparison, { lost }: Loss, { joins, little }: Stakes, base: string): boolean {
  const [first] = lost
  const last = lost.at(-1)
  if (first === undefined || last === undefined) return false
  const join = (at: number): boolean => isCoordinator(agreed.tokens[at]?.surface ?? '', base)
  const comma = (at: number): boolean => agreed.tokens[at]?.separation === Separation.Comma
  if (lost.some(at => join(at) || comma(at)) || overlaps(joins.all(agreed.tokens), lost)) return true
  // An article may have stayed: of “the ropes, the bells” only “bells” or “bells, the”.
  let before = first - 1
  while (before > 0 && !join(before) && !comma(before) && little.has(agreed.tokens[before]?.surface ?? '')) before--
  return join(before) || (before < first - 1 && comma(before)) || join(last + 1) || comma(last + 1)
}

/** Full words that stood right beside a word that they say something of, and that is still there. */
export function isQuality(
  { agreed, language }: Comparison,
  { lost }: Loss,
  base: string,
  { pointing }: Stakes,
): boolean {
  if (lost.every(at => pointing.has(agreed.tokens[at]?.surface ?? ''))) return false
  const [first] = lost
  const last = lost.at(-1)
  if (first === undefined || last === undefined || last - first + 1 > lost.length) return false
  const stops = listGrammar(language)?.stops
  const surface = (at: number): string => agreed.tokens[at]?.surface ?? ''
  const isFull = (at: number): boolean =>
    surface(at) !== '' && stops?.has(surface(at)) === false && !isCoordinator(surface(at), base)
  const inner = lost.slice(1, -1)
  if (!isFull(first) || !isFull(last) || !inner.every(at => isFull(at) || isCoordinator(surface(at), base)))
    return false
  const close = (at: number): boolean => agreed.tokens[at]?.separation === Separation.None
  const before = isFull(last + 1) && close(last + 1)
  const behind = isFull(first - 1) && close(first)
  return before || behind
}

/** A participle that became the verb itself: *consider refraining*, *refrain*. */
export function isVerbRecast({ agreed, draft }: Comparison, { lost, added }: Loss, base: string): boolean {
  const verbForm = textRulesOf(base)?.clauses.verbForm ?? null
  return lost.every(at => {
    const surface = agreed.tokens[at]?.surface ?? ''
    const isParticiple = verbForm?.(surface) === 'participle'
    return isParticiple && added.some(other => areForms(surface, draft.tokens[other]?.surface ?? ''))
  })
}

/** The letter of an item became another one: paragraphs 3 (a) to (*f*). */
export const isItem = (gone: readonly string[], come: readonly string[]): boolean =>
  gone.length === 1 && come.length === 1 && [...gone, ...come].every(surface => /^\p{L}$/u.test(surface))

/** Somebody named is gone, with the words that named them: *with the participation of civil society*. */
export function isParty(
  { agreed, language }: Comparison,
  { lost, added }: Loss,
  { addressees }: RuleSetting['words'],
): boolean {
  if (added.length > 0) return false
  const all = phraseFinder(addressees, language).all(agreed.tokens)
  return all.some(({ first, last }) => lost.includes(first) && lost.includes(last))
}

/** Words of a clause, at least. */
const LEAST_CLAUSE = 4

/** A clause with an operative verb of its own is gone, and nothing stands in its place. */
export function isHalf({ agreed, language }: Comparison, { lost, added }: Loss, words: RuleSetting['words']): boolean {
  if (added.length > 0 || lost.length < LEAST_CLAUSE) return false
  return operativeVerbs(words, language)(agreed).some(run => lost.some(at => inRuns([run], at)))
}

/** Words that no rule names, among them one that nobody gives away for nothing. */
export function isGrave(
  { agreed, language }: Comparison,
  { lost }: Loss,
  { rights, little }: Stakes,
  words: RuleSetting['words'],
): boolean {
  const has = (list: RuleSetting['words']['negations']): boolean =>
    overlaps(phraseFinder(list, language).all(agreed.tokens), lost)
  const tokens = lost.map(at => agreed.tokens[at]?.surface ?? '')
  if (tokens.some(surface => rights.has(surface) || /\d/.test(surface))) return true
  // Of “organizations *of the* United Nations” little words alone name nobody.
  return has(words.negations) || (tokens.some(surface => !little.has(surface)) && has(words.addressees))
}

/** A safeguard is gone, unless its words were only cast anew: *the protection of pilots*, *pilots’ protection*. */
export function isSafeguard(
  comparison: Comparison,
  { lost }: Loss,
  { safeguards }: Stakes,
  { hasFull, hasCome }: { hasFull: boolean; hasCome: boolean },
): boolean {
  const runs = safeguards.all(comparison.agreed.tokens).filter(run => overlaps([run], lost))
  if (hasFull) return runs.length > 0
  return !hasCome && runs.some(run => !isGenitive(comparison, run))
}

/** *The protection of*: a noun, with its article or without, and the little word behind it. What begins with another word is no genitive. */
const GENITIVE = /^(?:the )?\p{L}+ of$/iu
/** Most words of a holder that are looked at: *the protection of journalists and media workers*. */
const HOLDER = 6

/**
 * Whether the noun of a safeguard stands in the draft right behind those whom it protects, in their order. Anywhere else it is
 * another's: *children, and border protection*.
 */
function isGenitive({ agreed, draft }: Comparison, { first, last }: Run): boolean {
  const words = agreed.text.slice(agreed.tokens[first]?.start ?? 0, agreed.tokens[last]?.end ?? 0)
  if (!GENITIVE.test(words)) return false
  const noun = agreed.tokens[last - 1]?.stem
  return draft.tokens.some((token, at) => {
    if (token.stem !== noun || at < draft.from || at >= draft.to) return false
    return Array.from({ length: HOLDER }, (_, more) => more + 1).some(count =>
      Array.from({ length: count }).every(
        (_, place) => draft.tokens[at - count + place]?.stem === agreed.tokens[last + 1 + place]?.stem,
      ),
    )
  })
}
