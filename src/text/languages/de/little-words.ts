import type { LittleWords } from '../rules/little-words.ts'

export const words: LittleWords = {
  little:
    'aber als am an auch auf aus bei bis das dass dem den der des die durch ein eine einem einen einer er es fur hat im in ist mit nach nicht noch nur ob oder sich sie sind so uber um und uns unter von vor war was wer wie wir wird zu zum zur',
  articles: 'der die das den dem des ein eine einen einem einer eines',
  coordinators: 'und oder sowie',
  alternatives: 'oder',
  openers: 'und oder aber dass',
  prefixes:
    'nicht anti pseudo quasi ex pre post multi inter intra trans auto neo ultra hyper mini meta geo bio cyber super',
  contraries: 'ver ent ein aus',
  abbreviations:
    'hr fr dr prof nr abs art bd bzw ca d.h dh etc evtl ggf hrsg inkl s sog st str u.a ua usw vgl z.b zb ziff abb kap rev add',
}
