import type { ClauseRules, VerbForm } from '../rules/clause-rules.ts'

export const clauses: ClauseRules = {
  verbForm,
  modifiersBehind: false,
  nounSign: 'of',
  beforeAddressee: 'all relevant other upon',
  possessives: 'my your his her its our their own',
}

function verbForm(surface: string): VerbForm {
  if (surface.endsWith('ing') || surface.endsWith('ed')) return 'participle'
  return surface.endsWith('s') ? 'finite' : 'base'
}
