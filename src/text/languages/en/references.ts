import type { ReferenceWords } from '../rules/reference-words.ts'

export const references: ReferenceWords = {
  resolution: 'resolution resolutions',
  decision: 'decision decisions',
  paragraph: 'paragraph paragraphs para paras',
  division: 'section sections annex annexes part chapter article articles subparagraph',
  entitled: 'entitled titled',
  about: 'on',
  vague: 'issue issues subject subjects matter matters topic topics question item theme same implementation',
  aside:
    'pursuant accordance requested request requests response contained report reports recommendation established called ' +
    'set submitted views mandate mandated provided provisions decided',
  naming:
    'entitled titled called named known theme themes item items agenda motto slogan title report term concept framework ' +
    'campaign initiative document documents declaration',
  otherBody: 'council councils commission committee board conference unesco',
}
