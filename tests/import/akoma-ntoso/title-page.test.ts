import { describe, expect, it } from 'vitest'
import { importText } from '../../../src/import/index.ts'
import { bytesOf, imported } from '../imported.ts'
import { resolution } from './akn-sample.ts'

/** A resolution of a council, which prints its number for a title. */
function council({
  symbol = 'S/RES/9911 (2031)',
  number = 'Resolution 9911 (2031)',
  keywords = '',
  day = '<docDate date="2031-05-05" refersTo="#adoptionDate">5 May 2031</docDate>',
  step = '2031-05-05',
} = {}): string {
  return `<akomaNtoso><statement name="resolution"><meta><identification><FRBRWork>
  <FRBRuri value="/akn/un/statement/deliberation/unsc/2031-05-05/9911-2031/"/></FRBRWork>
  <FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification>
  <classification>${keywords}</classification>
  <workflow><step date="${step}" outcome="draftResolution" as="S/2031/77" by="Northmere"/><step date="${step}" outcome="adopted" as="S/PV.99997" by=""/></workflow>
  <analysis><parliamentary><voting><count value="03" refersTo="inFavour"/></voting></parliamentary></analysis></meta>
  <coverPage><p><docNumber refersTo="#symbol">${symbol}</docNumber></p><p><docTitle refersTo="#resolutionNumber">	${number}</docTitle></p>
  <p><docTitle refersTo="#adoption">Adopted by the Lantern Council at its <inline>99997th meeting</inline>, on${day}</docTitle></p></coverPage>
  <mainBody><paragraph><num>1.</num><content><p>Asks for lamps.</p></content></paragraph></mainBody></statement></akomaNtoso>`
}
const keyword = (refersTo: string, words: string): string =>
  `<keyword refersTo="${refersTo}" value="X" showAs="${words}" dictionary="S/"/>`

describe('the title of a resolution of the Council', () => {
  it('is its number, with what the file’s keywords call it in square brackets', () => {
    const named = keyword('title', 'Council resolution 9911 (2031) [on the lamps of the isles]')
    const agenda = keyword('agenda', 'LAMPS--ISLES') + keyword('agenda', 'The situation of the isles.')
    const titles = ['', agenda, agenda + named].map(keywords => imported(council({ keywords }), 'x.xml').title)
    expect(titles).toEqual([
      'Resolution 9911 (2031)',
      'Resolution 9911 (2031) [The situation of the isles]',
      'Resolution 9911 (2031) [on the lamps of the isles]',
    ])
  })

  it('has no line of the adoption in it: that is kept apart, its words set apart', () => {
    expect(imported(council(), 'x.xml').extra).toMatchObject({
      meeting: 'Adopted by the Lantern Council at its 99997th meeting, on 5 May 2031',
    })
  })
})

describe('a page that prints another resolution than the metadata name', () => {
  const { documents, warnings } = importText(
    bytesOf(
      council({
        ...{ number: 'Resolution 9913 (2031)', step: '2030-12-20' },
        keywords:
          keyword('title', 'Council resolution 9911 (2031) [on the lamps of the isles]') +
          '<keyword showAs="LAMPS" dictionary="UNBIS Thesaurus"/>',
      }),
    ),
    'x.xml',
  )
  it('wins, with a warning', () => {
    expect(documents[0]).toMatchObject({
      ...{ id: 'S/RES/9913 (2031)', title: 'Resolution 9913 (2031)', adopted: '2031-05-05' },
      source: 'https://undocs.org/en/S/RES/9913%20(2031)',
    })
    expect(warnings).toEqual([
      'the page prints S/RES/9913 (2031), and the metadata of the file are of S/RES/9911 (2031): the page was taken; vote, sponsors and subjects of the metadata were left out',
    ])
  })

  it('has no vote, sponsors and subjects of the other', () => {
    expect(documents[0]).toMatchObject({
      adoption: { mode: 'unknown', votes: null, sponsors: null, basis: null },
      ...{ lead: null, subjects: [], extra: { metadataOf: 'S/RES/9911 (2031)' } },
    })
    expect(documents[0]?.extra).not.toHaveProperty('draft')
  })

  it('wins in every script, and for the Assembly too', () => {
    expect(imported(council({ number: 'القرار ٩٩١٣ (٢٠٣١)' }), 'x.xml').id).toBe('S/RES/9913 (2031)')
    const preface = '<p><docNumber>99/13.</docNumber><docTitle refersTo="#resolutionTitle">Calm rivers</docTitle></p>'
    expect(imported(resolution({ preface }), 'x.xml')).toMatchObject({ id: 'A/RES/99/13', title: 'Calm rivers' })
  })

  it('is the same where only the spelling differs', () => {
    const plain = importText(bytesOf(council({ symbol: 'S/RES/9911(2031)' })), 'x.xml')
    expect([plain.documents[0]?.id, plain.warnings]).toEqual(['S/RES/9911(2031)', []])
    const preface = '<p><docNumber>99/12.</docNumber><docTitle refersTo="#resolutionTitle">Calm rivers</docTitle></p>'
    expect(importText(resolution({ symbol: 'A/RES/99/12 B', preface }), 'x.xml')).toMatchObject({
      documents: [{ id: 'A/RES/99/12 B' }],
      warnings: [],
    })
  })
})

describe('a number before the title', () => {
  it('is no part of it', () => {
    const preface = '<p><docTitle refersTo="#resolutionNumber">99/12. Quiet lamps</docTitle></p>'
    expect(imported(resolution({ preface }), 'x.xml').title).toBe('Quiet lamps')
  })
})

describe('a heading among preambular paragraphs', () => {
  it('is counted with none of them, and ends at the asterisks', () => {
    const text = (words: string): string => `<container><p>${words}</p></container>`
    const preamble = [
      '<formula name="enactingFormula"><p>The Assembly of Rivers,</p></formula>',
      text('Noting the tides,'),
      text('Rivers without a mouth'),
      text('Noting the lakes,'),
      '<p>* * *</p>',
      text('Noting the springs,'),
      '<p>Noting the wells,</p>',
    ].join('')
    const { passages } = imported(resolution({ preamble }), 'x.xml')
    expect(passages.map(({ locator, heading, text }) => [locator?.label, heading[0] ?? '', text]).slice(1, -1)).toEqual(
      [
        ['PP1', '', 'Noting the tides,'],
        ['PP2', 'Rivers without a mouth', 'Noting the lakes,'],
        ['¶1', '', '* * *'],
        ['PP3', '', 'Noting the springs,'],
        ['PP4', '', 'Noting the wells,'],
      ],
    )
  })
})
