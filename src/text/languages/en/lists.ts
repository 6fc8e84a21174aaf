import type { ListRules } from '../rules/list-rules.ts'
import { formOfWord } from './form-of-word.ts'

export const lists: ListRules = {
  side: 'left',
  determiners:
    'a an the these those its their our his her your my all any every each some such no both many several other various certain more most',
  stops:
    'this that notwithstanding between among within across about against through during without towards toward including inter alia like than regarding concerning via per since until while whereas because although if whether also further not where how why there here been being were do does did done shall should must might could would',
  links: 'that which is are be remains remain stays stay being was were should must shall can will may keep kept',
  relatives: 'that which',
  inner: '',
  behindThing: 'online offline worldwide globally',
  accented: '',
  shape: null,
  adverb: /ly$/,
  formOf: formOfWord,
  beforeThing: '',
}
