import type { VerbRules } from '../rules/verb-rules.ts'

const separable = /^(ab|an|auf|aus|bei|ein|mit|nach|vor|zu|her|hin|fest|zuruck|wieder|weiter|heraus)(?:ge|zu)(?=.{3})/

/** The key that the forms of a German verb share: its root, without *ge* and *zu*, its last vowel left open (*spricht*, *gesprochen*). */
function germanVerb(word: string): string {
  return word
    .replace(separable, '$1')
    .replace(/^ge(?=.{4})/, '')
    .replace(/^(.{3,}?)(?:ende[nmrs]?|enen|ene|eten|etest|etet|ete|ten|test|tet|te|est|et|en|st|t|e|n)$/, '$1')
    .replace(/(?:nehm|nahm|nimm|nomm)$/, 'nem')
    .replace(/(.)\1$/, '$1')
    .replace(/[aeiouy]+(?=[^aeiouy]*$)/, '*')
}

/** Verbs of resolutions and statements. */
const followed =
  'achten anerkennen angreifen ansprechen anwenden appellieren auffordern aufrufen auswerten bedauern bedrohen befurworten begrussen ' +
  'behandeln bekampfen bekennen bekraftigen benachteiligen bereitstellen berucksichtigen beschliessen beschranken bestarken bestatigen ' +
  'betonen bitten blockieren danken diskriminieren drangen durchfuhren einfuhren einschranken einschuchtern einsetzen eintreten ' +
  'entwickeln ergreifen erinnern erkennen erklaren ermoglichen ermutigen erweitern feststellen fordern fortsetzen gefahrden gestatten ' +
  'gewahrleisten hervorheben inhaftieren kriminalisieren missbrauchen missbilligen mitwirken nutzen missachten prufen regulieren sanktionieren ' +
  'schutzen sicherstellen sperren starken teilnehmen uberprufen uberwachen umsetzen unterdrucken unterbrechen unterstreichen unterstutzen ' +
  'untersuchen verabschieden verbessern verbieten verbreiten verfolgen verhindern verlangen verletzen verpflichten verstarken verteidigen ' +
  'verurteilen verwenden verwirklichen wahren wiederholen wurdigen zensieren zusammenarbeiten zusichern'

const apart =
  'bedrohung schutz nutzen achtung gute guter guten starke starken starker starkes bitte bitten danke dank wahre wahren wahrer wahrend lande achte achter ' +
  'bekannt bekannte bekannten erkenntnis fordernd sicher umsatz zusammenarbeit beschluss wahr'

export const verbs: VerbRules = {
  search: {
    verbs: followed,
    apart,
    nouns: 'nutzen zusammenarbeiten',
    never: /ung(?:en)?$/,
    endings: 'en e',
    before: 'ge',
  },
  keys: surface => [germanVerb(surface)],
  // *aufs Schärfste verurteilen*
  place: surfaces => surfaces.length - 1,
  keyInPhrase: ({ surface, written }) => (/^\p{Ll}.{3,}n$/u.test(written) ? germanVerb(surface) : null),
}
