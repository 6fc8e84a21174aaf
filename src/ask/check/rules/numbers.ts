import type { Token } from '../../../text/index.ts'
import type { WordEdit } from '../../../text/whole-texts.ts'
import { type Comparison, gapAt, placeAt, type Side, written } from './comparison.ts'
import { say } from './messages.ts'
import { referencesIn } from './references-in.ts'
import { ownRule, type Rule, type RuleFinding, type Run } from './rule.ts'
import { isSessionNumber, stakesOf } from './stakes.ts'

/** Words about a number that came or went, at most: more is a passage of its own. */
const SMALL = 4

/**
 * Another number where the agreed words have one, also one that came or went nearly by itself. In the symbol or date of
 * a text that is cited it is `reference-differs`.
 */
export const numbers: Rule = (comparison): RuleFinding[] => {
  const { agreed, draft, same } = comparison
  const cited = { agreed: referencesIn(agreed), draft: referencesIn(draft) }
  const found: RuleFinding[] = []
  const stakes = stakesOf(comparison.language)
  for (const edit of comparison.edits) {
    if (same.includes(edit)) continue
    const before = numberedRun(agreed.tokens, edit.beforeFrom, edit.beforeTo)
    const after = numberedRun(draft.tokens, edit.afterFrom, edit.afterTo)
    if (before === null && after === null) continue
    // In words or figures: *eightieth*, *81st*.
    const isSession = ({ tokens }: Side, from: number, to: number): boolean =>
      stakes !== null && range(from, to).some(at => isSessionNumber(tokens, at, stakes))
    if (isSession(agreed, edit.beforeFrom, edit.beforeTo) && isSession(draft, edit.afterFrom, edit.afterTo)) continue
    if ((before === null || after === null) && sizeOf(edit) > SMALL) continue
    if (before && after && keyOf(agreed, before) === keyOf(draft, after)) continue
    const within = (runs: readonly Run[], run: Run | null): Run | null =>
      (run && runs.find(({ first, last }) => first <= run.last && run.first <= last)) ?? null
    const oldReference = within(cited.agreed, before)
    const newReference = within(cited.draft, after)
    // Where a reference was added or dropped nothing that was cited is contradicted.
    if ((oldReference !== null || newReference !== null) && !(before && after)) continue
    const isReference = oldReference !== null && newReference !== null
    const rule = isReference ? 'reference-differs' : 'number-differs'
    const oldRun = oldReference ?? before
    const newRun = newReference ?? after
    if (isReference && found.some(one => one.draftWords?.first === newRun?.first)) continue
    found.push({
      rule,
      severity: 'error',
      ...(newRun ? placeAt(draft, newRun.first, newRun.last) : gapAt(comparison, edit.beforeFrom)),
      ...said(comparison, oldRun, newRun),
      source: ownRule(rule),
      weaker: false,
      agreedWords: oldRun,
      draftWords: newRun,
    })
  }
  return found
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at)

const sizeOf = ({ beforeFrom, beforeTo, afterFrom, afterTo }: WordEdit): number =>
  beforeTo - beforeFrom + afterTo - afterFrom

/** From the first number among some words to the last. */
function numberedRun(tokens: readonly Token[], from: number, to: number): Run | null {
  const places = tokens.slice(from, to).flatMap(({ surface }, at) => (/\d/.test(surface) ? [from + at] : []))
  const [first] = places
  return first === undefined ? null : { first, last: places.at(-1) ?? first }
}

const keyOf = ({ tokens }: Side, { first, last }: Run): string =>
  tokens
    .slice(first, last + 1)
    .map(({ surface }) => surface)
    .join(' ')

function said({ agreed, draft }: Comparison, old: Run | null, young: Run | null): ReturnType<typeof say> {
  const before = old && written(agreed, old.first, old.last)
  const after = young && written(draft, young.first, young.last)
  if (before !== null && after !== null) return say('number.replaced', { before, after })
  return after === null ? say('number.gone', { before: before ?? '' }) : say('number.added', { after })
}
