import type { ListRules } from '../rules/list-rules.ts'

export const lists: ListRules = {
  side: 'left',
  determiners:
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem unser unsere unserem unseren alle allen aller jeder jede jedes kein keine',
  stops: 'zwischen innerhalb gegen wahrend ohne sowie wie als',
  links: 'ist sind bleibt bleiben',
  relatives: '',
  inner: '',
  behindThing: 'online offline',
  accented: '',
  shape: /(?:e|en|er|es|em)$/u,
  adverb: null,
  formOf: null,
  beforeThing: 'e',
}
