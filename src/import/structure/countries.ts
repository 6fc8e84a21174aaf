/** Short names of the members and observers of the United Nations in English and French, as lists of states print them. */
const ENGLISH = `Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|
Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia and Herzegovina|Botswana|Brazil|Brunei Darussalam|
Brunei|Bulgaria|Burkina Faso|Burundi|Cabo Verde|Cape Verde|Cambodia|Cameroon|Canada|Central African Republic|Chad|Chile|China|
Colombia|Comoros|Congo|Costa Rica|Côte d'Ivoire|Ivory Coast|Croatia|Cuba|Cyprus|Czechia|Czech Republic|
Democratic People's Republic of Korea|North Korea|Democratic Republic of the Congo|Denmark|Djibouti|Dominica|Dominican Republic|
Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini|Swaziland|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|
Germany|Ghana|Greece|Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Holy See|Honduras|Hungary|Iceland|India|Indonesia|Iran|
Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Kuwait|Kyrgyzstan|Laos|Lao People's Democratic Republic|
Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|
Marshall Islands|Mauritania|Mauritius|Mexico|Micronesia|Federated States of Micronesia|Moldova|Republic of Moldova|Monaco|Mongolia|
Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Macedonia|Norway|
Oman|Pakistan|Palau|Palestine|State of Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|
Republic of Korea|South Korea|Korea|Romania|Russia|Russian Federation|Rwanda|Saint Kitts and Nevis|Saint Lucia|
Saint Vincent and the Grenadines|Samoa|San Marino|Sao Tome and Principe|Saudi Arabia|Senegal|Serbia|Seychelles|Sierra Leone|
Singapore|Slovakia|Slovak Republic|Slovenia|Solomon Islands|Somalia|South Africa|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Sweden|
Switzerland|Syria|Syrian Arab Republic|Tajikistan|Tanzania|United Republic of Tanzania|Thailand|Timor-Leste|Togo|Tonga|
Trinidad and Tobago|Tunisia|Turkey|Türkiye|Turkmenistan|Tuvalu|Uganda|Ukraine|United Arab Emirates|United Kingdom|
United Kingdom of Great Britain and Northern Ireland|Great Britain|UK|United States|United States of America|USA|US|Uruguay|
Uzbekistan|Vanuatu|Venezuela|Viet Nam|Vietnam|Yemen|Zambia|Zimbabwe`
const FRENCH = `Afghanistan|Afrique du Sud|Albanie|Algérie|Allemagne|Andorre|Angola|Antigua-et-Barbuda|Arabie saoudite|Argentine|Arménie|
Australie|Autriche|Azerbaïdjan|Bahreïn|Barbade|Bélarus|Belgique|Bénin|Bhoutan|Bolivie|Bosnie-Herzégovine|Brésil|
Brunéi Darussalam|Bulgarie|Cambodge|Cameroun|Chili|Chine|Chypre|Colombie|Comores|Corée|République de Corée|Corée du Sud|
République populaire démocratique de Corée|Corée du Nord|Croatie|Danemark|Dominique|Égypte|Émirats arabes unis|Équateur|Érythrée|
Espagne|Estonie|États-Unis|États-Unis d'Amérique|Éthiopie|Fédération de Russie|Russie|Fidji|Finlande|Gambie|Géorgie|Grèce|Grenade|
Guinée|Guinée-Bissau|Guinée équatoriale|Haïti|Hongrie|Îles Marshall|Îles Salomon|Inde|Indonésie|Irak|Iraq|Irlande|Islande|Israël|
Italie|Jamaïque|Japon|Jordanie|Kirghizistan|Koweït|République démocratique populaire lao|Lettonie|Liban|Libéria|Libye|Lituanie|
Luxembourg|Macédoine du Nord|Malaisie|Malte|Maroc|Maurice|Mauritanie|Mexique|Micronésie|Mongolie|Monténégro|Namibie|Népal|
Norvège|Nouvelle-Zélande|Ouganda|Ouzbékistan|Palaos|Papouasie-Nouvelle-Guinée|Pays-Bas|Pérou|Pologne|République arabe syrienne|
Syrie|République centrafricaine|République de Moldova|République démocratique du Congo|République dominicaine|République tchèque|
Tchéquie|République-Unie de Tanzanie|Tanzanie|Roumanie|Royaume-Uni|Sainte-Lucie|Saint-Kitts-et-Nevis|Saint-Marin|
Saint-Vincent-et-les Grenadines|Saint-Siège|Sao Tomé-et-Principe|Sénégal|Serbie|Singapour|Slovaquie|Slovénie|Somalie|Soudan|
Soudan du Sud|Suède|Suisse|Tadjikistan|Tchad|Thaïlande|Trinité-et-Tobago|Tunisie|Turkménistan|Turquie|Viet Nam|Yémen|Zambie`

const MAX_NAME = 60

/** A name without capitals, accents, articles and what stands in brackets. */
function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[\s*]+/g, ' ')
    .trim()
    .replace(/^(?:the |la |le |les |l')/, '')
}

const KEYS: ReadonlySet<string> = new Set(`${ENGLISH}|${FRENCH}`.split('|').map(name => keyOf(name.replace(/\n/g, ''))))

/** Whether this is a state's short name in English or French, with or without its article: `the Netherlands`, `Suède`. */
export function isCountry(name: string): boolean {
  if (name.length > MAX_NAME) return false
  const key = keyOf(name)
  return KEYS.has(key) || KEYS.has(key.replace(/^(?:federal |democratic )?(?:republic|kingdom|state) of (?:the )?/, ''))
}

const MAX_WORDS = 8

/**
 * A text that is nothing but names of states one after the other, as lines joined to a paragraph leave them.
 *
 * @returns The names as written; null where any word belongs to none.
 */
export function countriesInARow(text: string): string[] | null {
  const words = text.split(/\s+/).filter(word => word !== '')
  const names: string[] = []
  for (let at = 0; at < words.length; ) {
    let length = Math.min(MAX_WORDS, words.length - at)
    while (length > 0 && !isCountry(words.slice(at, at + length).join(' '))) length--
    if (length === 0) return null
    names.push(words.slice(at, at + length).join(' '))
    at += length
  }
  return names
}
