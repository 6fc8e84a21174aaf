import type { Token } from '../../../text/index.ts'
import { type Comparison, gapAt, placeAt, type Side, written } from './comparison.ts'
import { areForms } from './forms.ts'
import { say } from './messages.ts'
import { ownRule, type Rule, type RuleFinding, type Run } from './rule.ts'
import { type Stakes, stakesOf } from './stakes.ts'

/**
 * *refrain from* and its like came or went, and the verb behind it is as before (“to refrain from limiting”, “to limit”): the
 * draft asks for what the agreed words forbid, or forbids what they ask for.
 */
export const denials: Rule = (comparison, { told }): RuleFinding[] => {
  const stakes = stakesOf(comparison.language)
  if (stakes === null) return []
  const { agreed, draft, edits } = comparison
  return edits.flatMap(({ beforeFrom, beforeTo, afterFrom, afterTo }): RuleFinding[] => {
    const before = untold(beforeFrom, beforeTo, at => told('agreed', { first: at, last: at }))
    const after = untold(afterFrom, afterTo, at => told('draft', { first: at, last: at }))
    const gone = deniedIn(agreed, before, draft, after, stakes)
    const come = deniedIn(draft, after, agreed, before, stakes)
    if ((gone === null) === (come === null) || movedTo(comparison, gone ?? come, gone !== null, stakes)) return []
    return [
      {
        rule: 'negation-changed',
        severity: 'error',
        ...(come ? placeAt(draft, come.first, come.last) : gapAt(comparison, gone?.first ?? beforeFrom)),
        ...(come
          ? say('negation.added', { after: written(draft, come.first, come.last) })
          : say('negation.gone', { before: written(agreed, gone?.first ?? beforeFrom, gone?.last ?? beforeFrom) })),
        source: ownRule('negation-changed'),
        weaker: false,
        agreedWords: runOf(before),
        draftWords: runOf(after),
      },
    ]
  })
}

const runOf = (places: readonly number[]): Run | null => {
  const [first] = places
  return first === undefined ? null : { first, last: places.at(-1) ?? first }
}

function untold(from: number, to: number, isTold: (at: number) => boolean): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at).filter(at => !isTold(at))
}

/** The denying words of one side of an edit, where the other side has but the verb behind them; null where it has others. */
function deniedIn(
  { tokens }: Side,
  places: readonly number[],
  other: Side,
  others: readonly number[],
  { deniers, little }: Stakes,
): Run | null {
  const isLittle = ({ surface, elided }: Token): boolean => little.has(surface) || elided
  const word = (at: number): Token | undefined => tokens[at]
  const first = places.find(at => deniers.has(word(at)?.stem ?? ''))
  if (first === undefined) return null
  const rest = places.filter(at => at !== first).flatMap(at => word(at) ?? [])
  const full = rest.filter(token => !isLittle(token))
  const theirs = others.flatMap(at => other.tokens[at] ?? []).filter(token => !isLittle(token))
  const isSame =
    full.length === theirs.length && full.every(({ surface }, at) => areForms(surface, theirs[at]?.surface ?? ''))
  if (!isSame || full.length > 1) return null
  const behind = word(first + 1)
  return { first, last: behind !== undefined && isLittle(behind) && places.includes(first + 1) ? first + 1 : first }
}

/** The same word came in another edit: it stands elsewhere now. */
function movedTo({ agreed, draft, edits }: Comparison, run: Run | null, isGone: boolean, { deniers }: Stakes): boolean {
  const [own, other] = isGone ? [agreed, draft] : [draft, agreed]
  const stem = own.tokens[run?.first ?? -1]?.stem
  return edits.some(({ beforeFrom, beforeTo, afterFrom, afterTo }) => {
    const [from, to] = isGone ? [afterFrom, afterTo] : [beforeFrom, beforeTo]
    return other.tokens.slice(from, to).some(token => token.stem === stem && deniers.has(token.stem))
  })
}
