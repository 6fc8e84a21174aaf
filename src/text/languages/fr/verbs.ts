import type { VerbRules } from '../rules/verb-rules.ts'
import { wordSet } from '../rules/word-set.ts'

/** Families of irregular verbs: every ending of the family, and the one that stands for all. */
const families: readonly (readonly [RegExp, string])[] = [
  [/([eao])(?:indr(?:e|a|ont|ait|aient)|ints?|intes?|ins|ign(?:e|es|ons|ez|ent|ait|aient|ant|it|irent))$/, '$1indre'],
  [/(n)(?:aitr(?:e|a|ont|ait|aient)|ait|ais|aiss(?:e|es|ons|ez|ent|ait|aient|ant)|ue?s?|ut|urent)$/, '$1aitre'],
  [/t(?:en(?:ir|ait|aient|ant|ons|ez|ues?|us?)|ien(?:s|t|ne|nes|nent|dra|dront|drait|draient)|int|inrent)$/, 'tenir'],
  [
    /(v)(?:en(?:ir|ait|aient|ant|ons|ez|ues?|us?)|ien(?:s|t|ne|nes|nent|dra|dront|drait|draient)|int|inrent)$/,
    '$1enir',
  ],
  [/pr(?:endre|ends?|en(?:ons|ez|ait|aient|ant|ne|nes|nent)|ise?s?|it|irent|endra|endront|endrait)$/, 'prendre'],
  [/m(?:ettre|ets?|ett(?:ons|ez|ait|aient|ant|e|es|ent|ra|ront|rait)|ise?s?|it|irent)$/, 'mettre'],
  [/m(?:ouvoir|eus|eut|euv(?:e|es|ent)|ouv(?:ons|ez|ait|aient|ant|ra|ront)|ue?s?|urent)$/, 'mouvoir'],
  [/c(?:evoir|ois|oit|oiv(?:e|es|ent)|ev(?:ons|ez|ait|aient|ant|ra|ront)|ue?s?|ut|urent)$/, 'cevoir'],
  [/crire$|cri(?:s|t|ts|te|tes|v(?:e|es|ons|ez|ent|ait|aient|ant|it|irent)|ra|ront|rait)$/, 'crire'],
  [/(d)i(?:re|s|t|ts|te|tes|s(?:e|es|ons|ez|ent|ait|aient|ant)|ra|ront|rait)$/, '$1ire'],
  [/ui(?:re|s|t|ts|te|tes|s(?:e|es|ons|ez|ent|ait|aient|ant|it|irent)|ra|ront|rait)$/, 'uire'],
  [/sui(?:vre|s|t|v(?:e|es|ons|ez|ent|ait|aient|ant|i|ie|is|ies|it|irent|ra|ront))$/, 'suivre'],
  [/ba(?:ttre|ts?|tt(?:e|es|ons|ez|ent|ait|aient|ant|u|ue|us|ues|it|irent|ra|ront))$/, 'battre'],
  [/f(?:aire|ais|ait|aites?|aits?|ont|ais(?:ons|ant|ait|aient)|it|irent|era|eront|erait|asse|assent)$/, 'faire'],
  [/([nro])d(?:re|s|u|ue|us|ues|e|es|ons|ez|ent|ait|aient|ant|it|irent|ra|ront|rait)?$/, '$1d'],
  [/(v|ff)(?:r(?:ir|e|es|ons|ez|ent|ait|aient|ant|it|irent|ira|iront)|erte?s?)$/, '$1rir'],
  [/ueill(?:ir|e|es|ons|ez|ent|ait|aient|ant|i|ie|is|ies|it|irent|era|eront)$/, 'ueillir'],
]

const regular =
  /^(.{2,}?)e?(?:eraient|erait|eront|era|erent|er|ees?|es?|ent|ons|ez|aient|ait|ais|ant|antes?|ants|a|iraient|irait|iront|ira|irent|ir|iss(?:ent|ons|ez|ait|aient|ant|es?)|ies?|is?|it)$/

/** The key that the forms of a French verb share. Never used but where a label has a verb. */
function frenchVerb(word: string): string {
  for (const [pattern, whole] of families) if (pattern.test(word)) return word.replace(pattern, whole)
  const root = regular.exec(word)?.[1] ?? word
  return root.replace(/ll$/, 'l').replace(/tt$/, 't').replace(/[iy]$/, '')
}

const infinitive =
  /^(?=.{4}).+(?:er|ir|[aeo]indre|[eou]ndre|erdre|ettre|battre|aitre|uire|crire|dire|faire|suivre|rompre|vaincre|clure)$/

/** Words that look like infinitives and are none. */
const nouns =
  'avenir plaisir loisir desir pouvoir devoir papier atelier quartier courrier dossier metier premier dernier particulier ' +
  'financier chantier courtier'

/** Verbs of resolutions and statements. */
const followed =
  'abolir accelerer accroitre accueillir adopter affirmer aggraver aider aligner ameliorer appeler appliquer approuver appuyer assurer ' +
  'attaquer atteindre attirer autoriser bloquer celebrer censurer chercher combattre commettre condamner confirmer considerer constater ' +
  'construire consulter continuer contribuer cooperer coordonner creer criminaliser decider declarer deferer defendre definir ' +
  'deliberer demander demeurer denoncer deplorer deployer detenir determiner developper diffuser discriminer diversifier echanger ' +
  'elaborer elargir eliminer empecher encourager enqueter entraver envisager etablir etendre eviter examiner exercer exhorter exiger ' +
  'exploiter exprimer faciliter favoriser feliciter financer fournir garantir harceler imposer inciter inclure indiquer informer insister ' +
  'instaurer integrer intensifier interdire intimider inviter invoquer lancer limiter maintenir manipuler mener menacer mettre mobiliser ' +
  'noter observer obtenir offrir participer partager permettre persecuter perturber poursuivre prendre preserver prevenir prier prier ' +
  'proceder proclamer promouvoir proposer proteger protester punir rappeler reaffirmer recevoir reconnaitre recommander reduire ' +
  'refuser regretter rejeter remercier renforcer renouveler repondre reprimer respecter restreindre retablir reunir revoir sanctionner ' +
  'saluer sauvegarder signaler soutenir souligner soumettre subir supprimer surveiller suspendre terminer traiter transmettre utiliser veiller ' +
  'violer viser'

/** Nouns that a key would take for a form: *l’appel* is no *appeler*. */
const apart =
  'appel appels accord accords rappel rappels regret regrets emploi soutien maintien projet respect refus exploit signal travail conseil ' +
  'attention declaration uni unis unie unies union vise visa visas vis mis mise mises pris prise prises note notes suite suites ' +
  'constat constats protet lance lances censeur cherche creme pri prix'

/** Forms that are as often nouns. */
const asNouns =
  'demande demandes aide aides mene echange echanges menace menaces celebre attaque attaques reserve offre offres limite limites censure censures'

export const verbs: VerbRules = {
  search: { verbs: followed, apart, nouns: asNouns, never: /ions?$/, endings: 's e', before: '' },
  keys: surface => [frenchVerb(surface)],
  place: ([first]) => (first === 'se' || first === "s'" ? 1 : 0),
  keyInPhrase: ({ surface }) => (infinitive.test(surface) && !wordSet(nouns).has(surface) ? frenchVerb(surface) : null),
}
