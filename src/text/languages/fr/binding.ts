import type { BindingWords } from '../rules/binding-words.ts'

export const binding: BindingWords = {
  binds:
    'devoir devoirs responsabilite responsabilites obligation obligations engagement engagements promesse promesses decision decisions determination resolution garantie garanties exigence exigences interdiction interdictions mandat mandats cible cibles but buts objectif objectifs echeance accord accords demande contraignant contraignante contraignants contraignantes obligatoire obligatoires tenu tenue tenus tenues interdit interdite interdits interdites engage engagee engages engagees determine determinee determines determinees resolu resolue resolus resolues responsable responsables comptable garanti garantie garantis garanties inalienable inalienables irreversible inconditionnel inconditionnelle decide decidee convenu convenue convenus promis promise prohibe prohibee proscrit proscrite adopte adoptee exige exigee requis requise',
  hopes:
    'aspiration aspirations intention intentions espoir espoirs souhait souhaits souhaite souhaitent desir desirs desireuse desireux ambition ambitions vision ideal interet attente attentes suggestion suggestions proposition propositions recommandation recommandations recommande recommandee option options preference preferences idee idees possibilite encouragement encourage encouragee encouragees encourages assurance assurances envie reve vœu voeu voeux bonne volontaire volontaires facultatif facultative indicatif indicative invite invitee invites invitees espere entend entendent entendons enclins envisage envisagent deconseille deconseillee',
  wrongs:
    'agression invasion occupation annexion violation violations crime crimes torture attaque attaques meurtre meurtres massacre massacres genocide atrocite atrocites persecution persecutions oppression repression discrimination discriminations racisme apartheid colonialisme esclavage traite exploitation sevices abus exactions violence violences terrorisme impunite blocus guerre guerres occupe occupee occupes occupees illegal illegale illegaux illegales illicite illicites inhumain inhumains inhumaine cruel cruels degradant degradants viol viols harcelement intimidation represailles haine xenophobie antisemitisme execution executions disparitions deportation famine siege censure injustice injustices',
  powers:
    'participation consentement recours reparation reparations indemnisation restitution justice enquete enquetes poursuites sanction sanctions verification inspection inspections controle direction independance souverainete autonomie desarmement veto ratification retrait retablissement representation egalite acces autodetermination rapport rapports',
  degrees:
    'supreme maximal maximale maximum meilleur meilleure meilleurs meme memes egal egale egaux egales complet complete completement total totale totalement absolu absolue strict stricte strictement integral integrale primordial primordiale zero entier entiere pleine universel universelle eleve elevee identique identiques',
  firmActs:
    'elimination eradication interdiction prevention protection cessation abolition suppression application execution respect retrait liberation levee abrogation poursuite repression garantie garantissant veillant eliminant empechant interdisant protegeant assurant appliquant eliminer eradiquer interdire proteger garantir assurer appliquer executer supprimer abolir abroger prevenir empecher realisation',
  softActs:
    'reduction limitation attenuation promotion encouragement facilitation examen reflexion etude suivi soutien appui encadrement gestion debat discussion reexamen attention sensibilisation diminution allegement reduisant limitant attenuant favorisant encourageant facilitant examinant etudiant appuyant songeant reduire limiter attenuer favoriser encourager faciliter examiner etudier traiter reflechir discuter suivre gerer encadrer aborder',
  urgent: [
    ...['sans délai', 'sans tarder', 'sans plus tarder', 'sans retard', 'immédiatement', 'immédiat', 'immédiate'],
    ...['immédiats', 'immédiates', 'd’urgence', 'urgemment', 'urgent', 'urgente', 'urgents', 'urgentes'],
    ...[
      'dès que possible',
      'au plus vite',
      'au plus tôt',
      'dans les meilleurs délais',
      'rapidement',
      'rapide',
      'rapides',
    ],
    ...['promptement', 'prompte', 'prompt', 'à titre prioritaire', 'en priorité', 'dans les plus brefs délais'],
  ],
  frequency: [
    ...[
      'chaque année',
      'tous les ans',
      'annuellement',
      'annuel',
      'annuelle',
      'annuels',
      'annuelles',
      'tous les deux ans',
    ],
    ...['biennal', 'biennale', 'régulièrement', 'régulier', 'régulière', 'périodiquement', 'périodique', 'périodiques'],
    ...['en permanence', 'permanent', 'permanente', 'continuellement', 'mensuel', 'mensuelle', 'trimestriel'],
    ...['tous les trois ans', 'tous les quatre ans', 'une fois par an', 'deux fois par an'],
  ],
  bounds: [
    ['au moins', 'au minimum', 'un minimum de', 'pas moins de'],
    ['au plus', 'au maximum', 'pas plus de', 'jusqu’à', 'un maximum de'],
    ['plus de', 'plus d’'],
    ['moins de', 'moins d’'],
    ['au plus tard', 'd’ici à', 'd’ici', 'avant'],
  ],
  unique:
    'principal principale seul seule unique premier premiere central centrale moteur majeur majeure supreme exclusif exclusive chef primordial primordiale plus',
  exclusive: [
    ...['seul', 'seule', 'seuls', 'seules', 'seulement', 'uniquement', 'exclusivement', 'exclusif'],
    ...[
      'exclusive',
      'exclusifs',
      'exclusives',
      'au premier chef',
      'en premier lieu',
      'avant tout',
      'unique',
      'uniques',
    ],
  ],
  predicates: 'est sont etait reste restent demeure demeurent constitue constituent comme devient tant que',
  definite: "le la l' les",
  indefinite: 'un une des',
  agents: ['par', 'de la part de', 'de la part des', 'de la part du'],
  copulas: 'est sont soit soient etait etaient constitue constituent demeure reste restent a ont etre',
  linking: [
    ...[
      'à cet égard',
      'dans ce contexte',
      'dans ce cadre',
      'à ce sujet',
      'à ce propos',
      'sur ce point',
      'par conséquent',
    ],
    ...[
      'en conséquence',
      'dès lors',
      'dans cette optique',
      'dans cette perspective',

      'à cette fin',
    ],
    ...['à cet effet', 'dans cet esprit', 'de ce fait', 'par ailleurs', 'en outre', 'donc'],
  ],
  limits: [
    ...[
      'dans le cadre de',
      'dans le cadre des',
      'dans le cadre du',
      'dans les limites',
      'dans la limite',
      'conformément à',
    ],
    ...[
      'conformément au',
      'conformément aux',
      'dans le respect de',
      'dans le respect du',
      'dans le respect des',
      'selon',
    ],
    ...['sous réserve', 'compte tenu', 'en application', 'en vertu', 'en fonction', 'suivant', 'eu égard', 'au titre'],
  ],
}
