import { listGrammar } from '../../../match/index.ts'
import { baseLanguage, isCoordinator } from '../../../text/index.ts'
import type { Comparison, Side } from './comparison.ts'
import type { RuleSetting, Run } from './rule.ts'
import { clauseStart } from './split-verb.ts'
import { stakesOf } from './stakes.ts'
import { operativeVerbs } from './verbs.ts'

/** Words before the verb of a clause that say how it is meant, at most: *strongly*, *once again strongly*. */
const MOST_OPENING = 3

/**
 * Agreed words with those that stand before their verb in its clause (“*Strongly* condemns”), where the draft begins its own
 * clause with the verb. *Also* and its like, which only say that there was a verb before, are left out.
 */
export function withOpening(agreed: Side, draft: Side, words: RuleSetting['words'], language: string): Side {
  const head = headOf(agreed, draft, words, language)
  const stakes = stakesOf(language)
  if (head === null || stakes === null || head.hasVerb || agreed.from - head.first > MOST_OPENING) return agreed
  const isFull = agreed.tokens
    .slice(head.first, agreed.from)
    .some(({ surface }) => !stakes.little.has(surface) && !stakes.sequence.has(surface) && !/\d/.test(surface))
  return isFull ? { ...agreed, from: head.first } : agreed
}

/**
 * The first half of an agreed clause, with a verb of its own, where the draft begins with the verb that *and* joins to it; null
 * where some agreed text begins there as well.
 */
export function cutStart({ agreed, draft, language, beginsSo }: Comparison, words: RuleSetting['words']): Run | null {
  const head = beginsSo === true ? null : headOf(agreed, draft, words, language)
  return head?.hasVerb ? { first: head.first, last: agreed.from - 1 } : null
}

/** What stands in its clause before agreed words that begin with a verb, where the draft’s clause begins with them. */
function headOf(
  agreed: Side,
  draft: Side,
  words: RuleSetting['words'],
  language: string,
): { first: number; hasVerb: boolean } | null {
  if (agreed.from === 0 || agreed.to <= agreed.from || firstOfClause(draft, language) !== draft.from) return null
  const first = firstOfClause(agreed, language)
  if (first < 0 || first >= agreed.from) return null
  const find = operativeVerbs(words, language)
  const begins = (side: Side): boolean => find(side).some(one => one.first <= side.from && side.from <= one.last)
  const hasVerb = find(agreed).some(one => one.first >= first && one.last < agreed.from)
  if (begins(agreed)) return { first, hasVerb }
  const head = agreed.tokens.slice(first, agreed.from)
  // Of verbs that are on no list, *objects*, an adverb or the draft’s own beginning tells.
  const adverb = listGrammar(language)?.adverb
  if (adverb && head.every(({ surface }) => adverb.test(surface))) return { first, hasVerb: false }
  const isJoined = isCoordinator(head.at(-1)?.surface ?? '', baseLanguage(language))
  const isSame = agreed.tokens[agreed.from]?.stem === draft.tokens[draft.from]?.stem
  return isSame && isJoined && head.length > MOST_OPENING && begins(draft) ? { first, hasVerb: true } : null
}

/** The first word of the clause that a stretch begins in. */
function firstOfClause(side: Side, language: string): number {
  const start = clauseStart(side, language)
  return side.tokens.findIndex(token => token.start >= start)
}
