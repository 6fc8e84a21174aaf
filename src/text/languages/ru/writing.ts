import type { WritingRules } from '../rules/writing-rules.ts'

export const writing: WritingRules = {
  script: 'cyrillic',
  capitals: 'first-of-name',
  anotherWithCapital: 'совет дума рада союз правда известия вера надежда любовь роман лев орел земля',
  alwaysCapital: 'Internet Web',
  accents: null,
  elided: '',
  looseArticle: null,
  possessive: false,
  nounsQualify: false,
  hangingHyphen: false,
}
