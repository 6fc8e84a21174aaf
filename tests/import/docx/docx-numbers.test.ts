import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../../src/import/docx/number-format.ts'
import { abstract, list, listed, paragraph, places, read, run, startOverride, styled } from './docx-sample.ts'

const OPERATIVE = abstract(0, [
  ['decimal', '%1.'],
  ['lowerLetter', '(%2)'],
  ['lowerRoman', '(%3)'],
])
const LEGAL = abstract(1, [
  ['decimal', '%1'],
  ['decimal', '%1.%2'],
  ['decimal', '%1.%2.%3'],
])
const heading = `<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>`

describe('automatic numbers', () => {
  it('number paragraphs, items and items of items', async () => {
    expect(
      await places({
        numbering: OPERATIVE + list(1, 0),
        body:
          listed('Calls upon all:') +
          listed('To keep networks open;', 1, 1) +
          listed('To publish, at least:', 1, 1) +
          listed('Every order;', 1, 2) +
          listed('Every reason;', 1, 2) +
          listed('To report.', 1, 1) +
          listed('Decides to meet again.'),
      }),
    ).toEqual([
      '1: Calls upon all:',
      '1(a): To keep networks open;',
      '1(b): To publish, at least:',
      '1(b)(i): Every order;',
      '1(b)(ii): Every reason;',
      '1(c): To report.',
      '2: Decides to meet again.',
    ])
  })

  it('go on after a heading and after a paragraph without a number', async () => {
    const body =
      listed('First.') + paragraph('Between.') + styled('Heading', 'H1') + listed('Second.') + listed('Third.')
    expect(await places({ styles: heading, numbering: OPERATIVE + list(1, 0), body })).toEqual([
      '1: First.',
      '¶1: Between.',
      '2: Second.',
      '3: Third.',
    ])
  })

  it('go on below their paragraph after one without a number, which keeps its own place', async () => {
    const body =
      listed('We ask for lamps:') +
      listed('of brass;', 1, 1) +
      paragraph('These are made in the north.') +
      paragraph('They cost much.') +
      listed('of tin:', 1, 1) +
      listed('thin;', 1, 2) +
      paragraph('As paper.') +
      listed('thick.', 1, 2) +
      listed('We ask for ropes.')
    expect(await places({ numbering: OPERATIVE + list(1, 0), body })).toEqual([
      '1: We ask for lamps:',
      '1(a): of brass;',
      '¶1: These are made in the north.',
      '¶2: They cost much.',
      '1(b): of tin:',
      '1(b)(i): thin;',
      '¶3: As paper.',
      '1(b)(ii): thick.',
      '2: We ask for ropes.',
    ])
  })

  it('go on after a list of its own below the paragraph without a number', async () => {
    const bullets = abstract(5, [['bullet', '•']])
    const body =
      listed('We ask for lamps:') +
      listed('of brass;', 1, 1) +
      paragraph('These are made:') +
      listed('in the north;', 2) +
      listed('by hand.', 2) +
      listed('of tin.', 1, 1)
    expect(await places({ numbering: OPERATIVE + bullets + list(1, 0) + list(2, 5), body })).toEqual([
      '1: We ask for lamps:',
      '1(a): of brass;',
      '¶1: These are made:',
      '¶2: in the north;',
      '¶3: by hand.',
      '1(b): of tin.',
    ])
  })

  it('go on through lists of one definition, and begin where a list says so', async () => {
    const numbering = OPERATIVE + list(1, 0) + list(2, 0) + list(3, 0, startOverride(0, 7))
    expect(
      await places({ numbering, body: listed('A.', 1) + listed('B.', 2) + listed('C.', 3) + listed('D.', 3) }),
    ).toEqual(['1: A.', '2: B.', '7: C.', '8: D.'])
  })

  it('join the numbers of the levels above, and count a level left out as used', async () => {
    const body = [listed('One.'), listed('Deep.', 1, 2), listed('Next.', 1, 1), listed('Two.'), listed('Below.', 1, 1)]
    expect(await places({ numbering: LEGAL + list(1, 1), body: body.join('') })).toEqual([
      '1: One.',
      '1.1.1: Deep.',
      '1.2: Next.',
      '2: Two.',
      '2.1: Below.',
    ])
  })

  it('do not begin anew where the level forbids it', async () => {
    const numbering =
      abstract(
        0,
        [
          ['decimal', '%1.'],
          ['lowerLetter', '(%2)'],
        ],
        { 1: '<w:lvlRestart w:val="0"/>' },
      ) + list(1, 0)
    expect(
      await places({ numbering, body: listed('A.') + listed('x', 1, 1) + listed('B.') + listed('y', 1, 1) }),
    ).toEqual(['1: A.', '1(a): x', '2: B.', '2(b): y'])
  })

  it('come from a style, at the level that is tied to it', async () => {
    const styles =
      `<w:style w:type="paragraph" w:styleId="Para"><w:name w:val="Para"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
      `<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`
    const numbering =
      abstract(
        0,
        [
          ['decimal', '%1.'],
          ['lowerLetter', '(%2)'],
        ],
        { 1: '<w:pStyle w:val="Sub"/>' },
      ) + list(1, 0)
    expect(await places({ styles, numbering, body: styled('One.', 'Para') + styled('Item.', 'Sub') })).toEqual([
      '1: One.',
      '1(a): Item.',
    ])
  })

  it('are taken off by list 0', async () => {
    expect(await places({ numbering: OPERATIVE + list(1, 0), body: listed('One.') + listed('None.', 0) })).toEqual([
      '1: One.',
      '¶1: None.',
    ])
  })

  it('of a lettered list of its own are items of the paragraph above', async () => {
    const numbering = OPERATIVE + list(1, 0) + abstract(2, [['lowerLetter', '%1)']]) + list(2, 2)
    expect(await places({ numbering, body: listed('Urges all:') + listed('One;', 2) + listed('Two.', 2) })).toEqual([
      '1: Urges all:',
      '1(a): One;',
      '1(b): Two.',
    ])
    expect(
      await places({ numbering, body: paragraph('We call for:') + listed('One;', 2) + listed('Two.', 2) }),
    ).toEqual(['¶1: We call for:', '¶1(a): One;', '¶1(b): Two.'])
  })

  it('stand in front of a heading, and bullets are bullets', async () => {
    const numbering =
      abstract(0, [['upperRoman', '%1.']]) + list(1, 0) + abstract(2, [['bullet', '\uF0B7']]) + list(2, 2)
    const body =
      paragraph('Access', '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="1"/></w:numPr>') + listed('Open.', 2)
    const [passage] = (await read({ styles: heading, numbering, body })).passages
    expect(passage?.heading).toEqual(['I. Access'])
    expect(passage?.locator?.label).toBe('¶1')
  })

  it('print every format that Word has for statements', () => {
    const formats = [
      'decimal',
      'decimalZero',
      'lowerLetter',
      'upperLetter',
      'lowerRoman',
      'upperRoman',
      'ordinal',
      'none',
    ]
    expect(formats.map(format => formatNumber(28, format))).toEqual([
      '28',
      '28',
      'bb',
      'BB',
      'xxviii',
      'XXVIII',
      '28th',
      '',
    ])
    expect(formatNumber(4, 'russianLower')).toBe('г')
    expect(formatNumber(3, 'arabicAbjad')).toBe('ج')
  })

  it('survive a definition that is missing or goes round in circles', async () => {
    const styles = `<w:style w:type="numbering" w:styleId="S"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>`
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="S"/></w:abstractNum>${list(1, 0)}${list(2, 9)}`
    expect(
      await places({
        styles,
        numbering,
        body: listed('One.', 1) + listed('Two.', 2) + listed('Three.', 5) + styled('Four.', 'A'),
      }),
    ).toEqual(['¶1: One.', '¶2: Two.', '¶3: Three.', '¶4: Four.'])
  })
})

