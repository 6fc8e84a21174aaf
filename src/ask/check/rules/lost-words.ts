import type { Token } from '../../../text/index.ts'
import type { WordEdit } from '../../../text/whole-texts.ts'
import type { Comparison } from './comparison.ts'
import type { RuleSetting, Run } from './rule.ts'
import type { Stakes } from './stakes.ts'

/** What one edit took away and put in, by the places of its words. */
export interface Loss {
  /** All agreed words of the edit, and the draft’s words in their place; null where there are none. */
  agreed: Run | null
  draft: Run | null
  /** Agreed words that are gone: not written otherwise, not moved elsewhere, not told by an earlier rule. */
  lost: number[]
  /** Words of the draft that no agreed word of the edit is, nor one that only moved here. */
  added: number[]
  /** Agreed words of the edit that stand elsewhere in the draft. */
  moved: number[]
}

/** Every edit of a comparison as a loss, and what the draft cut of the agreed clause: its end, the first half of it. */
export function lossesOf(
  { agreed, draft, edits }: Comparison,
  { tail, head }: { tail: Run | null; head: Run | null },
  { little }: Stakes,
  told: RuleSetting['told'],
): Loss[] {
  const cut = tail === null ? [] : [editOf(tail, draft.to)]
  const all = [...(head === null ? [] : [editOf(head, draft.from)]), ...edits, ...cut]
  const come = countOf(all.flatMap(({ afterFrom, afterTo }) => full(draft.tokens, afterFrom, afterTo, little)))
  const gone = countOf(all.flatMap(({ beforeFrom, beforeTo }) => full(agreed.tokens, beforeFrom, beforeTo, little)))
  return all.flatMap((edit): Loss[] => {
    const before = range(edit.beforeFrom, edit.beforeTo)
    const after = range(edit.afterFrom, edit.afterTo)
    if (
      told('agreed', { first: edit.beforeFrom, last: edit.beforeTo - 1 }) &&
      before.every(at => told('agreed', { first: at, last: at }))
    )
      return []
    const here = countOf(after.map(at => draft.tokens[at]?.stem ?? ''))
    const there = countOf(before.map(at => agreed.tokens[at]?.stem ?? ''))
    const unsaid = before.filter(at => !told('agreed', { first: at, last: at }))
    const missing = unsaid.filter(at => !take(here, agreed.tokens[at]?.stem ?? ''))
    const isMoved = (at: number): boolean =>
      isFull(agreed.tokens[at], little) && take(come, agreed.tokens[at]?.stem ?? '')
    const moved = new Set(missing.filter(isMoved))
    const added = after
      .filter(at => !told('draft', { first: at, last: at }))
      .filter(at => !take(there, draft.tokens[at]?.stem ?? ''))
      .filter(at => !(isFull(draft.tokens[at], little) && take(gone, draft.tokens[at]?.stem ?? '')))
    const lost = missing.filter(at => !moved.has(at))
    return [{ agreed: runOf(before), draft: runOf(after), lost, added, moved: [...moved] }]
  })
}

const editOf = ({ first, last }: Run, at: number): WordEdit => ({
  beforeFrom: first,
  beforeTo: last + 1,
  afterFrom: at,
  afterTo: at,
})

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at)

const runOf = (places: readonly number[]): Run | null => {
  const [first] = places
  return first === undefined ? null : { first, last: places.at(-1) ?? first }
}

const isFull = (token: Token | undefined, little: ReadonlySet<string>): boolean =>
  token !== undefined && !little.has(token.surface) && !token.elided

const full = (tokens: readonly Token[], from: number, to: number, little: ReadonlySet<string>): string[] =>
  tokens.slice(from, to).flatMap(token => (isFull(token, little) ? [token.stem] : []))

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Take one of a word, where there is one left. */
function take(counts: Map<string, number>, word: string): boolean {
  const count = counts.get(word) ?? 0
  if (count > 0) counts.set(word, count - 1)
  return count > 0
}
