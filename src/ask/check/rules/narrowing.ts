import { type FoundPhrase, type PhraseFinder, phraseFinder } from '../../../match/index.ts'
import { baseLanguage } from '../../../text/index.ts'
import { textRulesOf } from '../../../text/whole-texts.ts'
import { placeAt, written } from './comparison.ts'
import { leavesOpen } from './loss-kinds.ts'
import { lossesOf } from './lost-words.ts'
import { say } from './messages.ts'
import { ownRule, type Rule, type RuleFinding } from './rule.ts'
import { stakesOf } from './stakes.ts'

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
    // What a full word became is told by what it was.
    if (lost.some(at => !stakes.little.has(agreed.tokens[at]?.surface ?? ''))) return []
    // A word of a caveat is told with it.
    if (leavesOpen(comparison, loss, stakes, words)) return []
    const put = phrasesWithin(finder, draft.tokens, run.first, run.last).filter(({ first, last }) =>
      added.some(at => first <= at && at <= last),
    )
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

type Narrowing = NonNullable<ReturnType<typeof textRulesOf>>['narrowing']

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
  const words = textRulesOf(base)?.narrowing
  const list = words && Object.entries(words).map(([id, phrases]) => ({ id, forms: { [base]: phrases.split(/,\s*/) } }))
  const found = list === undefined ? null : phraseFinder(list, base)
  known.set(base, found)
  return found
}
