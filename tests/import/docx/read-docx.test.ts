import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../src/import/docx/index.ts'
import { abstract, docx, list, listed, paragraph, places, read, run, styled } from './docx-sample.ts'

const footnotes = (text: string): string =>
  `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${run(` ${text}`)}</w:p></w:footnote>`
const reference = (id: number, more = ''): string => `<w:r><w:footnoteReference ${more} w:id="${id}"/></w:r>`
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

describe('text of a Word file', () => {
  it('joins runs, links, fields, smart tags and content controls, and leaves codes out', async () => {
    const body = paragraph(
      run('We ') +
        `<w:hyperlink r:id="x">${run('stand')}</w:hyperlink>` +
        field(' REF a \\h ', run(' by')) +
        `<w:smartTag>${run(' what')}</w:smartTag><w:sdt><w:sdtContent>${run(' we')}</w:sdtContent></w:sdt>` +
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run(' Click here.')}</w:sdtContent></w:sdt>` +
        `<w:fldSimple w:instr="DOCPROPERTY x">${run(' said.')}</w:fldSimple>`,
    )
    expect(await places(body)).toEqual(['¶1: We stand by what we said.'])
  })

  it('keeps the words of a field that never ends', async () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a</w:instrText></w:r>'
    expect(await places(paragraph(run('One.') + open) + paragraph('Two.'))).toEqual(['¶1: One.', '¶2: Two.'])
  })

  it('writes tabs and breaks as spaces, hyphens and signs as they look', async () => {
    const body = paragraph(
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Odd" w:char="F0B3"/></w:r>',
    )
    const { passages, warnings } = await read(body)
    expect(passages[0]?.text).toBe('a b c\u2011de≥\uFFFD')
    expect(warnings).toEqual(['1 sign of a symbol font not known to us, shown as “\uFFFD”'])
  })

  it('parts long lines broken by hand where a sentence ends', async () => {
    const line = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`
    const long = 'The boats of every harbour shall be counted twice a year.'
    const body = paragraph(`${line(long)}<w:r><w:br/></w:r>${line(long)}`)
    expect(await places(body)).toEqual([`¶1: ${long}`, `¶2: ${long}`])
  })

  it('takes tracked changes as accepted, and says so', async () => {
    const body =
      paragraph(
        run('States ') +
          `<w:del>${run('may').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('shall')}</w:ins>` +
          `<w:moveFrom>${run(' soon')}</w:moveFrom>${run(' act.')}`,
      ) +
      paragraph('Half a', '<w:rPr><w:del/></w:rPr>') +
      paragraph(' line.')
    const { passages, warnings } = await read(body)
    expect(passages.map(passage => passage.text)).toEqual(['States shall act.', 'Half a line.'])
    expect(warnings).toEqual(['4 tracked changes taken as accepted: insertions kept, deletions left out'])
  })

  it('gives both wordings of a tracked change in brackets where a live draft is read', async () => {
    const body = paragraph(
      run('States ') +
        `<w:del>${run('may').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('shall')}</w:ins>${run(' act')}` +
        `<w:ins>${run(' soon')}</w:ins>${run('.')}`,
    )
    const { passages, warnings } = await readDocx(docx({ body }), 'draft.docx', 'both')
    expect(passages.map(({ text }) => text)).toEqual(['States [may][shall] act[ soon].'])
    expect(warnings).toEqual([
      '3 tracked changes read both ways: what was inserted or deleted stands in square brackets',
    ])
  })

  it('takes what is struck through for deleted: left out of an import, in brackets in a live draft', async () => {
    const struck = (text: string, by = 'w:strike'): string => run(text, `<${by}/>`)
    const body =
      paragraph(
        `${run('States ')}${struck('may')}<w:proofErr w:type="spellStart"/>${struck(' perhaps', 'w:dstrike')}${run('shall act')}${struck(' soon')}${run('.')}`,
      ) + paragraph(run('Half') + run(' a line', '<w:strike w:val="false"/>') + run('.'))
    const imported = await read(body)
    expect(imported.passages.map(({ text }) => text)).toEqual(['States shall act.', 'Half a line.'])
    expect(imported.warnings).toEqual(['2 stretches struck through taken as deleted, and left out'])
    const live = await readDocx(docx({ body }), 'draft.docx', 'both')
    expect(live.passages.map(({ text }) => text)).toEqual(['States [may perhaps]shall act[ soon].', 'Half a line.'])
    expect(live.warnings).toEqual(['2 stretches struck through taken as deleted: read with it and without it'])
  })

  it('puts no brackets of their own round words struck through inside a tracked change', async () => {
    const body = paragraph(
      `${run('States ')}<w:ins>${run('shall')}${run(' soon', '<w:strike/>')}</w:ins>${run(' act.')}`,
    )
    const { passages } = await readDocx(docx({ body }), 'draft.docx', 'both')
    expect(passages.map(({ text }) => text)).toEqual(['States [shall soon] act.'])
  })

  it('counts no number for a paragraph whose mark was deleted', async () => {
    const numbering = abstract(0, [['decimal', '%1.']]) + list(1, 0)
    const gone = paragraph(
      `<w:del>${run('Gone.')}</w:del>`,
      '<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr>',
    )
    expect(await places({ numbering, body: listed('One.') + gone + listed('Two.') })).toEqual(['1: One.', '2: Two.'])
  })

  it('leaves out hidden text, comments, headers and deleted rows, and says so where words are lost', async () => {
    const row = (text: string, properties = ''): string =>
      `<w:tr>${properties}<w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph('x')}</w:tc></w:tr>`
    const { passages, warnings } = await read({
      body: `${paragraph(
        run('Seen') +
          run(' unseen', '<w:vanish/>') +
          run(' again', '<w:vanish w:val="0"/>') +
          '<w:r><w:commentReference w:id="0"/></w:r>',
      )}<w:tbl>${row('a')}${row('b', '<w:trPr><w:del/></w:trPr>')}</w:tbl>`,
      files: { 'word/comments.xml': '<broken', 'word/header1.xml': '<broken' },
    })
    expect(passages.map(passage => passage.text)).toEqual(['Seen again', 'a | x'])
    expect(warnings).toEqual([
      '1 tracked change taken as accepted: insertions kept, deletions left out',
      '1 piece of hidden text left out',
      '1 comment left out',
      '1 table taken in row by row, cells separated by “ | ”',
    ])
  })

  it('reads a text box once, after the paragraph it hangs on', async () => {
    const box = `<w:txbxContent>${paragraph('In the box.')}</w:txbxContent>`
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(await places(paragraph(run('Before') + drawing + run(' and after.')))).toEqual([
      '¶1: Before and after.',
      '¶2: In the box.',
    ])
  })

  it('writes an equation on one line', async () => {
    const fraction = `<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>`
    expect(await places(paragraph(run('Share: ') + fraction))).toEqual(['¶1: Share: (a+b)/2'])
  })

  it('reads the strict form and any prefix', async () => {
    const document = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Strict.</x:t></x:r></x:p></x:body></x:document>`
    expect(await places({ body: '', files: { 'word/document.xml': document } })).toEqual(['¶1: Strict.'])
  })
})

describe('notes of a Word file', () => {
  it('stand at their offset, numbered in the order of the text', async () => {
    const body = paragraph(run('Participation') + reference(2) + run(' matters.'))
    const [passage] = (await read({ body, footnotes: footnotes('Our note.') })).passages
    expect(passage?.text).toBe('Participation matters.')
    expect(passage?.notes).toEqual([{ mark: '1', text: 'Our note.', at: 13 }])
  })

  it.each([
    ['in the next run', run('*')],
    ['in the next run, with words behind it', run('* which')],
    ['as a symbol', '<w:r><w:sym w:font="Symbol" w:char="F02A"/></w:r>'],
    ['nowhere', run(' which')],
  ])('keep a mark that was typed %s', async (_, next) => {
    const reference = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/></w:r>'
    const body = paragraph(`${run('We recall the book')}${reference}${next}${run(' and end.')}`)
    const [passage] = (await read({ body, footnotes: footnotes('* Of pilots.') })).passages
    expect(passage?.notes).toEqual([{ mark: '*', text: 'Of pilots.', at: 18 }])
    expect(passage?.text).toBe(
      next.includes('which') ? 'We recall the book which and end.' : 'We recall the book and end.',
    )
  })

  it('keep a mark that was typed, and the first number and form that the file sets', async () => {
    const body = paragraph(
      `${run('A')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>${run('B')}${reference(2)}${run('C')}<w:r><w:endnoteReference w:id="7"/></w:r>`,
    )
    const endnotes = `<w:endnote w:id="7">${paragraph('End.')}</w:endnote>`
    const settings = '<w:footnotePr><w:numStart w:val="5"/></w:footnotePr>'
    const [passage] = (await read({ body, settings, endnotes, footnotes: footnotes('* Starred.') })).passages
    expect(passage?.text).toBe('ABC')
    expect(passage?.notes.map(note => `${note.mark} ${note.text} ${note.at}`)).toEqual([
      '* Starred. 1',
      '5 * Starred. 2',
      'i End. 3',
    ])
  })

  it('are notes again where a cross-reference repeats their number', async () => {
    const body = paragraph(run('One') + reference(2)) + paragraph(run('two') + field(' NOTEREF _x \\h ', run('1')))
    const [, second] = (await read({ body, footnotes: footnotes('Our note.') })).passages
    expect(second).toMatchObject({ text: 'two', notes: [{ mark: '1', text: 'Our note.', at: 3 }] })
  })
})

describe('structure of a Word file', () => {
  const styles = ['Title', 'Subtitle', 'heading 1', 'heading 2', 'toc 1', 'TOC Heading']
    .map(
      name => `<w:style w:type="paragraph" w:styleId="${name.replace(/ /g, '')}"><w:name w:val="${name}"/></w:style>`,
    )
    .join('')

  it('knows title, headings and bold lines', async () => {
    const { facts, passages } = await read({
      styles,
      core: '<dc:title>draft3.docx</dc:title><dc:language>en-GB</dc:language>',
      body:
        styled('Joint Statement', 'Title') +
        styled('An invented one', 'Subtitle') +
        styled('Access', 'heading1') +
        paragraph('One.') +
        paragraph(run('Shutdowns', '<w:b/>')) +
        paragraph('Two.') +
        styled(
          'This style was used for a whole sentence, which a heading is not, since it goes on and on to its full stop.',
          'heading2',
        ),
    })
    expect(facts).toEqual({ title: 'Joint Statement', language: 'en' })
    expect(passages.map(passage => passage.heading.slice(2))).toEqual([
      ['Access'],
      ['Access', 'Shutdowns'],
      ['Access', 'Shutdowns'],
    ])
    expect(passages[0]?.heading.slice(0, 2)).toEqual(['Joint Statement', 'An invented one'])
  })

  it('takes the title of the properties only where the text has its words', async () => {
    const core = '<dc:title>Statement on Access</dc:title>'
    expect((await read({ core, body: paragraph('Statement on Access') })).facts.title).toBe('Statement on Access')
    expect((await read({ core: '<dc:title>Microsoft Word - x.docx</dc:title>', body: paragraph('x') })).facts).toEqual(
      {},
    )
  })

  it('leaves out a table of contents, a field over several paragraphs, with its heading', async () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const { passages, warnings } = await read({
      styles,
      body:
        styled('Contents', 'TOCHeading') +
        paragraph(begin + run('Access 1')) +
        paragraph(run('Trust 2') + end) +
        paragraph('Text.'),
    })
    expect(passages.map(passage => passage.text)).toEqual(['Text.'])
    expect(warnings).toEqual(['table of contents left out (2 lines)'])
  })

  it('never joins two paragraphs, unless a page was begun by hand within a sentence', async () => {
    const page = '<w:r><w:br w:type="page"/></w:r>'
    expect(await places(paragraph('Recalling one text,') + paragraph('recalling another,'))).toHaveLength(2)
    expect(await places(paragraph('The right to') + paragraph(page + run('privacy is')) + paragraph('ours.'))).toEqual([
      '¶1: The right to privacy is',
      '¶2: ours.',
    ])
    expect(await places(paragraph(run('A sentence') + page + run('on two pages.')))).toEqual([
      '¶1: A sentence on two pages.',
    ])
  })

  it('reads tables row by row, and a frame of one column as the text in it', async () => {
    const cell = (content: string): string => `<w:tc>${content}</w:tc>`
    const nested = `<w:tbl><w:tr>${cell(paragraph('x'))}${cell(paragraph('y'))}</w:tr></w:tbl>`
    const merged = `<w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph('unseen')}</w:tc>`
    expect(
      await places(
        `<w:tbl><w:tr>${cell(paragraph('a') + paragraph('b'))}${cell(paragraph('c') + nested)}</w:tr><w:tr>${merged}${cell(paragraph('d'))}</w:tr></w:tbl>` +
          `<w:tbl><w:tr>${cell(paragraph('In a frame.'))}</w:tr></w:tbl>`,
      ),
    ).toEqual(['table 1 row 1: a b | c x | y', 'table 1 row 2: d', '¶1: In a frame.'])
  })
})
