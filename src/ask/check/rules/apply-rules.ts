import { caveats } from './caveats.ts'
import type { Comparison } from './comparison.ts'
import { conditions } from './conditions.ts'
import { denials } from './denials.ts'
import { duties } from './duties.ts'
import { holders } from './holders.ts'
import { losses } from './losses.ts'
import { modals } from './modals.ts'
import { narrowing } from './narrowing.ts'
import { negations } from './negations.ts'
import { numbers } from './numbers.ts'
import { onlyOne } from './only-one.ts'
import { parties } from './parties.ts'
import { qualifiers } from './qualifiers.ts'
import type { Rule, RuleFinding, RuleSetting, Run } from './rule.ts'
import { splitVerb } from './split-verb.ts'
import { verbs } from './verbs.ts'
import { writtenApart } from './written-apart.ts'

/** What is asked of each comparison, in this order: words that one rule has spoken of are told by no later one. */
const rules: readonly Rule[] = [
  writtenApart,
  numbers,
  verbs,
  splitVerb,
  caveats,
  negations,
  modals,
  denials,
  duties,
  parties,
  holders,
  onlyOne,
  narrowing,
  qualifiers,
  conditions,
  losses,
]

/** Put a comparison to every rule. Findings in the order of the draft. Words that did not change give none. */
export function applyRules(comparison: Comparison, setting: Omit<RuleSetting, 'told'>): RuleFinding[] {
  const found: RuleFinding[] = []
  const told: RuleSetting['told'] = (side, run) =>
    found.some(one => overlap(side === 'agreed' ? one.agreedWords : one.draftWords, run))
  for (const rule of rules) found.push(...rule(comparison, { ...setting, told }))
  return found.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))
}

const overlap = (a: Run | null, b: Run): boolean => a !== null && a.first <= b.last && b.first <= a.last
