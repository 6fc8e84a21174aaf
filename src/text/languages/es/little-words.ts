import type { LittleWords } from '../rules/little-words.ts'

export const words: LittleWords = {
  little:
    'a al como con de del e el ella en entre es esta este fue ha han la las le les lo los mas me no nos o para pero por que se ser si sin sobre son su sus te tu u un una y ya',
  articles: 'el la los las un una',
  coordinators: 'y e o u',
  alternatives: 'o u',
  openers: 'y o u e pero ni que quien',
  prefixes:
    'anti contra pseudo ex pre post sub multi inter intra trans co auto semi neo ultra micro macro mini meta socio bio eco ciber vice super',
  contraries: 'de en in ex',
  abbreviations:
    'sr sra sres dr dra prof núm num párr párrs art arts vol ed cf p.ej ej etc pág págs rev add corr res doc cap secc fig ee.uu ud uds s.e',
}
