/** The named rules of `foc check`, in the order in which they are told; each has its section in docs/findings.md. */
export const ruleIds = [
  'reference-differs',
  'number-differs',
  'negation-changed',
  'modal-changed',
  'verb-changed',
  'caveat-added',
  'caveat-dropped',
  'cut-before-condition',
  'party-added',
  'party-removed',
  'qualifier-lost',
  'qualifier-added',
  'qualifier-moved',
  'weaker-wording',
] as const

/** A named rule of `foc check`. */
export type RuleId = (typeof ruleIds)[number]
