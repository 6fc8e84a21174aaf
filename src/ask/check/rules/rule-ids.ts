/** The named rules of `foc check`, in the order in which they are told; each has its section in docs/findings.md. */
export const ruleIds = [
  'reference-differs',
  'number-differs',
  'negation-changed',
  'modal-changed',
  'law-lost',
  'safeguard-lost',
  'holder-lost',
  'duty-softened',
  'verb-changed',
  'caveat-added',
  'caveat-dropped',
  'cut-before-condition',
  'party-added',
  'party-removed',
  'qualifier-lost',
  'qualifier-added',
  'qualifier-moved',
  'quantifier-lost',
  'scope-lost',
  'member-lost',
  'connective-changed',
  'weaker-wording',
  'words-lost',
  'words-moved',
  'said-by-us',
  'written-otherwise',
] as const

/** A named rule of `foc check`. */
export type RuleId = (typeof ruleIds)[number]
