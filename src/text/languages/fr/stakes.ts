import type { StakeWords } from '../rules/stake-words.ts'

export const stakes: StakeWords = {
  law: 'droit loi lois legislation legislations obligation obligations charte pacte pactes convention conventions declaration traite traites protocole statut normes',
  noLawBefore: "a au aux de d' du des",
  international: 'international internationale internationaux internationales universel universelle regional regionaux',
  rights: 'droit droits liberte libertes dignite',
  quantifiers:
    'tous tout toute toutes chaque ensemble plein pleine pleinement integralement entier entiere seul seule seulement toujours universel universelle',
  holders:
    'personne personnes chacun individu individus particuliers femmes filles hommes garcons enfants enfant jeunes citoyens refugies migrants minorites travailleurs journalistes defenseurs victimes rescapes familles communautes populations peuples utilisateurs consommateurs eleves detenus gens',
  everybody: 'personne personnes chacun individu individus gens',
  safeguards: [
    ...[
      'respectant',
      'protegeant',
      'veillant',
      'garantissant',
      'preservant',
      'assurant',
      'tenant compte',
      'tenant dûment compte',
      'evitant',
      'promouvant',
      'favorisant',
    ].flatMap(verb => [`tout en ${verb}`, `en ${verb}`]),
    ...['dans le respect', 'dans le plein respect', 'sans discrimination', 'sans distinction', 'sans prejudice'],
    ...['sous reserve', 'compte tenu', 'compte dument tenu', 'eu egard', 'a condition', 'de maniere a', 'de facon a'],
    ...['conformement', 'en conformite', 'en application', 'en vertu', 'au titre', 'garanties', 'a l’abri'],
    ...['protection de', 'protection des', 'respect de', 'respect des', 'respect du', 'sur un pied d’egalite'],
  ],
  scopes: [
    ...['en ligne', 'hors ligne', 'a tous les niveaux', 'en toutes circonstances', 'sous toutes ses formes', 'partout'],
    ...[
      'dans le monde',
      'en tout temps',
      'y compris',
      'notamment',
      'en particulier',
      'en temps de',
      'au niveau national',
    ],
    ...['aux niveaux', 'au niveau', 'independamment', 'quel que soit', 'quels que soient', 'quelle que soit'],
  ],
  hedges: [
    ...['envisager de', 'envisager', 'chercher a', 's’efforcer de', 'tenter de', 'essayer de', 'tendre a', 'viser a'],
    ...['étudier les moyens de', 'étudier la possibilité de', 'examiner la possibilité de', 'contribuer a', 'songer a'],
    ...['envisageant de', 'cherchant a', 's’efforçant de', 'étudier', 'examiner', 'si possible'],
  ],
  firm: 'mettre assurer assurent garantir garantissent veiller veillent eliminer eradiquer interdire cesser stopper abstenir abstiennent prevenir empecher abolir abroger proteger respecter respectent honorer appliquer executer poursuivre punir adopter liberer lever finir',
  deniers: 'abstenir abstiennent cesser eviter',
  soft: 'limiter reduire attenuer amoindrir restreindre eviter envisager encourager promouvoir favoriser faciliter etudier soutenir appuyer examiner decourager surveiller reglementer aborder contempler recommander inviter',
  beforeDuty: "a de d' pour doit doivent devra devront devrait devraient",
  sequence: 'egalement outre en nouveau par ailleurs aussi',
  joins: ['ainsi que', 'de même que', 'tout comme'],
  caveats: [
    'dans les limites',
    'dans la mesure',
    'pour autant que',
    'autant que',
    'selon les',
    'en fonction de',
    'en fonction des',
    'à leur discrétion',
    'à sa discrétion',
    'à la discrétion',
    'sous réserve',
    'au cas par cas',
    'comme ils l’entendent',
    'si les circonstances',
  ],
  conditionals: 'si lorsque quand selon comme ou des suivant tel',
  discretion:
    'approprie appropriee appropries necessaire necessaires possible possibles juge jugent jugera jugeront jugee estime estiment utile convient conviendra besoin besoins lieu faisable realisable permet permettent opportun opportune circonstances souhaitable applicable requis',
  pointing:
    'meme memes autre autres restant restants restantes respectif respectifs respectives present presente actuel actuelle dernier derniere prochain prochaine precedent precedente suivant suivante susmentionne susmentionnee regulier reguliere',
  restrictors:
    'national nationale nationaux nationales interne internes culturel culturelles priorites circonstances capacites particularites specificites traditions souverainete moyens ressources constitutionnels leur leurs loi ordre public securite moralite',
  session: 'session sessions reunion reunions',
  ordinal:
    /^(?:\d+(?:er|re|e|eme)|premiere?|\p{L}+ieme?|(?:dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|quatre)+)$/u,
}
