import type { ClauseRules, VerbForm } from '../rules/clause-rules.ts'
import { calls } from './calls.ts'

export const clauses: ClauseRules = {
  verbForm,
  modifiersBehind: false,
  nounSign: 'of',
  beforeAddressee: 'all relevant other upon',
  possessives: 'my your his her its our their own',
  calls,
}

function verbForm(surface: string): VerbForm {
  if (surface.endsWith('ing') || surface.endsWith('ed')) return 'participle'
  return surface.endsWith('s') ? 'finite' : 'base'
}
