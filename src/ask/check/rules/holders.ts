import { baseLanguage, Separation } from '../../../text/index.ts'
import { textRulesOf } from '../../../text/whole-texts.ts'
import { type Comparison, placeAt, written } from './comparison.ts'
import { say } from './messages.ts'
import { ownRule, type Rule, type RuleFinding, type Run } from './rule.ts'
import { type Stakes, stakesOf } from './stakes.ts'

/** Words put in, at most, that are one restriction. */
const MOST = 3
/** Words between what was put in and the holder: *recognized religious minorities*. */
const BETWEEN = 1

/** Words were put in beside a holder of rights, so that fewer are meant: *accredited journalists*, *for all children*. */
export const holders: Rule = (comparison, { told }): RuleFinding[] => {
  const stakes = stakesOf(comparison.language)
  if (stakes === null) return []
  const { draft, edits } = comparison
  return edits.flatMap(({ beforeFrom, beforeTo, afterFrom, afterTo }): RuleFinding[] => {
    const run = { first: afterFrom, last: afterTo - 1 }
    if (beforeTo > beforeFrom || afterTo === afterFrom || told('draft', run)) return []
    if (!narrows(comparison, run, stakes)) return []
    return [
      {
        rule: 'holder-lost',
        severity: 'warning',
        ...placeAt(draft, run.first, run.last),
        ...say('holder-lost.added', { after: written(draft, run.first, run.last) }),
        source: ownRule('holder-lost'),
        weaker: false,
        agreedWords: null,
        draftWords: run,
      },
    ]
  })
}

function narrows(
  { draft, language }: Comparison,
  { first, last }: Run,
  { holders: known, little, quantifiers }: Stakes,
): boolean {
  const surface = (at: number): string => draft.tokens[at]?.surface ?? ''
  const close = (at: number): boolean => draft.tokens[at]?.separation === Separation.None
  if (last - first >= MOST) return false
  for (let at = first; at <= last; at++) if (little.has(surface(at)) || (at > first && !close(at))) return false
  if (quantifiers.has(surface(last))) return false
  if (quantifiers.has(surface(first - 1)) && known.has(surface(last)) && close(first)) return true
  if (textRulesOf(baseLanguage(language))?.lists.side === 'right') return close(first) && known.has(surface(first - 1))
  for (let at = last + 1; at <= last + 1 + BETWEEN; at++) {
    if (!close(at) || little.has(surface(at))) return false
    if (known.has(surface(at))) return true
  }
  return false
}
