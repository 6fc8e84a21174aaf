import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importBytes } from '../../../src/import/index.ts'
import type { Template } from '../../../src/render/brief/index.ts'
import { writeBrief } from '../../../src/render/brief/index.ts'
import type { Brief } from '../../../src/types.ts'
import { citation, copied, invented } from '../brief/invented-brief.ts'
import { wordParts, wordText } from '../pdf/page-text.ts'

const write = (brief: Brief, template: Template | null = null) => writeBrief(brief, 'docx', { template })
const documentOf = async (brief: Brief) => wordParts(await write(brief))['word/document.xml'] ?? ''
const paragraphs = (xml: string) => xml.match(/<w:p>.*?<\/w:p>/g) ?? []
const styleAt = (xml: string, words: string) =>
  /<w:pStyle w:val="([^"]*)"/.exec(paragraphs(xml).find(each => each.includes(words)) ?? '')?.[1]

describe('a brief as a Word file', () => {
  it('has real styles, so that Word shows its outline', async () => {
    const xml = await documentOf(invented())
    expect(styleAt(xml, 'Quiet harbours<')).toBe('Title')
    expect(styleAt(xml, 'Talking points')).toBe('Heading1')
    expect(styleAt(xml, 'Documents on this subject')).toBe('Heading2')
    expect(styleAt(xml, 'Good order is no reason')).toBe('FocTalkingPoint')
    expect(styleAt(xml, 'was not read whole.')).toBe('FocNoticeBox')
  })

  it('names every style that it uses', async () => {
    const parts = wordParts(await write(invented()))
    const known = [...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id)
    const pages = Object.entries(parts).filter(([name]) => /document|header|footer/.test(name))
    const used = pages.flatMap(([, xml]) => [...xml.matchAll(/<w:[pr]Style w:val="([^"]*)"/g)].map(([, id]) => id))
    expect(used.length).toBeGreaterThan(30)
    expect(used.filter(id => !known.includes(id))).toEqual([])
  })

  it('repeats the heading row of its tables, and parts no row', async () => {
    const xml = await documentOf(invented())
    const [head = '', ...rows] = xml.match(/<w:tr>.*?<\/w:tr>/g) ?? []
    expect(head).toContain('<w:tblHeader/>')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(row => row.includes('<w:tblHeader/>') || !row.includes('<w:cantSplit/>'))).toEqual([])
  })

  it('leads from each source number to the source, and out to the address', async () => {
    const parts = wordParts(await write(invented()))
    const xml = parts['word/document.xml'] ?? ''
    const anchors = [...xml.matchAll(/w:anchor="([^"]*)"/g)].map(([, name]) => name)
    expect(anchors.length).toBeGreaterThan(3)
    expect(anchors.filter(name => !xml.includes(`w:name="${name}"`))).toEqual([])
    const links = [...xml.matchAll(/<w:hyperlink r:id="([^"]*)"/g)].map(([, id]) => id)
    expect(links.filter(id => !parts['word/_rels/document.xml.rels']?.includes(`Id="${id}"`))).toEqual([])
  })

  it('shows the address of a source on paper', async () => {
    expect(wordText(await write(invented()))).toContain('\nhttps://harbour.example/quiet\n')
  })

  it('has the running title and page x/y, and its title and language in its properties', async () => {
    const parts = wordParts(await write(invented({ language: 'fr' })))
    expect(parts['word/foc-header.xml']).toContain('Quiet harbours')
    expect(parts['word/foc-footer-default.xml']).toMatch(/ PAGE .*\/.* NUMPAGES /)
    expect(parts['docProps/core.xml']).toContain('<dc:language>fr</dc:language>')
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="fr"')
  })

  it('sets an Arabic passage from right to left, and Arabic words in an English line in their own direction', async () => {
    const arabic = 'الحق في حرية التعبير'
    const start = arabic.indexOf('حرية')
    const held = { ...copied, quote: 'حرية', start, end: start + 4, context: arabic, contextStart: 0, language: 'ar' }
    const xml = await documentOf(invented({ wording: [held] }))
    const passage = paragraphs(xml).find(each => each.includes('<w:b/><w:bCs/><w:rtl/>')) ?? ''
    expect(passage).toContain('<w:bidi/>')
    expect(passage).toContain('<w:lang w:bidi="ar"/>')
    const line = paragraphs(xml).find(each => each.includes('حرية') && each.includes('w:anchor=')) ?? ''
    expect(line).not.toContain('<w:bidi/>')
    expect(line).toMatch(/<w:rtl\/><w:lang w:bidi="ar"\/><\/w:rPr><w:t xml:space="preserve">حرية<\/w:t>/)
  })

  it('takes no text for markup', async () => {
    const evil = '</w:t><w:br/>&lt;b&gt; "x" \u0001\ud800'
    const brief = invented({ title: evil, wording: [citation(evil, { language: '"/><w:b' })] })
    const text = wordText(await write(brief))
    expect(text).toContain('</w:t><w:br/>&lt;b&gt; "x"')
  })

  it('is read back by our importer with every talking point and quotation', async () => {
    const bytes = await write(invented())
    if (typeof bytes === 'string') throw new Error('no bytes')
    const { documents } = await importBytes(bytes, 'brief.docx')
    const read = documents.flatMap(({ passages }) => passages.map(({ text }) => text)).join('\n')
    expect(read).toContain('Ports should keep their lanterns lit, and say so when they cannot.')
    expect(read).toContain('“in the name of good order”')
  })

  it('is the same bytes for the same brief', async () => {
    expect(await write(invented())).toEqual(await write(structuredClone(invented())))
  })
})

