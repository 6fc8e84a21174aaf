import type { WritingRules } from '../rules/writing-rules.ts'

export const writing: WritingRules = {
  script: 'latin',
  capitals: 'first-of-name',
  anotherWithCapital: 'estado consejo corte cortes camara lima granada chile bolsa cuba plata junta union signal meta',
  alwaysCapital: 'Internet Web Estado Estados',
  accents: { bare: 'campana pena cana cuna ano mono una sonar sena mana tina', onlyBare: false, finalE: false },
  elided: '',
  looseArticle: null,
  possessive: false,
  nounsQualify: false,
  hangingHyphen: false,
}
