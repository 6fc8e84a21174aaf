import type { WritingRules } from '../rules/writing-rules.ts'

export const writing: WritingRules = {
  script: 'arabic',
  capitals: 'none',
  anotherWithCapital: '',
  alwaysCapital: '',
  accents: null,
  elided: '',
  looseArticle: null,
  possessive: false,
  nounsQualify: false,
  hangingHyphen: false,
}
