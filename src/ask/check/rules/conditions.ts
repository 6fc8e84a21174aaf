import { phraseFinder } from '../../../match/index.ts'
import type { PhraseForms, SentenceWords } from '../../../types.ts'
import { endsClause, tailOf } from './clause-end.ts'
import { placeAt, written } from './comparison.ts'
import { say } from './messages.ts'
import { ownRule, type Rule, type RuleFinding } from './rule.ts'

/** The draft ends its clause where the agreed one goes on to a condition. All of it is quoted. */
export const conditions: Rule = (comparison, { words, told }): RuleFinding[] => {
  const { agreed, draft, language } = comparison
  if (comparison.endsSo === true || draft.to <= draft.from || !endsClause(comparison)) return []
  const tail = tailOf(comparison)
  const finder = phraseFinder(conditionWords(words), language)
  const found = finder.all(agreed.tokens).find(({ first, last }) => first >= tail.first && last < tail.end)
  if (!found || told('agreed', found)) return []
  return [
    {
      rule: 'cut-before-condition',
      severity: 'warning',
      ...placeAt(draft, Math.max(draft.from, draft.to - 2), draft.to - 1),
      ...say('cut-before-condition', { before: written(agreed, found.first, tail.end - 1) }),
      source: ownRule('cut-before-condition'),
      weaker: false,
      agreedWords: { first: found.first, last: tail.end - 1 },
      draftWords: null,
    },
  ]
}

/** Conditions and caveats as one list, made once, since finders are remembered by their list. */
function conditionWords(words: SentenceWords): PhraseForms[] {
  const list = lists.get(words) ?? [...words.conditions, ...words.caveats]
  lists.set(words, list)
  return list
}

const lists = new WeakMap<SentenceWords, PhraseForms[]>()
