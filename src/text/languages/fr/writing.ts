import type { WritingRules } from '../rules/writing-rules.ts'

export const writing: WritingRules = {
  script: 'latin',
  capitals: 'first-of-name',
  anotherWithCapital: 'etat conseil cour chine mars bourse manche chambre suisse orange signal meta union siege',
  alwaysCapital: 'Internet Web État États',
  accents: {
    bare: 'sur mur du ou la a tache cote jeune sale interne congres foret peche marche pecheur notre votre',
    onlyBare: false,
    finalE: true,
  },
  elided: 'l d j m t s c n qu jusqu lorsqu puisqu quoiqu',
  looseArticle: 'le',
  possessive: false,
  nounsQualify: false,
  hangingHyphen: false,
}
