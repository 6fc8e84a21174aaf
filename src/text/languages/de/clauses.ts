import type { ClauseRules } from '../rules/clause-rules.ts'

export const clauses: ClauseRules = {
  verbForm: null,
  modifiersBehind: true,
  nounSign: '',
  beforeAddressee: '',
  possessives: '',
  calls: null,
}
