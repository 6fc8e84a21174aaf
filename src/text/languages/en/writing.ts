import type { WritingRules } from '../rules/writing-rules.ts'

export const writing: WritingRules = {
  script: 'latin',
  capitals: 'name',
  anotherWithCapital:
    'state polish may march august turkey china chad japan guinea job nice reading cork bath pole dane assembly house chamber union signal telegram apple amazon meta zoom windows shell oracle chrome slack discord visa',
  alwaysCapital: '',
  accents: null,
  elided: '',
  looseArticle: null,
  possessive: true,
  nounsQualify: true,
  hangingHyphen: false,
}
