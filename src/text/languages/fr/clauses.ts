import type { ClauseRules } from '../rules/clause-rules.ts'
import { calls } from './calls.ts'

export const clauses: ClauseRules = {
  verbForm: null,
  modifiersBehind: true,
  nounSign: '',
  beforeAddressee: 'aux tous toutes',
  possessives: 'leur leurs son sa ses notre nos votre vos',
  calls,
}
