import { describe, expect, it } from 'vitest'
import { imported, places } from '../imported.ts'
import { resolution } from './akn-sample.ts'

const head = (text: string, level = 4): string =>
  `<paragraph class="H${level}"><subheading>${text}</subheading></paragraph>`
const plain = (text: string): string =>
  `<paragraph><content><p xml:space="preserve">\t${text}</p></content></paragraph>`
const paragraph = (num: string, text: string): string =>
  `<paragraph><num>${num}</num><content><p xml:space="preserve">\t${text}</p></content></paragraph>`
const annex = (inside: string): Uint8Array =>
  resolution({
    preamble: '',
    body: '',
    after: `<attachments><attachment><doc name="annex"><mainBody>${head('Annex', 1)}${inside}</mainBody></doc></attachment></attachments>`,
  })

describe('the articles of a treaty in an annex', () => {
  it('hold their paragraphs, items and title, and number them anew', () => {
    const treaty = annex(
      head('Convention on Quiet Harbours', 1) +
        plain('The Parties,') +
        head('Chapter I', 2) +
        head('Article 1') +
        head('Use of lamps') +
        paragraph('1.', 'Each Party keeps:') +
        plain('(a)\tA lamp;') +
        paragraph('(b)', 'A rope.') +
        paragraph('2.', 'Nothing else is asked.') +
        head('Chapter II', 2) +
        head('Article 2.') +
        head('Use of bells') +
        paragraph('1.', 'Each Party rings.'),
    )
    expect(places(treaty)).toEqual([
      'annex, ¶1: The Parties,',
      'annex, art. 1, title: Use of lamps',
      'annex, art. 1, 1: Each Party keeps:',
      'annex, art. 1, 1(a): A lamp;',
      'annex, art. 1, 1(b): A rope.',
      'annex, art. 1, 2: Nothing else is asked.',
      'annex, art. 2, title: Use of bells',
      'annex, art. 2, 1: Each Party rings.',
    ])
    expect(imported(treaty).passages[2]?.heading).toEqual([
      'Annex',
      'Convention on Quiet Harbours',
      'Chapter I',
      'Article 1',
      'Use of lamps',
    ])
  })

  it('of one paragraph without a number are that paragraph; of two, both are counted', () => {
    const treaty = annex(
      head('Article 1') +
        plain('This treaty is for:') +
        plain('(a)\tLamps;') +
        plain('(b)\tBells.') +
        head('Article 2') +
        plain('Words of calm.') +
        plain('More words of calm.'),
    )
    expect(places(treaty)).toEqual([
      'annex, art. 1: This treaty is for:',
      'annex, art. 1(a): Lamps;',
      'annex, art. 1(b): Bells.',
      'annex, art. 2, ¶1: Words of calm.',
      'annex, art. 2, ¶2: More words of calm.',
    ])
  })

  it('are told in the paragraphs that some files make of their headings, with or without their title', () => {
    const lines = annex(
      plain('Article 1') +
        plain('Use of lamps') +
        paragraph('1.', 'Each Party keeps one.') +
        plain('<span class="bold">Article 2 Use of bells</span>') +
        paragraph('1.', 'Each Party rings.'),
    )
    expect(places(lines)).toEqual([
      'annex, art. 1, title: Use of lamps',
      'annex, art. 1, 1: Each Party keeps one.',
      'annex, art. 2, title: Use of bells',
      'annex, art. 2, 1: Each Party rings.',
    ])
  })

  it('are told in every language, and so are rules, guidelines and principles', () => {
    const headings = [
      'Article premier',
      'Artículo 2',
      'Статья 3',
      'المادة 4',
      'Artikel 5',
      'Rule 6',
      'Directive 7 Champ',
      'Principle 8',
    ]
    const labels = imported(annex(headings.map(text => head(text) + paragraph('1.', 'Calm.')).join('')))
      .passages.map(({ locator }) => locator?.label)
      .filter(label => !label?.endsWith('title'))
    expect(labels).toEqual(
      ['art. 1', 'art. 2', 'art. 3', 'art. 4', 'art. 5', 'rule 6', 'guideline 7', 'principle 8'].map(
        article => `annex, ${article}, 1`,
      ),
    )
  })

  it('end with the close of the treaty, which belongs to none of them', () => {
    const treaty = annex(
      head('Article 1') + paragraph('1.', 'Calm.') + plain('IN WITNESS WHEREOF, the undersigned rowed home.'),
    )
    expect(places(treaty)).toEqual([
      'annex, art. 1, 1: Calm.',
      'annex, ¶1: IN WITNESS WHEREOF, the undersigned rowed home.',
    ])
  })

  it('end with another heading of their level; a lower one stands within them', () => {
    const treaty = annex(
      head('Article 1') +
        paragraph('1.', 'Calm.') +
        head('By night', 5) +
        paragraph('2.', 'Still calm.') +
        head('Declarations') +
        plain('One Party waved.'),
    )
    expect(places(treaty)).toEqual([
      'annex, art. 1, 1: Calm.',
      'annex, art. 1, 2: Still calm.',
      'annex, ¶1: One Party waved.',
    ])
  })

  it('leave an annex of the treaty its own place', () => {
    const treaty = annex(
      head('Article 1') +
        paragraph('1.', 'Calm.') +
        head('Annex I', 1) +
        paragraph('1.', 'Form of a lamp.') +
        head('Annex II', 1) +
        paragraph('1.', 'Form of a bell.'),
    )
    expect(places(treaty)).toEqual([
      'annex, art. 1, 1: Calm.',
      'annex, annex I, 1: Form of a lamp.',
      'annex, annex II, 1: Form of a bell.',
    ])
  })

  it('stand in the part that a number is repeated without', () => {
    const twice = annex(
      head('Part I', 2) +
        head('Article 1') +
        paragraph('1.', 'Calm.') +
        head('Part II', 2) +
        head('Article 1') +
        paragraph('1.', 'Calm again.'),
    )
    expect(places(twice)).toEqual(['annex, part I, art. 1, 1: Calm.', 'annex, part II, art. 1, 1: Calm again.'])
  })

  it('are no sentence that begins like one', () => {
    const statute = annex(head('Article 17, new paragraph 5:') + plain('Lamps are lit.'))
    expect(places(statute)).toEqual(['annex, ¶1: Lamps are lit.'])
  })
})

describe('articles that a resolution quotes', () => {
  it('end where its own numbers go on', () => {
    const body =
      paragraph('1.', 'Decides that the articles read:') +
      head('Article 10') +
      plain('The Keepers advise on:') +
      paragraph('(a)', 'Lamps;') +
      head('Article 11') +
      plain('The Keepers sing.') +
      paragraph('2.', 'Thanks the Keepers.')
    expect(places(resolution({ preamble: '', body }))).toEqual([
      'OP1: Decides that the articles read:',
      'art. 10: The Keepers advise on:',
      'art. 10(a): Lamps;',
      'art. 11: The Keepers sing.',
      'OP2: Thanks the Keepers.',
    ])
  })
})

describe('articles of the markup', () => {
  it('have the number that they print, and their heading as title', () => {
    const body = `<article><num>Article 3</num><heading>Bells</heading>${paragraph('1.', 'Ring.')}</article>
      <article><num>4.</num><heading>Lamps</heading><content><p>Shine.</p></content></article>`
    expect(places(resolution({ preamble: '', body }))).toEqual([
      'art. 3, title: Bells',
      'art. 3, 1: Ring.',
      'art. 4, title: Lamps',
      'art. 4: Shine.',
    ])
  })
})
