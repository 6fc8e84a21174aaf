import type { BindingWords } from '../rules/binding-words.ts'

export const binding: BindingWords = {
  binds:
    'pflicht pflichten verantwortung verpflichtung verpflichtungen zusage zusagen versprechen beschluss beschlusse beschlussen entscheidung entscheidungen entschlossenheit garantie garantien anforderung anforderungen verbot verbote mandat mandate ziel ziele zielen frist vereinbarung vereinbarungen bindend bindende bindenden verbindlich verbindliche verbindlichen verpflichtet gehalten verboten untersagt entschlossen verantwortlich rechenschaftspflichtig garantiert unveräußerlich unverausserlich unverausserliche unverausserlichen unumkehrbar bedingungslos beschlossen vereinbart zugesagt',
  hopes:
    'bestreben absicht absichten hoffnung hoffnungen wunsch wunsche bereitschaft ambition ambitionen vision ideal interesse erwartung erwartungen vorschlag vorschlage vorgeschlagen empfehlung empfehlungen empfohlen option optionen praferenz idee ideen moglichkeit ermutigung ermutigt freiwillig freiwillige freiwilligen unverbindlich unverbindliche unverbindlichen wunschenswert eingeladen erwartet geplant beabsichtigt erwogen',
  wrongs:
    'aggression angriff angriffe angriffen invasion besatzung besetzung annexion verletzung verletzungen verbrechen folter totung totungen massaker volkermord graueltaten verfolgung unterdruckung diskriminierung rassismus apartheid kolonialismus sklaverei menschenhandel ausbeutung missbrauch gewalt terrorismus straflosigkeit blockade krieg kriege besetzt besetzte besetzten illegal illegale illegalen rechtswidrig rechtswidrige rechtswidrigen unmenschlich unmenschliche grausam grausame belastigung einschuchterung vergeltung hass fremdenfeindlichkeit antisemitismus hinrichtung hinrichtungen verschwindenlassen deportation hunger belagerung zensur unrecht',
  powers:
    'teilhabe mitwirkung beteiligung zustimmung einwilligung rechenschaft rechtsbehelf rechtsbehelfe wiedergutmachung entschadigung gerechtigkeit untersuchung untersuchungen strafverfolgung sanktion sanktionen verifikation uberprufung aufsicht kontrolle fuhrung unabhangigkeit souveranitat autonomie einhaltung abrustung veto ratifizierung ruckzug vertretung gleichstellung gleichberechtigung zugang selbstbestimmung bericht berichte',
  degrees:
    'hochste hochsten hochstem ausserste aussersten grosste grossten beste besten maximal maximale gleich gleiche gleichen gleicher vollstandig vollstandige vollstandigen absolut absolute absoluten strikt strikte strikten streng strenge oberste obersten null ganze ganzen universell universelle universellen',
  firmActs:
    'beendigung beseitigung verbot verhutung verhinderung schutz einstellung abschaffung umsetzung durchsetzung einhaltung erfullung gewahrleistung sicherstellung ruckzug freilassung aufhebung strafverfolgung bestrafung achtung',
  softActs:
    'verringerung reduzierung begrenzung milderung linderung forderung ermutigung erleichterung erorterung prufung untersuchung beobachtung unterstutzung regelung steuerung aufmerksamkeit sensibilisierung eindammung auseinandersetzung',
  urgent: [
    ...[
      'unverzüglich',
      'unverzügliche',
      'unverzüglichen',
      'sofort',
      'sofortige',
      'sofortigen',
      'dringend',
      'dringende',
    ],
    ...['dringenden', 'ohne Verzögerung', 'ohne weitere Verzögerung', 'so bald wie möglich', 'umgehend', 'umgehende'],
    ...['rasch', 'rasche', 'raschen', 'zügig', 'zügige', 'zügigen', 'rechtzeitig', 'rechtzeitige', 'vorrangig'],
  ],
  frequency: [
    ...['jährlich', 'jährliche', 'jährlichen', 'jedes Jahr', 'alle zwei Jahre', 'regelmäßig', 'regelmäßige'],
    ...['regelmäßigen', 'ständig', 'ständige', 'ständigen', 'monatlich', 'vierteljährlich'],
  ],
  bounds: [
    ['mindestens', 'wenigstens', 'zumindest', 'nicht weniger als'],
    ['höchstens', 'nicht mehr als', 'bis zu', 'maximal'],
    ['mehr als', 'über'],
    ['weniger als', 'unter'],
    ['spätestens', 'bis', 'vor'],
  ],
  unique:
    'wichtigste wichtigsten zentrale zentralen einzige einzigen erste ersten fuhrende fuhrenden federfuhrende federfuhrenden oberste obersten alleinige alleinigen massgebliche massgeblichen vorrangige',
  exclusive: [
    ...['nur', 'ausschließlich', 'ausschliesslich', 'allein', 'alleinige', 'alleinigen', 'alleiniger'],
    ...['einzig', 'einzige', 'einzigen', 'einziger', 'lediglich', 'in erster Linie', 'vor allem'],
  ],
  predicates: 'als ist sind war bleibt bleiben bildet bilden',
  definite: 'der die das dem den des',
  indefinite: 'ein eine einem einen einer eines',
  agents: ['von', 'durch', 'seitens'],
  copulas: 'ist sind sei seien war waren bleibt bleiben hat haben darstellt werden sein',
  linking: [
    ...[
      'in dieser Hinsicht',
      'diesbezüglich',
      'in diesem Zusammenhang',
      'daher',
      'somit',
      'folglich',
      'dementsprechend',
    ],
    ...['ferner', 'außerdem', 'darüber hinaus', 'zu diesem Zweck'],
  ],
  limits: [
    ...['im Rahmen', 'im Einklang mit', 'in Übereinstimmung mit', 'gemäß', 'nach Maßgabe', 'vorbehaltlich'],
    ...['unter Berücksichtigung', 'innerhalb', 'entsprechend'],
  ],
}
