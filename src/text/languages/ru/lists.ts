import type { ListRules } from '../rules/list-rules.ts'

export const lists: ListRules = {
  side: 'left',
  determiners: 'этот эта это эти этого этой этих наш наша наше наши все всех всем каждый каждая',
  stops: 'между среди через против без включая также не',
  links: '',
  relatives: '',
  inner: '',
  behindThing: '',
  accented: '',
  shape: /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими)$/u,
  adverb: null,
  formOf: null,
  beforeThing: '',
}
