import type { WritingRules } from '../rules/writing-rules.ts'

export const writing: WritingRules = {
  script: 'latin',
  capitals: 'noun',
  anotherWithCapital: '',
  alwaysCapital: '',
  accents: {
    bare: 'drucken fordern zahlen schon wurde hatte konnte lauten losen tauschen horen lugen mochte musste',
    onlyBare: true,
    finalE: false,
  },
  elided: '',
  looseArticle: null,
  possessive: false,
  nounsQualify: false,
  hangingHyphen: true,
}
