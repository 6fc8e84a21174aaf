import type { ClauseRules } from '../rules/clause-rules.ts'

export const clauses: ClauseRules = {
  verbForm: null,
  modifiersBehind: true,
  nounSign: '',
  beforeAddressee: 'todos todas los las',
  possessives: 'su sus nuestro nuestra',
  calls: null,
}
