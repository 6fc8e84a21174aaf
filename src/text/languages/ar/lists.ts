import type { ListRules } from '../rules/list-rules.ts'

export const lists: ListRules = {
  side: 'right',
  determiners: '',
  stops: 'بين ضد خلال منذ نحو عبر حول بما التي الذي الذين حيث كما ايضا',
  links: '',
  relatives: '',
  inner: '',
  behindThing: '',
  accented: '',
  shape: null,
  adverb: null,
  formOf: null,
  beforeThing: '',
}
