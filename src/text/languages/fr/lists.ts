import type { ListRules } from '../rules/list-rules.ts'

export const lists: ListRules = {
  side: 'right',
  determiners: '',
  stops:
    'entre parmi contre pendant depuis vers chez selon afin ainsi notamment comme lorsque lorsqu aussi tant y donc sera seront doit doivent peut peuvent aupres grace lors dont c qu tout tous toute toutes egalement',
  links: 'qui est sont soit soient reste restent demeure demeurent doit doivent etre',
  relatives: 'qui',
  inner: "de des du d'",
  behindThing: '',
  accented: 'sur',
  shape: null,
  adverb: null,
  formOf: null,
  beforeThing: '',
}
