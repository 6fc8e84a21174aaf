import { describe, expect, it } from 'vitest'
import { importText } from '../../../src/import/index.ts'
import { imported, places } from '../imported.ts'
import { resolution } from './akn-sample.ts'

const body = (inside: string): Uint8Array => resolution({ preamble: '', body: inside })
const paragraph = (num: string, text: string): string =>
  `<paragraph><num>${num}</num><content><p xml:space="preserve">\t${text}</p></content></paragraph>`
const plain = (text: string): string => `<paragraph><content><p xml:space="preserve">${text}</p></content></paragraph>`
const heading = (text: string): string => `<paragraph class="H23"><subheading>${text}</subheading></paragraph>`

describe('levels that print a number', () => {
  it('keep it with the words that introduce a list, and the words that close it below them', () => {
    const list =
      '<paragraph><num>2.</num><intro><p>Asks all keepers:</p></intro><subparagraph><num>(a)</num><content><p>To bring oil;</p></content></subparagraph><subparagraph><num>(b)</num><content><p>To bring rope;</p></content></subparagraph><wrapUp><p>before the winter;</p></wrapUp></paragraph>'
    expect(places(body(list + paragraph('3.', 'Thanks them.')))).toEqual([
      'OP2: Asks all keepers:',
      'OP2(a): To bring oil;',
      'OP2(b): To bring rope;',
      'OP2(closing words): before the winter;',
      'OP3: Thanks them.',
    ])
  })

  it('are the heading of a part where it hangs below the last item before it, and no point of that list', () => {
    const part = (num: string, title: string): string =>
      `<paragraph class="H23"><num>${num}</num><content><p><span class="bold">${title}</span></p></content></paragraph>`
    const lost = (num: string, title: string): string =>
      `<sublist><point><num>${num}</num><content><p><span class="bold">${title}</span></p></content></point></sublist>`
    const asks = (num: string, inside: string): string =>
      `<paragraph><num>${num}</num><intro><p>Asks:</p></intro><list><point><num>(a)</num><content><p>for oil;</p></content></point><point><num>(b)</num><content><p>for rope.</p></content>${inside}</point></list></paragraph>`
    expect(
      places(body(part('I.', 'Boats') + asks('1.', lost('II.', 'Lamps of the pier')) + paragraph('1.', 'Lamps burn.'))),
    ).toEqual([
      'sect. I, OP1: Asks:',
      'sect. I, OP1(a): for oil;',
      'sect. I, OP1(b): for rope.',
      'sect. II, OP1: Lamps burn.',
    ])
    expect(places(body(asks('1.', lost('(i)', 'Lamps'))))).toContain('OP1(b)(i): Lamps')
  })

  it('lend it to the words that follow, where the file parts the two', () => {
    const alone = (num: string): string => `<paragraph><num>${num}</num><content><p></p></content></paragraph>`
    const text = (words: string): string =>
      `<paragraph class="SingleTxt"><content><p xml:space="preserve"> ${words}</p></content></paragraph>`
    expect(
      places(
        body(
          alone('1.') +
            text('Boats float on quiet water.') +
            text('Oars row beside them.') +
            alone('2.') +
            text('Lamps burn at night.'),
        ),
      ),
    ).toEqual(['OP1: Boats float on quiet water.', '¶1: Oars row beside them.', 'OP2: Lamps burn at night.'])
  })

  it('keep it in a list of the markup, with an introduction of its own and a wrap-up', () => {
    const list =
      '<paragraph><num>1.</num><intro><p>Asks:</p></intro><list><point><num>(a)</num><intro><p>Keepers</p></intro><list><point><num>(i)</num><content><p>of lamps,</p></content></point></list></point><listWrapUp><p>to wait.</p></listWrapUp></list></paragraph>'
    expect(places(body(list))).toEqual([
      'OP1: Asks:',
      'OP1(a): Keepers',
      'OP1(a)(i): of lamps,',
      'OP1(closing words): to wait.',
    ])
  })

  it('are paragraphs where they have words of their own, and divisions where they have not', () => {
    const levels = `<division><num>Part II</num><heading>Boats</heading><section><num>3.</num><subsection><num>(1)</num><content><p>Boats float.</p></content></subsection><subsection><num>(2)</num><content><p>Oars row.</p></content></subsection></section></division>`
    expect(places(body(levels))).toEqual(['part II, sect. 3, OP1: Boats float.', 'part II, sect. 3, OP2: Oars row.'])
  })

  it('are lettered with a list of their own below the paragraph before them', () => {
    const list =
      paragraph('4.', 'Decides:') +
      paragraph('(a)', 'To wait;') +
      '<paragraph><num>(b)</num><list><intro><p>To sing:</p></intro><point><num>(i)</num><content><p>By day.</p></content></point></list></paragraph>'
    expect(places(body(list))).toEqual(['OP4: Decides:', 'OP4(a): To wait;', 'OP4(b): To sing:', 'OP4(b)(i): By day.'])
  })
})

