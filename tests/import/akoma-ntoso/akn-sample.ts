/** A resolution of the size of a stamp: `preamble` and `body` are the inside of those elements. */
export function resolution(parts: {
  preamble?: string
  body?: string
  symbol?: string
  voting?: string
  steps?: string
  after?: string
  date?: string
  language?: string
  keywords?: string
  preface?: string
}): Uint8Array {
  const {
    preamble = '<formula name="enactingFormula"><p>The Assembly of Rivers,</p></formula>',
    body = '<paragraph><num>1.</num><content><p>Decides to meet again.</p></content></paragraph>',
    symbol = 'A/RES/99/12',
    voting = '<voting outcome="adoptedWithoutVote"><quorum value=""/></voting>',
    steps = '<step date="2031-02-03" outcome="adopted" as="A/99/PV.7" by=""/>',
    after = '',
    date = '2031-02-03',
    language = 'eng',
    keywords = '',
    preface = '<p><docNumber>99/12.</docNumber><docTitle refersTo="#resolutionTitle">	Calm rivers</docTitle></p>',
  } = parts
  return new TextEncoder().encode(`<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <statement name="resolution">
    <meta>
      <identification><FRBRWork>
        <FRBRuri value="/akn/un/statement/deliberation/unga/${date}/99-12/"/>
        <FRBRdate date="${date}" name="adoption"/><FRBRauthor href="ga" as="author"/>
      </FRBRWork><FRBRExpression><FRBRlanguage language="${language}"/></FRBRExpression></identification>
      <classification>${keywords}</classification>
      <workflow>${steps}</workflow>
      <analysis><parliamentary>${voting}</parliamentary></analysis>
    </meta>
    <coverPage><p>${symbol === '' ? '' : `<docNumber refersTo="#symbol">${symbol}</docNumber>`}</p></coverPage>
    <preface>${preface}</preface>
    <preamble>${preamble}</preamble>
    <mainBody>${body}</mainBody>
    <conclusions><p><inline name="adoptionMeeting">7th plenary meeting</inline>
      <docDate date="${date}" refersTo="#adoptionDate">the day</docDate></p></conclusions>
    ${after}
  </statement>
</akomaNtoso>`)
}
