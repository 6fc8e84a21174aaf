interface Part {
  letter: string
  body?: string
  voting?: string
  steps?: string
}

/** Resolutions of one file under one cover, invented. */
export function collection({
  symbol,
  parts,
  line = '',
  language = 'eng',
  ...cover
}: {
  symbol: string
  parts: Part[]
  /** The line of the cover that names the day. */
  line?: string
  language?: 'eng' | 'rus' | 'ara'
  voting?: string
  steps?: string
}): string {
  const meta = ({ voting = '', steps = '' }: Pick<Part, 'voting' | 'steps'>): string =>
    `<meta><identification><FRBRWork><FRBRauthor href="ga" as="author"/></FRBRWork><FRBRExpression><FRBRlanguage language="${language}"/></FRBRExpression></identification>
    <workflow>${steps}</workflow><analysis><parliamentary>${voting}</parliamentary></analysis></meta>`
  const component = ({ letter, body, ...own }: Part): string =>
    `<component><statement name="resolution">${meta(own)}
    <preface><p><docNumber>${letter}</docNumber><docTitle refersTo="#resolutionTitle">Piers of ${letter}</docTitle></p></preface>
    <mainBody>${body ?? `<paragraph><num>1.</num><content><p>Asks ${letter} for lamps.</p></content></paragraph>`}</mainBody></statement></component>`
  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><documentCollection name="publication">${meta(cover)}
  <coverPage><p><docNumber refersTo="#symbol">${symbol}</docNumber></p><p><docTitle>${line}</docTitle></p></coverPage>
  <preface><p><docNumber>99/40.</docNumber><docTitle refersTo="#resolutionTitle">Upkeep of piers</docTitle></p></preface>
  <collectionBody>${parts.map((_, at) => `<component><documentRef href="comp_${at}" showAs="Resolution"/></component>`).join('')}</collectionBody></documentCollection>
  <components>${parts.map(component).join('')}</components></akomaNtoso>`
}
