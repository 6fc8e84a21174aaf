import type { Token } from '../../../text/index.ts'
import { placeAt, written } from './comparison.ts'
import { say } from './messages.ts'
import { ownRule, type Rule, type RuleFinding } from './rule.ts'

/**
 * The same letters in one word or in two (*multi-stakeholder*, *multistakeholder*), or the same said in another way (*17*,
 * *seventeen*): no later rule takes them for a change.
 */
export const writtenApart: Rule = ({ agreed, draft, edits, same }): RuleFinding[] =>
  edits.flatMap((edit): RuleFinding[] => {
    const { beforeFrom, beforeTo, afterFrom, afterTo } = edit
    const isSame =
      same.includes(edit) ||
      lettersOf(agreed.tokens, beforeFrom, beforeTo) === lettersOf(draft.tokens, afterFrom, afterTo)
    if (beforeTo === beforeFrom || !isSame) return []
    return [
      {
        rule: 'written-otherwise',
        severity: 'info',
        ...placeAt(draft, afterFrom, afterTo - 1),
        ...say('written-otherwise.replaced', {
          before: written(agreed, beforeFrom, beforeTo - 1),
          after: written(draft, afterFrom, afterTo - 1),
        }),
        source: ownRule('written-otherwise'),
        weaker: false,
        agreedWords: { first: beforeFrom, last: beforeTo - 1 },
        draftWords: { first: afterFrom, last: afterTo - 1 },
      },
    ]
  })

const lettersOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ surface }) => surface)
    .join('')
