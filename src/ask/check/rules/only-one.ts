import { type Binding, bindingOf } from './binding.ts'
import { placeAt, type Side, written } from './comparison.ts'
import { say } from './messages.ts'
import { ownRule, type Rule, type RuleFinding } from './rule.ts'

/** Words behind the article among which one may say that there is only one: *le rôle **moteur***. */
const BEHIND = 3
/** Words of an edit, on either side, at most. */
const MOST = 4

/**
 * The only one, or the first, became one of several: *the focal point*, *a focal point*; *the primary forum*, *a primary
 * forum*. A definite article that became an indefinite one elsewhere is no change.
 */
export const onlyOne: Rule = (comparison, { told }): RuleFinding[] => {
  const binding = bindingOf(comparison.language)
  if (binding === null || binding.definite.size === 0) return []
  const { agreed, draft, edits } = comparison
  return edits.flatMap(({ beforeFrom, beforeTo, afterFrom, afterTo }): RuleFinding[] => {
    if (beforeTo - beforeFrom > MOST || afterTo - afterFrom > MOST) return []
    const was = articleIn(agreed, beforeFrom, beforeTo, binding.definite)
    const is = articleIn(draft, afterFrom, afterTo, binding.indefinite)
    const stays = articleIn(draft, afterFrom, afterTo, binding.definite)
    if (was === null || is === null || (stays !== null && stays <= is)) return []
    if (!isOnly(agreed, was, binding)) return []
    const agreedWords = { first: was, last: beforeTo - 1 }
    const draftWords = { first: is, last: afterTo - 1 }
    if (told('agreed', agreedWords) || told('draft', draftWords)) return []
    const behind = (side: Side, last: number): number => Math.min(last + 2, side.to - 1)
    return [
      {
        rule: 'narrowing-added',
        severity: 'warning',
        ...placeAt(draft, is, afterTo - 1),
        ...say('only-one', {
          before: written(agreed, was, behind(agreed, beforeTo - 1)),
          after: written(draft, is, behind(draft, afterTo - 1)),
        }),
        source: ownRule('narrowing-added'),
        weaker: false,
        agreedWords,
        draftWords,
      },
    ]
  })
}

function articleIn({ tokens }: Side, from: number, to: number, articles: ReadonlySet<string>): number | null {
  for (let at = from; at < to; at++) if (articles.has(tokens[at]?.surface ?? '')) return at
  return null
}

/** Behind *as*, *is* and their like the article says that there is no other, as do *primary* and *sole* behind it. */
function isOnly({ tokens }: Side, article: number, { predicates, unique }: Binding): boolean {
  if (predicates.has(tokens[article - 1]?.surface ?? '')) return true
  return tokens.slice(article + 1, article + 1 + BEHIND).some(({ surface }) => unique.has(surface))
}
