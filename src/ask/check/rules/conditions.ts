import { phraseFinder } from '../../../match/index.ts'
import { sentences } from '../../../text/index.ts'
import type { PhraseForms, SentenceWords } from '../../../types.ts'
import { type Comparison, placeAt, written } from './comparison.ts'
import { ownRule, type Rule, type RuleFinding } from './rule.ts'

/** Words of a condition that are told. */
const TOLD = 12

/** The draft ends its clause where the agreed one goes on to a condition. */
export const conditions: Rule = (comparison, { words, told }): RuleFinding[] => {
  const { agreed, draft, language } = comparison
  if (draft.to <= draft.from || !endsClause(comparison)) return []
  const tail = tailOf(comparison)
  const finder = phraseFinder(conditionWords(words), language)
  const found = finder.all(agreed.tokens).find(({ first, last }) => first >= tail.first && last < tail.end)
  if (!found || told('agreed', found)) return []
  return [
    {
      rule: 'cut-before-condition',
      severity: 'warning',
      ...placeAt(draft, Math.max(draft.from, draft.to - 2), draft.to - 1),
      message: `the agreed words go on: “… ${written(agreed, found.first, Math.min(tail.end - 1, found.first + TOLD - 1))}${
        tail.end > found.first + TOLD ? ' …' : ''
      }”`,
      source: ownRule('cut-before-condition'),
      weaker: false,
      agreedWords: { first: found.first, last: tail.end - 1 },
      draftWords: null,
    },
  ]
}

/** Conditions and caveats as one list; a list is kept, since finders are kept by their list. */
function conditionWords(words: SentenceWords): PhraseForms[] {
  const list = lists.get(words) ?? [...words.conditions, ...words.caveats]
  lists.set(words, list)
  return list
}

const lists = new WeakMap<SentenceWords, PhraseForms[]>()

/** Nothing of the clause follows the stretch in the draft. */
function endsClause({ draft, language }: Comparison): boolean {
  const last = draft.tokens[draft.to - 1]
  const next = draft.tokens[draft.to]
  if (last === undefined || next === undefined) return true
  if (/[;؛]/.test(draft.text.slice(last.end, next.start))) return true
  return sentences(draft.text, language).some(({ start }) => start >= last.end && start <= next.start)
}

/** Words of the agreed clause behind the last one that the draft has too. */
function tailOf({ agreed, draft, edits, language }: Comparison): { first: number; end: number } {
  const last = edits.at(-1)
  const open = last && last.beforeTo === agreed.to && last.afterTo === draft.to
  const first = open ? last.beforeFrom : agreed.to
  const start = agreed.tokens[first]?.start ?? agreed.text.length
  const around = sentences(agreed.text, language).find(sentence => sentence.end > start)
  const stop = agreed.text.slice(start, around?.end ?? agreed.text.length).search(/[;؛]/)
  const limit = stop < 0 ? (around?.end ?? agreed.text.length) : start + stop
  // What begins a new sentence is no part of the clause that was cut.
  const before = agreed.tokens[first - 1]
  const begins = around !== undefined && before !== undefined && around.start >= before.end
  const parted = before !== undefined && /[;؛]/.test(agreed.text.slice(before.end, start))
  if (begins || parted) return { first, end: first }
  const end = agreed.tokens.findIndex(token => token.start >= limit)
  return { first, end: end < 0 ? agreed.tokens.length : end }
}
