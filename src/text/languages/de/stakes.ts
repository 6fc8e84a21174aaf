import type { StakeWords } from '../rules/stake-words.ts'

export const stakes: StakeWords = {
  law: 'recht rechts volkerrecht volkerrechts menschenrechtsnormen gesetz gesetze gesetzgebung verpflichtung verpflichtungen charta pakt ubereinkommen erklarung vertrag vertrage protokoll statut normen',
  noLawBefore: 'auf',
  international: 'international internationalen internationales internationaler volkerrecht volkerrechts',
  rights: 'recht rechte rechten menschenrechte menschenrechten freiheit freiheiten grundfreiheiten wurde privatsphare',
  quantifiers:
    'alle allen aller alles jede jeder jedes jeden jedem beide voll volle vollen voller vollstandig ganz nur stets immer',
  holders:
    'mensch menschen person personen einzelne einzelnen frauen madchen manner jungen kinder kindern jugendliche burger fluchtlinge migranten minderheiten arbeitnehmer journalisten verteidiger opfer familien gemeinschaften volker nutzer verbraucher',
  everybody: 'mensch menschen person personen',
  safeguards: [
    ...['unter achtung', 'unter voller achtung', 'unter wahrung', 'unter berucksichtigung', 'ohne diskriminierung'],
    ...[
      'ohne unterschied',
      'unbeschadet',
      'vorbehaltlich',
      'im einklang mit',
      'in ubereinstimmung mit',
      'gemass',
      'wobei',
    ],
    ...['unter der voraussetzung', 'garantien', 'schutz der', 'schutz von', 'achtung der'],
  ],
  scopes: [
    ...[
      'online',
      'offline',
      'auf allen ebenen',
      'unter allen umstanden',
      'weltweit',
      'uberall',
      'jederzeit',
      'einschliesslich',
    ],
    ...['insbesondere', 'in allen ihren formen', 'ungeachtet', 'unabhangig von'],
  ],
  hedges: [
    'erwagen',
    'zu erwagen',
    'anstreben',
    'bestrebt zu sein',
    'versuchen',
    'sich bemuhen',
    'prufen',
    'beitragen',
    'sich bemuhen, nicht',
    'versuchen, nicht',
    'danach streben, nicht',
  ],
  firm: 'gewahrleisten sicherstellen garantieren beenden beseitigen verbieten einstellen unterlassen abzusehen absehen verhindern abschaffen aufheben schutzen achten einhalten durchsetzen umsetzen verfolgen bestrafen',
  deniers: 'unterlassen absehen abzusehen',
  soft: 'begrenzen einschranken reduzieren verringern mindern vermeiden erwagen ermutigen fordern erleichtern prufen unterstutzen regeln behandeln empfehlen',
  beforeDuty: 'zu sollen sollten mussen soll sollte muss',
  sequence: 'auch ferner erneut ausserdem',
  joins: ['sowie', 'zusammen mit'],
  caveats: [
    'in den grenzen',
    'soweit',
    'nach maßgabe',
    'nach eigenem ermessen',
    'nach ihrem ermessen',
    'vorbehaltlich',
    'von fall zu fall',
    'je nach',
  ],
  conditionals: 'soweit wenn wo falls sofern wie je',
  discretion:
    'angemessen notwendig notig erforderlich moglich durchfuhrbar zweckmassig erachten erachtet halten umstande zulassen erlauben anwendbar',
  pointing:
    'gleichen gleiche selben andere anderen anderer ubrigen verbleibenden jeweiligen vorliegenden gegenwartigen letzten nachsten vorherigen folgenden genannten regelmassigen',
  restrictors:
    'national nationalen innerstaatlichen kulturellen prioritaten umstande kapazitaten besonderheiten traditionen souveranitat mittel offentlichen ordnung sicherheit',
  session: 'tagung tagungen sitzung sitzungen',
  ordinal: /^(?:\d+|\p{L}+(?:te|ten|ter))$/u,
}
