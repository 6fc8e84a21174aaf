/** The named rules of `foc check`, the gravest first; each has its section in docs/findings.md. */
export const ruleIds = [
  'reference-differs',
  'reference-unknown',
  'reference-subject',
  'reference-place',
  'quotation-differs',
  'reference-not-held',
  'reference-superseded',
  'negation-changed',
  'number-differs',
  'law-lost',
  'safeguard-lost',
  'holder-lost',
  'caveat-added',
  'narrowing-added',
  'verb-changed',
  'duty-softened',
  'modal-changed',
  'cut-before-condition',
  'party-added',
  'party-removed',
  'quantifier-lost',
  'scope-lost',
  'connective-changed',
  'member-lost',
  'qualifier-lost',
  'weaker-wording',
  'caveat-dropped',
  'words-lost',
  'qualifier-added',
  'qualifier-moved',
  'words-moved',
  'said-by-us',
  'written-otherwise',
] as const

/** A named rule of `foc check`. */
export type RuleId = (typeof ruleIds)[number]

/** The place of a rule among all, the gravest first; a rule that is not named comes last. */
export function gravityOf(rule: string): number {
  const at = (ruleIds as readonly string[]).indexOf(rule)
  return at < 0 ? ruleIds.length : at
}
