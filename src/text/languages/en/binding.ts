import type { BindingWords } from '../rules/binding-words.ts'

export const binding: BindingWords = {
  binds:
    'duty duties responsibility responsibilities obligation obligations commitment commitments pledge pledges promise promises undertaking undertakings decision decisions determination resolve guarantee guarantees requirement requirements prohibition prohibitions ban bans mandate mandates target targets goal goals objective objectives deadline deadlines agreement agreements demand demands entitlement entitlements liability accountability binding mandatory compulsory obligatory required obliged bound prohibited forbidden banned outlawed entitled committed determined resolved responsible accountable guaranteed inalienable irreversible unconditional decided agreed pledged undertook undertaken promised vowed adopted',
  hopes:
    'aspiration aspirations aspirational intention intentions hope hopes hoped hopeful wish wishes desire desires willingness readiness ambition ambitions vision ideal ideals interest expectation expectations suggestion suggestions suggested proposal proposals proposed recommendation recommendations recommended option options optional preference preferences idea ideas possibility encouragement encouraged assurance assurances inclination inclined goodwill attempt attempts voluntary nonbinding non-binding indicative desirable invited expected planned intended intends aspires considered discussed guideline guidelines',
  wrongs:
    'aggression invasion occupation annexation violation violations crime crimes torture attack attacks killing killings massacre massacres genocide atrocity atrocities persecution oppression repression discrimination racism apartheid colonialism slavery trafficking exploitation abuse abuses violence terrorism impunity blockade war wars occupied illegal unlawful criminal extrajudicial inhuman cruel degrading rape harassment intimidation reprisals hatred xenophobia antisemitism execution executions disappearances deportation starvation siege censorship hostages genocidal brutal injustice injustices',
  powers:
    'participation consent accountability remedy remedies redress reparation reparations compensation restitution justice investigation investigations prosecution prosecutions punishment sanction sanctions verification inspection inspections oversight scrutiny ownership leadership independence sovereignty autonomy compliance enforcement disarmament veto ratification withdrawal restoration representation equality access report reports reporting',
  degrees:
    'highest utmost greatest fullest best maximum paramount supreme foremost same equal equally identical complete completely total totally entire absolute absolutely zero strict strictly lowest minimum top universal',
  firmActs:
    'ending elimination eliminating eradication eradicating prohibition prohibiting banning prevention preventing protection protecting cessation ceasing stopping halting abolition abolishing implementation implementing enforcement enforcing compliance complying fulfilment fulfilling ensuring guaranteeing securing upholding withdrawal withdrawing release releasing lifting repeal repealing removal removing dismantling prosecution prosecuting punishment punishing remedying refraining safeguarding termination terminating',
  softActs:
    'addressing reduction reducing limitation limiting mitigation mitigating alleviation alleviating promotion promoting encouragement encouraging facilitation facilitating discussion discussing consideration considering exploration exploring review reviewing monitoring study studying examination examining support supporting regulation regulating management managing attention containment containing curbing minimizing minimization discouraging discouragement awareness fostering decrease decreasing lessening easing',
  urgent: [
    ...[
      'without delay',
      'without further delay',
      'immediately',
      'immediate',
      'urgently',
      'urgent',
      'as soon as possible',
    ],
    ...[
      'as a matter of urgency',
      'as a matter of priority',
      'at the earliest',
      'promptly',
      'prompt',
      'swiftly',
      'swift',
    ],
    ...['speedily', 'speedy', 'expeditiously', 'expeditious', 'forthwith', 'rapidly', 'rapid', 'timely', 'at once'],
  ],
  frequency: [
    ...['annually', 'annual', 'every year', 'each year', 'yearly', 'biennially', 'biennial', 'every two years'],
    ...['on an annual basis', 'regularly', 'regular', 'on a regular basis', 'periodically', 'periodic', 'continuously'],
    ...['continuous', 'continually', 'permanently', 'permanent', 'monthly', 'quarterly', 'triennial', 'twice a year'],
    ...['every three years', 'every four years', 'every second year', 'on a biennial basis'],
  ],
  bounds: [
    ['at least', 'not less than', 'no less than', 'not fewer than', 'no fewer than', 'a minimum of', 'at a minimum'],
    ['at most', 'no more than', 'not more than', 'not exceeding', 'a maximum of', 'up to'],
    ['more than', 'exceeding', 'in excess of', 'over'],
    ['less than', 'fewer than', 'below'],
    ['no later than', 'not later than', 'by no later than', 'by', 'before'],
  ],
  unique:
    'primary main central principal leading lead only sole chief key foremost core first highest focal supreme overall overarching pivotal most',
  exclusive: [
    ...['only', 'solely', 'sole', 'exclusive', 'exclusively'],
    ...['alone', 'first and foremost', 'primarily', 'unique', 'uniquely', 'in the first instance'],
  ],
  predicates: 'as is are was were be remain remains constitute constitutes become becomes',
  definite: 'the',
  indefinite: 'a an one',
  agents: ['by', 'on the part of'],
  copulas: 'is are was were be being constitute constitutes remain remains has have can',
  linking: [
    ...['in this regard', 'in that regard', 'in this respect', 'in that respect', 'in this context', 'in that context'],
    ...['in this connection', 'in that connection', 'therefore', 'accordingly', 'thus', 'consequently', 'moreover'],
    ...['furthermore', 'hence', 'likewise', 'to this end', 'to that end', 'for this purpose', 'in addition'],
    ...['additionally', 'to this effect', 'on this basis'],
  ],
  limits: [
    ...[
      'within',
      'subject to',
      'in accordance with',
      'in conformity with',
      'in line with',
      'consistent with',
      'pursuant to',
    ],
    ...[
      'in compliance with',
      'taking into account',
      'bearing in mind',
      'depending on',
      'as appropriate',
      'according to',
    ],
    ...['in a manner consistent with', 'under', 'where appropriate'],
  ],
}