describe('numbers that stand in the words', () => {
  it('are read without a tab where the list proves them, as in French files', () => {
    const list = paragraph('1.', 'Demande :') + plain('a)\u00A0des lampes\u00A0;') + plain('b) des cordes.')
    expect(places(body(list))).toEqual(['OP1: Demande :', 'OP1(a): des lampes\u00A0;', 'OP1(b): des cordes.'])
    const stray = paragraph('1.', 'Demande :') + plain('k) une corde.')
    expect(places(body(stray))[1]).toBe('¶1: k) une corde.')
  })

  it('may open a list within a list', () => {
    const list = paragraph('1.', 'Lamps are:') + plain('(a) (i)\tLit;') + plain('(ii)\tSeen;') + plain('(b)\tKept.')
    expect(places(body(list)).slice(1)).toEqual(['OP1(a)(i): Lit;', 'OP1(a)(ii): Seen;', 'OP1(b): Kept.'])
  })

  it('are numbers in raised commas in Arabic files', () => {
    const list = paragraph('1.', 'مصابيح:') + plain('\t(أ)\tنور:') + plain('\t’1‘\tليلا؛') + plain('\t(ب)\tحبل.')
    expect(places(body(list)).slice(1)).toEqual(['OP1(أ): نور:', 'OP1(أ)(1): ليلا؛', 'OP1(ب): حبل.'])
  })

  it('go on after words that close a list, and after points without a number', () => {
    const list =
      paragraph('1.', 'Lamps are:') +
      paragraph('(a)', 'Lit;') +
      plain('so that boats see them;') +
      plain('•\tby night;') +
      paragraph('(b)', 'Kept.')
    expect(places(body(list)).slice(1)).toEqual([
      'OP1(a): Lit;',
      'OP1(closing words): so that boats see them;',
      'OP1(a)(bullet 1): by night;',
      'OP1(b): Kept.',
    ])
  })
})

describe('a list under a heading', () => {
  it('goes on, or begins below the paragraph before the heading', () => {
    const list =
      paragraph('7.', 'Calls for:') +
      heading('A. Lamps') +
      paragraph('(a)', 'Oil;') +
      paragraph('(i)', 'Clean;') +
      paragraph('(b)', 'Glass;') +
      heading('B. Bells') +
      paragraph('(a)', 'Rope.') +
      paragraph('8.', 'Ends.')
    expect(places(body(list))).toEqual([
      'OP7: Calls for:',
      'sect. A, OP7(a): Oil;',
      'sect. A, OP7(a)(i): Clean;',
      'sect. A, OP7(b): Glass;',
      'sect. B, OP7(a): Rope.',
      'OP8: Ends.',
    ])
  })

  it('numbered within a numbered paragraph is no paragraph of its own', () => {
    const list =
      paragraph('7.', 'We seek:') + paragraph('1.', 'Calm;') + paragraph('2.', 'Rest.') + paragraph('8.', 'We wait.')
    expect(places(body(list))).toEqual(['OP7: We seek:', 'OP7(1): Calm;', 'OP7(2): Rest.', 'OP8: We wait.'])
  })
})

describe('sections', () => {
  it('that the file closes before their paragraphs hold them all the same', () => {
    const section = (num: string): string =>
      `<section><p><num>${num}</num></p><subheading>Boats</subheading></section>${paragraph('1.', `Boat ${num}.`)}`
    expect(places(body(section('I') + section('II')))).toEqual(['sect. I, OP1: Boat I.', 'sect. II, OP1: Boat II.'])
  })

  it('that are numbered paragraphs to the file are headings', () => {
    const part = (num: string): string => paragraph(num, 'Boats and oars') + paragraph('1.', `Row ${num}`)
    expect(places(body(part('I.') + part('II.')))).toEqual(['sect. I, OP1: Row I.', 'sect. II, OP1: Row II.'])
  })

  it('have the same number in every language', () => {
    const section = (num: string, text: string): string =>
      `<section><num>${num}</num><subheading>سفن</subheading>${paragraph('1.', text)}</section>`
    expect(places(body(section('أولا', 'قارب.') + section('ثانيا', 'مجداف.')))).toEqual([
      'sect. I, OP1: قارب.',
      'sect. II, OP1: مجداف.',
    ])
  })
})

describe('words and notes of the file', () => {
  it('that were struck out are no part of the text, which is said', () => {
    const { documents, warnings } = importText(
      body(paragraph('1.', 'Thanks <del>the old</del> <ins>the new</ins> keepers.')),
      'x.xml',
    )
    expect(documents[0]?.passages[0]?.text).toBe('Thanks the new keepers.')
    expect(warnings).toEqual(['1 struck-out wording left out: no part of the text'])
  })

  it('that stand apart from their mark are notes', () => {
    const xml = new TextDecoder()
      .decode(body(paragraph('1.', 'Thanks the keepers<noteRef href="#n2" marker="2"/>.')))
      .replace('</identification>', '</identification><notes><note eId="n2"><p>Of the quay.</p></note></notes>')
    expect(imported(xml).passages[0]).toMatchObject({
      text: 'Thanks the keepers.',
      notes: [{ mark: '2', text: 'Of the quay.', at: 18 }],
    })
  })

  it('have no empty brackets before an Arabic note, nor round a mark that is repeated', () => {
    const note = '<authorialNote marker="9"><p>\t()\tالقرار 4/1.</p></authorialNote>'
    const text = `مصابيح<sup>(</sup>${note}<sup>)</sup> وحبال<sup>(9)</sup> أخرى`
    const [passage] = imported(body(paragraph('1.', text))).passages
    expect(passage?.text).toBe('مصابيح وحبال أخرى')
    expect(passage?.notes.map(one => one.text)).toEqual(['القرار 4/1.', 'القرار 4/1.'])
  })
})
