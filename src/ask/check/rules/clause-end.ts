import { sentences } from '../../../text/index.ts'
import type { Comparison } from './comparison.ts'
import type { Run } from './rule.ts'

/**
 * Words of the agreed clause behind the stretch, where the draft ends its clause: what was cut off. Null where the draft’s
 * clause goes on too, or some agreed text ends there as well.
 */
export function cutEnd(comparison: Comparison): Run | null {
  if (comparison.endsSo === true || comparison.draft.to <= comparison.draft.from || !endsClause(comparison)) return null
  const { end } = tailOf(comparison)
  const { to } = comparison.agreed
  return end > to ? { first: to, last: end - 1 } : null
}

/** Nothing of the clause follows the stretch in the draft. */
export function endsClause({ draft, language }: Comparison): boolean {
  const last = draft.tokens[draft.to - 1]
  const next = draft.tokens[draft.to]
  if (last === undefined || next === undefined) return true
  if (/[;؛]/.test(draft.text.slice(last.end, next.start))) return true
  return sentences(draft.text, language).some(({ start }) => start >= last.end && start <= next.start)
}

/** Words of the agreed clause behind the last one that the draft has too; end exclusive. */
export function tailOf({ agreed, draft, edits, language }: Comparison): { first: number; end: number } {
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