describe('typed numbers', () => {
  it('are told from words by the chain they form or the tab behind them', async () => {
    expect(
      await places(
        paragraph('12. Reaffirms its will.') +
          paragraph(`${run('(a)')}<w:r><w:tab/><w:t>By law;</w:t></w:r>`) +
          paragraph('(b) In practice.') +
          paragraph('13. Decides to meet.') +
          paragraph('2018. A year is no number.'),
      ),
    ).toEqual([
      '12: Reaffirms its will.',
      '12(a): By law;',
      '12(b): In practice.',
      '13: Decides to meet.',
      '¶1: 2018. A year is no number.',
    ])
    expect(await places(paragraph('10. of those present agreed.'))).toEqual(['¶1: 10. of those present agreed.'])
    expect(await places(paragraph('<w:r><w:t>5</w:t><w:tab/><w:t>Notes the report.</w:t></w:r>'))).toEqual([
      '5: Notes the report.',
    ])
  })

  it('open items on lines broken by hand', async () => {
    const broken = '<w:r><w:t>We shall:</w:t><w:br/><w:t>(a) listen;</w:t><w:br/><w:t>(b) answer.</w:t></w:r>'
    expect(await places(paragraph(broken))).toEqual(['¶1: We shall:', '¶1(a): listen;', '¶1(b): answer.'])
    expect(await places(paragraph('<w:r><w:t>One line</w:t><w:br/><w:t>and its end.</w:t></w:r>'))).toEqual([
      '¶1: One line and its end.',
    ])
  })
})
