import { phraseFinder } from '../../../match/index.ts'
import { baseLanguage, isCoordinator } from '../../../text/index.ts'
import { placeAt, type Side, written } from './comparison.ts'
import { say } from './messages.ts'
import { type Force, ownRule, type Rule, type RuleFinding } from './rule.ts'
import { type Stakes, stakesOf } from './stakes.ts'

/**
 * The verb of a duty that is done or not became one of a duty that can be done a little (*refrain from* → *limit*), or the
 * other way. What is denied (*shall not prevent*) is not looked at: there less is more.
 */
export const duties: Rule = (comparison, { words, told }): RuleFinding[] => {
  const stakes = stakesOf(comparison.language)
  if (stakes === null) return []
  const { agreed, draft, edits, language } = comparison
  const denials = phraseFinder(words.negations, language)
  const verbIn = (side: Side, from: number, to: number, list: ReadonlySet<string>): number | null => {
    for (let at = from; at < to; at++)
      if (list.has(side.tokens[at]?.stem ?? '') && isDuty(side, at) && !isDenied(side, at)) return at
    return null
  }
  const base = baseLanguage(language)
  const isDuty = (side: Side, at: number): boolean => isDutyVerb(side, at, stakes) || isJoined(side, at, base, stakes)
  function isDenied({ tokens }: Side, at: number): boolean {
    return denials.all(tokens.slice(Math.max(0, at - 2), at)).length > 0
  }
  return edits.flatMap(({ beforeFrom, beforeTo, afterFrom, afterTo }): RuleFinding[] => {
    const turn = (before: ReadonlySet<string>, after: ReadonlySet<string>, force: Force) => {
      const [first, second] = [verbIn(agreed, beforeFrom, beforeTo, before), verbIn(draft, afterFrom, afterTo, after)]
      return first === null || second === null ? null : { first, second, force }
    }
    const found = turn(stakes.firm, stakes.soft, 'weaker') ?? turn(stakes.soft, stakes.firm, 'stronger')
    if (found === null) return []
    const agreedWords = { first: found.first, last: beforeTo - 1 }
    const draftWords = { first: found.second, last: afterTo - 1 }
    if (told('agreed', agreedWords) || told('draft', draftWords)) return []
    const params = {
      before: written(agreed, agreedWords.first, agreedWords.last),
      after: written(draft, draftWords.first, draftWords.last),
    }
    return [
      {
        rule: 'duty-softened',
        severity: 'warning',
        ...placeAt(draft, draftWords.first, draftWords.last),
        ...say(found.force === 'weaker' ? 'duty.weaker' : 'duty.stronger', params),
        source: ownRule('duty-softened'),
        weaker: false,
        force: found.force,
        agreedWords,
        draftWords,
      },
    ]
  })
}

/** Words between the first verb of a duty and one that *and* joins to it, at most. */
const JOINED = 40

/** A verb that *and* joins to the verb of a duty: “to protect pilots and **end** impunity”. */
function isJoined({ tokens }: Side, verb: number, base: string, { beforeDuty }: Stakes): boolean {
  return (
    isCoordinator(tokens[verb - 1]?.surface ?? '', base) &&
    tokens.slice(Math.max(0, verb - JOINED), verb).some(({ surface }) => beforeDuty.has(surface))
  )
}

/** Whether a word is the verb of a duty: behind *to*, *shall* and their like; a pronoun or an adverb may stand between. */
export function isDutyVerb({ tokens }: Side, verb: number, { beforeDuty, little }: Stakes): boolean {
  return [1, 2].some(step => {
    const between = tokens.slice(verb - step + 1, verb)
    const plain = between.every(({ surface }) => little.has(surface) || surface.endsWith('ly'))
    return plain && beforeDuty.has(tokens[verb - step]?.surface ?? '')
  })
}
