import type { DiffEffect } from '../../types.ts'
import type { RuleFinding } from '../check/rules/rule.ts'
import type { RuleId } from '../check/rules/rule-ids.ts'

/**
 * What each rule says of a change from older to newer words where only one of them has what it speaks of. A rule of loss is
 * asked both ways: what the newer words lack is weaker, what they have besides is stronger. `changed`: the rule does not say
 * which of the two is stronger.
 */
const effects: { [Rule in RuleId]: DiffEffect } = {
  'reference-differs': 'changed',
  'reference-unknown': 'changed',
  'reference-subject': 'changed',
  'reference-place': 'changed',
  'quotation-differs': 'changed',
  'reference-not-held': 'changed',
  'reference-superseded': 'changed',
  'number-differs': 'changed',
  'negation-changed': 'changed',
  'modal-changed': 'changed',
  'verb-changed': 'changed',
  'caveat-added': 'weaker',
  'caveat-dropped': 'stronger',
  'cut-before-condition': 'changed',
  'party-added': 'changed',
  'party-removed': 'changed',
  'qualifier-lost': 'weaker',
  // A further quality asks for more (*prompt* inquiry) or covers less (*verified* information): words cannot tell which.
  'qualifier-added': 'changed',
  // Fewer may be meant by a right, and by a limit of it: words cannot tell which.
  'narrowing-added': 'changed',
  'qualifier-moved': 'changed',
  'weaker-wording': 'weaker',
  'law-lost': 'weaker',
  'safeguard-lost': 'weaker',
  'holder-lost': 'weaker',
  'quantifier-lost': 'weaker',
  'scope-lost': 'weaker',
  'member-lost': 'weaker',
  'duty-softened': 'changed',
  'connective-changed': 'changed',
  'words-lost': 'changed',
  'words-moved': 'changed',
  'said-by-us': 'changed',
  'written-otherwise': 'changed',
}

/** Of a finding from the older words to the newer. */
export function effectOf({ rule, weaker, force }: Told): DiffEffect {
  return weaker ? 'weaker' : (force ?? effects[rule])
}

type Told = Pick<RuleFinding, 'rule' | 'weaker' | 'force'>

/** Whether what the newer words have besides is looked for by asking the rule the other way round. */
export function isAskedBothWays({ rule, weaker, force }: Told): boolean {
  return weaker || force === 'weaker' || (effects[rule] === 'weaker' && rule !== 'caveat-added')
}

/** Of a rule that was asked the other way round: whether what the newer words have besides makes them stronger. */
export function winsStrength({ rule }: Pick<RuleFinding, 'rule'>): boolean {
  return rule !== 'member-lost' && rule !== 'scope-lost' && rule !== 'qualifier-lost'
}
