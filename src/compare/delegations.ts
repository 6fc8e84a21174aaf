import { stateGroups } from '../text/index.ts'

/** Offices that hold the pen. */
const offices =
  'facilitator|facilitators|co-facilitators|co-facilitator|chair|co-chairs|secretariat|presidency|présidence'

/** Short names of states, as delegations are tagged. */
const shortNames =
  'us|usa|uk|russia|south korea|north korea|rok|dprk|uae|ksa|iran|syria|venezuela|bolivia|tanzania|czechia|vietnam|laos|' +
  'palestine|holy see|saint-siège|états-unis|royaume-uni|russie'

/** The codes of three letters of the Members of the United Nations (ISO 3166), but for those that are words in capitals. */
const codes =
  'AFG ALB DZA AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BTN BOL BIH BWA BRA BRN BGR BFA BDI CPV KHM CMR CAF TCD ' +
  'CHL CHN COL COM COG COD CRI CIV HRV CUB CYP CZE DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU ' +
  'GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR PRK KOR KWT KGZ LAO LVA LBN ' +
  'LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL MRT MUS MEX FSM MDA MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER ' +
  'NGA MKD NOR OMN PAK PLW PAN PNG PRY PHL POL PRT QAT ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP SVK SVN SLB ' +
  'SOM ZAF SSD ESP LKA SDN SUR SWE CHE SYR TJK TZA THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE GBR USA URY UZB VUT VEN VNM ' +
  'YEM ZMB ZWE PSE VAT'

const known = new Set([
  ...stateGroups.map(name => name.toLowerCase()),
  ...[offices, shortNames].flatMap(names => names.split('|')),
  ...codes.toLowerCase().split(' '),
])

/** Whether a name is that of a delegation, beyond the groups and codes that are known here: a state, by its name. */
export type IsState = (name: string) => boolean

/** Between names of delegations: “US, UK”, “EU/Norway”, “EU + CANZ”, “Mexico, on behalf of the Core Group”. */
const between = /\s*(?:[,;/+&]|\band\b|\bet\b|\by\b|,?\s*\bon behalf of(?: the)?|\bau nom d[eu]s?)\s*/u

/** Whether words are names of delegations that are known, and nothing else. */
export function areDelegations(words: string, isState: IsState): boolean {
  const whole = words.trim()
  if (whole === '' || whole.length > 200) return false
  const isKnown = (name: string): boolean =>
    known.has(name.toLowerCase().replace(/^the /, '')) || (name.length > 3 && /^\p{Lu}/u.test(name) && isState(name))
  if (isKnown(whole)) return true
  const names = whole.split(between).filter(name => name !== '')
  // “US” and “it” are words too: capitals, as delegations are written.
  return names.length > 0 && names.every(name => isKnown(name) && /^\p{Lu}/u.test(name))
}
