import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importBytes } from '../../../src/import/index.ts'
import { checkWord, sheetWord } from '../../../src/render/check/documents.ts'
import { commentWord } from '../../../src/render/word/comment.ts'
import { docx, paragraph, run } from '../../import/docx/docx-sample.ts'
import { checkReport } from './check-report.ts'

const decoder = new TextDecoder()
const part = (bytes: Uint8Array, name: string): string => decoder.decode(unzipSync(bytes)[name])

async function textsOf(bytes: Uint8Array): Promise<{ number: number; text: string }[]> {
  const { documents } = await importBytes(bytes, 'speech.docx')
  return (documents[0]?.passages ?? []).map(({ text }, at) => ({ number: at + 1, text }))
}

/** Put one comment on these words, and give the XML of the document. */
async function commented(body: string, words: string, files = {}): Promise<{ xml: string; bytes: Uint8Array }> {
  const paragraphs = await textsOf(docx({ body, files }))
  const found = paragraphs.find(({ text }) => text.includes(words))
  const start = found?.text.indexOf(words) ?? 0
  const comment = { paragraph: found?.number ?? 0, start, end: start + words.length, lines: ['a < b'] }
  const bytes = commentWord(docx({ body, files }), paragraphs, [comment])
  return { bytes, xml: part(bytes, 'word/document.xml') }
}

const tracked = paragraph(
  `${run('Keep ')}<w:ins w:id="7" w:author="A">${run('every ')}</w:ins><w:del w:id="8" w:author="A"><w:r><w:delText>each </w:delText></w:r></w:del>${run('lamp &amp; light lit, please.', '<w:b/>')}`,
)

describe('comments in a Word draft', () => {
  it('stand round the words, in two halves of a run where they begin or end inside it', async () => {
    const { xml } = await commented(tracked, 'light lit')
    expect(xml).toContain(
      '<w:t xml:space="preserve">lamp &amp; </w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">light lit</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">, please.',
    )
  })

  it('leave tracked changes and the text as they were', async () => {
    const { xml, bytes } = await commented(tracked, 'Keep every lamp')
    expect(xml).toContain(`<w:ins w:id="7" w:author="A">${run('every ')}</w:ins><w:del w:id="8" w:author="A">`)
    expect(await textsOf(bytes)).toEqual(await textsOf(docx({ body: tracked })))
    expect(
      xml
        .replace(/<w:comment[^>]*>/g, '')
        .replace(/<w:r><\/w:r>/g, '')
        .replace(/<\/w:t><\/w:r><w:r><w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">/g, ''),
    ).toContain(run('lamp &amp; light lit, please.', '<w:b/>'))
  })

  it('stand on words of a paragraph with tracked changes, and round what was deleted, never inside it', async () => {
    const bytes = docx({ body: tracked })
    const { documents } = await importBytes(bytes, 'speech.docx', { changes: 'both' })
    const text = documents[0]?.passages[0]?.text ?? ''
    expect(text).toBe('Keep [every ][each ]lamp & light lit, please.')
    const xmlOf = (words: string): string => {
      const start = text.indexOf(words)
      const comment = { paragraph: 1, start, end: start + words.length, lines: ['x'] }
      const made = commentWord(bytes, [{ number: 1, text }], [comment])
      expect(part(made, 'word/comments.xml')).not.toContain('About')
      return part(made, 'word/document.xml')
    }
    expect(xmlOf('light lit')).toContain(
      '<w:commentRangeStart w:id="0"/><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">light',
    )
    expect(xmlOf('each')).toMatch(
      /<w:commentRangeStart w:id="0"\/><w:del [^>]*><w:r><w:delText>each <\/w:delText><\/w:r><\/w:del><w:commentRangeEnd w:id="0"\/>/,
    )
  })

  it('are a part of their own that the package names', async () => {
    const { bytes } = await commented(tracked, 'lamp')
    expect(part(bytes, 'word/comments.xml')).toContain('a &lt; b')
    expect(part(bytes, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"')
    expect(part(bytes, 'word/_rels/document.xml.rels')).toContain('Target="comments.xml"')
  })

  it('are added to those that are there', async () => {
    const files = {
      'word/comments.xml':
        '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="4" w:author="B"><w:p/></w:comment></w:comments>',
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
    }
    const { bytes, xml } = await commented(tracked, 'lamp', files)
    expect(xml).toContain('<w:commentRangeStart w:id="5"/>')
    expect(part(bytes, 'word/comments.xml').match(/<w:comment /g)).toHaveLength(2)
    expect(part(bytes, 'word/_rels/document.xml.rels').match(/<Relationship /g)).toHaveLength(1)
  })

  it('say what they are about where the words are not in the running text', () => {
    const bytes = commentWord(
      docx({ body: tracked }),
      [{ number: 1, text: 'Elsewhere' }],
      [{ paragraph: 1, start: 0, end: 9, lines: ['x'] }],
    )
    expect(part(bytes, 'word/comments.xml')).toContain('About “Elsewhere”:')
  })
})

describe('a check as a Word file', () => {
  it('has comments, and the draft’s text', async () => {
    const bytes = checkWord(checkReport(), null)
    expect(part(bytes, 'word/comments.xml').match(/<w:comment /g)).toHaveLength(5)
    expect(part(bytes, 'word/document.xml')).toContain(
      '<w:t xml:space="preserve">as appropriate</w:t></w:r><w:commentRangeEnd',
    )
    expect((await textsOf(bytes)).map(({ text }) => text)).toEqual(
      expect.arrayContaining(checkReport().paragraphs.map(({ text }) => text)),
    )
  })

  it('is the same bytes each time, as is the sheet', () => {
    expect(checkWord(checkReport(), null)).toEqual(checkWord(checkReport(), null))
    expect(sheetWord(checkReport())).toEqual(sheetWord(checkReport()))
    expect(part(sheetWord(checkReport()), 'word/document.xml')).not.toMatch(/<b>/)
  })
})