describe('a template', () => {
  const styled = (styles: string, section: string): Uint8Array =>
    zipSync({
      '[Content_Types].xml': utf8(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"/></Types>`,
      ),
      '_rels/.rels': utf8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/_rels/document.xml.rels': utf8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
      ),
      'word/document.xml': utf8(
        `<w:document xmlns:w="${MAIN}"><w:body><w:p><w:r><w:t>Sample text</w:t></w:r></w:p>${section}</w:body></w:document>`,
      ),
      'word/styles.xml': utf8(`<w:styles xmlns:w="${MAIN}">${styles}</w:styles>`),
    })
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`
  const letter = '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:left="1440" w:right="1440"/></w:sectPr>'
  const house = styled(
    `${style('Standard', 'Normal')}${style('Titre1', 'heading 1')}${style('Rede', 'Speech')}`,
    letter,
  )
  const template = (styles: Record<string, string> = {}, bytes = house): Template => ({
    bytes,
    name: 'house.dotx',
    styles,
  })

  it('gives its styles by the names Word shows, and its page; its text goes', async () => {
    const parts = wordParts(await write(invented(), template({ say: 'speech' })))
    const xml = parts['word/document.xml'] ?? ''
    expect(styleAt(xml, 'Talking points')).toBe('Titre1')
    expect(styleAt(xml, 'Good order is no reason')).toBe('Rede')
    expect(styleAt(xml, 'The statement was issued')).toBe('Standard')
    expect(xml).toContain('<w:pgSz w:w="12240" w:h="15840"/>')
    expect(xml).not.toContain('Sample text')
    expect(parts['word/styles.xml']?.match(/w:styleId="Titre1"/g)).toHaveLength(1)
    expect(parts['word/styles.xml']).toContain('w:styleId="Title"')
    expect(parts['[Content_Types].xml']).toContain('document.main+xml')
  })

  it('whose writer gives the elements of the package a prefix gets ours with the same', async () => {
    const files = Object.entries(unzipSync(house)).map(([name, bytes]) => {
      if (!/rels$|^\[Content/.test(name)) return [name, bytes] as const
      const text = new TextDecoder().decode(bytes)
      return [name, utf8(text.replaceAll('xmlns=', 'xmlns:p=').replace(/<(\/?)(?=[A-Z])/g, '<$1p:'))] as const
    })
    const parts = wordParts(await write(invented(), template({}, zipSync(Object.fromEntries(files)))))
    for (const name of ['[Content_Types].xml', '_rels/.rels', 'word/_rels/document.xml.rels'])
      expect(parts[name]?.match(/<\/?(?!p:|\?)[\w:]+/g) ?? []).toEqual([])
    expect(parts['[Content_Types].xml']).toContain('<p:Override PartName="/word/numbering.xml"')
    expect(parts['_rels/.rels']).toContain('<p:Relationship Id="rIdFocCore"')
  })

  it.each<[string, Template]>([
    ['NOT_A_TEMPLATE', template({}, utf8('a letter'))],
    ['NOT_A_TEMPLATE', template({}, zipSync({ 'readme.txt': utf8('x') }))],
    ['UNKNOWN_STYLE', template({ say: 'Sermon' })],
    ['UNKNOWN_STYLE_ROLE', template({ sermon: 'Speech' })],
  ])('is refused as %s', async (code, bad) => {
    await expect(write(invented(), bad)).rejects.toMatchObject({ code })
  })

  it('that has not the style is told by name, with those it has', async () => {
    await expect(write(invented(), template({ say: 'Sermon' }))).rejects.toMatchObject({
      message: 'the template has no style called Sermon',
      hint: 'It has: Normal, Speech, heading 1.',
    })
  })
})

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

describe('what stays on one page', () => {
  it('is what leads into something, never a whole point: a chain that is too long is parted behind a heading', async () => {
    const xml = await documentOf(invented())
    const points = xml.slice(xml.indexOf('Talking points'), xml.indexOf('Agreed terms'))
    const kept = paragraphs(points).map(each => each.includes('<w:keepNext/>'))
    const longest = kept.reduce(
      ({ now, most }, one) => ({ now: one ? now + 1 : 0, most: Math.max(most, one ? now + 1 : 0) }),
      { now: 0, most: 0 },
    ).most
    expect(longest).toBeLessThanOrEqual(4)
    const headings = paragraphs(xml).filter(each => /w:val="Heading[12]"/.test(each))
    expect(headings.length).toBeGreaterThan(5)
    expect(headings.filter(each => !each.includes('<w:keepNext/>'))).toEqual([])
  })

  it('are the last sources, with their addresses: no last page has less than forty words', async () => {
    const xml = await documentOf(invented())
    const last = paragraphs(xml.slice(xml.lastIndexOf('<w:pStyle w:val="Heading1"/>')))
    const wordsOf = (each: string): number => each.replace(/<[^>]+>/g, ' ').match(/\S+/g)?.length ?? 0
    const parted = last.slice(0, -1).findLastIndex(each => !each.includes('<w:keepNext/>'))
    const together = last.slice(parted + 1).filter(each => !each.includes('"SourceAddress"'))
    expect(together.reduce((sum, each) => sum + wordsOf(each), 0)).toBeGreaterThanOrEqual(40)
  })
})
