import { type FoundPhrase, type PhraseFinder, phraseFinder } from '../../../match/index.ts'
import { draftRulesOf } from '../../../text/drafts.ts'
import { baseLanguage, Separation } from '../../../text/index.ts'
import type { PhraseForms } from '../../../types.ts'
import { bindingOf } from './binding.ts'
import { type Comparison, placeAt, written } from './comparison.ts'
import { leavesOpen } from './left-open.ts'
import { type Loss, lossesOf } from './lost-words.ts'
import { say } from './messages.ts'
import { ownRule, type Rule, type RuleFinding } from './rule.ts'
import { type Stakes, stakesOf } from './stakes.ts'

/** Words of an edit at most: more is a passage of its own. */
const MOST = 8

/** Words were put in with which the agreed ones hold for less: *verified* information, *unduly* hinder, *within their territory*. */
export const narrowing: Rule = (comparison, { told, words }) => {
  const { agreed, draft, language } = comparison
  const stakes = stakesOf(language)
  const finder = narrowingIn(baseLanguage(language))
  if (stakes === null || finder === null) return []
  return lossesOf(comparison, { tail: null, head: null }, stakes, told).flatMap((loss): RuleFinding[] => {
    const { draft: run, lost, added } = loss
    if (run === null || run.last - run.first >= MOST) return []
    const isReplaced = lost.some(at => !stakes.little.has(agreed.tokens[at]?.surface ?? ''))
    // A word of a caveat is told with it.
    if (leavesOpen(comparison, loss, stakes, words)) return []
    const put = phrasesWithin(finder, draft.tokens, run.first, run.last)
      .filter(({ first, last }) => added.some(at => first <= at && at <= last))
      // What a full word became is told by what it was; what is no longer certain, whatever went.
      .filter(({ id }) => !isReplaced || id === 'doubted')
    const denied = put.length > 0 || isReplaced ? null : deniedOnly(comparison, loss, stakes, words.negations)
    if (denied !== null) return [denied]
    return put.map(({ id, first, last }) => ({
      rule: 'narrowing-added',
      severity: 'warning',
      ...placeAt(draft, first, last),
      ...say(`narrowing.${id as keyof Narrowing}`, { after: written(draft, first, last) }),
      source: ownRule('narrowing-added'),
      weaker: false,
      agreedWords: null,
      draftWords: { first, last },
    }))
  })
}

/** Words between a negation and what was put in behind it: *without **any** undue delay*. */
const BEHIND = 1

/** Words were put in right behind a negation that stayed: “no **preferable** alternative” denies less than “no alternative”. */
function deniedOnly(
  { draft, language }: Comparison,
  { added }: Loss,
  { little, sequence, quantifiers }: Stakes,
  negations: readonly PhraseForms[],
): RuleFinding | null {
  const copulas = bindingOf(language)?.copulas
  const linking = bindingOf(language)?.linking.all(draft.tokens) ?? []
  const isFull = (at: number): boolean => {
    const surface = draft.tokens[at]?.surface ?? ''
    const ties = linking.some(({ first, last }) => first <= at && at <= last)
    return surface !== '' && !little.has(surface) && !sequence.has(surface) && !quantifiers.has(surface) && !ties
  }
  const [first] = added
  const last = added.at(-1)
  if (first === undefined || last === undefined || last - first >= MOST_DENIED || !added.every(isFull)) return null
  const denial = phraseFinder(negations, language)
    .all(draft.tokens)
    .findLast(run => run.last < first && first - run.last - 1 <= BEHIND && !added.includes(run.last))
  if (denial === undefined) return null
  const between = draft.tokens.slice(denial.last + 1, first)
  const next = draft.tokens[last + 1]
  // What stands alone behind a negation is denied itself, and narrows nothing.
  const isPlain = (surface: string): boolean => little.has(surface) || copulas?.has(surface) === true
  if (!between.every(({ surface }) => isPlain(surface)) || next === undefined) return null
  if (draft.tokens.slice(denial.last + 1, last + 2).some(({ separation }) => separation !== Separation.None))
    return null
  return {
    rule: 'narrowing-added',
    severity: 'warning',
    ...placeAt(draft, first, last),
    ...say('narrowing.denied', {
      after: written(draft, first, last),
      before: written(draft, denial.first, denial.last),
    }),
    source: ownRule('narrowing-added'),
    weaker: false,
    agreedWords: null,
    draftWords: { first, last },
  }
}

/** Words put in behind a negation, at most. */
const MOST_DENIED = 2

type Narrowing = NonNullable<ReturnType<typeof draftRulesOf>>['narrowing']

/** The phrases among some words that have one of them; one may begin before them, or go on behind them. */
function phrasesWithin(
  finder: PhraseFinder,
  tokens: Parameters<PhraseFinder['all']>[0],
  first: number,
  last: number,
): FoundPhrase[] {
  return finder.all(tokens).filter(one => one.first <= last && first <= one.last)
}

const known = new Map<string, PhraseFinder | null>()

/** What narrows in a language (base subtag), each by its reason; null for a language that is not known. */
function narrowingIn(base: string): PhraseFinder | null {
  const had = known.get(base)
  if (had !== undefined) return had
  const words = draftRulesOf(base)?.narrowing
  const list = words && Object.entries(words).map(([id, phrases]) => ({ id, forms: { [base]: phrases.split(/,\s*/) } }))
  const found = list === undefined ? null : phraseFinder(list, base)
  known.set(base, found)
  return found
}
