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
  organ:
    'general assembly united nations human rights security economic social council ga hrc un ecosoc its own ' +
    'present',
  which: 'which that where wherein whereby',
  says:
    'states stated says said reads asks asked provides provided declares declared stipulates stipulated requires ' +
    'required affirms affirmed reaffirms reaffirmed stresses stressed emphasizes emphasized emphasises emphasised ' +
    'underlines underlined notes noted recognizes recognized recognises recognised acknowledges acknowledged ' +
    'calls urges urged requests requested encourages encouraged invites invited demands demanded decides decided ' +
    'condemns condemned recalls recalled expresses expressed recommends recommended proclaims proclaimed defines ' +
    'defined speaks refers welcomes welcomed',
  as: 'as',
  said:
    'stated set out forth laid down contained expressed formulated worded affirmed reaffirmed recognized ' +
    'recognised enshrined provided declared proclaimed agreed put written defined emphasized emphasised stressed ' +
    'underlined noted requested called decided urged',
  wording:
    'words wording language text phrase formulation formula passage sentence quoting quoted quotes citing cited ' +
    'according quotation',
  otherBody: 'council councils commission committee board conference unesco',
}
