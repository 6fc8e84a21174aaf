import type { ListRules } from '../rules/list-rules.ts'

export const lists: ListRules = {
  side: 'right',
  determiners: '',
  stops:
    'entre contra durante desde hacia segun sobre mediante incluso incluidos incluidas tambien asi cuando donde cual cuales puede pueden debe deben todo todos toda todas',
  links: 'que es son sea sean siga siendo permanezca debe deben ser',
  relatives: 'que',
  inner: 'de del',
  behindThing: '',
  accented: '',
  shape: null,
  adverb: null,
  formOf: null,
  beforeThing: '',
}
