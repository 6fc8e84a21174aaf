import { describe, expect, it } from 'vitest'
import { isDocx, readDocx } from '../../../src/import/docx/index.ts'
import { docx, paragraph, places, read, refusal, zip } from './docx-sample.ts'

const ole = (stream: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...stream].flatMap(letter => [letter.charCodeAt(0), 0])])

/** The same archive with one declared size changed. */
function withDeclaredSize(bytes: Uint8Array, size: number): Uint8Array {
  const changed = bytes.slice()
  const view = new DataView(changed.buffer)
  for (let at = 0; at + 46 < changed.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
  return changed
}

describe('files that are no Word document', () => {
  it.each([
    ['OLD_WORD', ole('WordDocument'), 'save it as DOCX'],
    ['ENCRYPTED_FILE', ole('EncryptedPackage'), 'without one'],
    ['UNSUPPORTED_FORMAT', ole('Workbook'), 'Word file'],
    ['UNSUPPORTED_FORMAT', zip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'DOCX'],
    ['UNSUPPORTED_FORMAT', zip({ '[Content_Types].xml': '<T/>', 'xl/workbook.xml': '<w/>' }), 'Word file'],
    ['UNSUPPORTED_FORMAT', zip({ '[Content_Types].xml': '<T/>', 'ppt/presentation.xml': '<p/>' }), 'Word file'],
    ['UNSUPPORTED_FORMAT', zip({ 'readme.txt': 'x' }), 'Unpack'],
    ['NO_DOCUMENT_PART', zip({ '[Content_Types].xml': '<T/>' }), 'save it anew'],
  ])('are refused as %s, with advice', async (code, bytes, advice) => {
    const error = await refusal(bytes)
    expect(error.code).toBe(code)
    expect(error.hint).toContain(advice)
  })

  it('are told from Word files by their bytes', () => {
    expect(isDocx(docx({ body: '' }))).toBe(true)
    expect(isDocx(zip({ '[Content_Types].xml': '<T/>', 'xl/workbook.xml': '<w/>' }))).toBe(false)
    expect(isDocx(new TextEncoder().encode('PK is how some words begin'))).toBe(false)
  })
})

describe('damaged and hostile Word files', () => {
  const good = docx({ body: paragraph('Good.') })

  it('are refused wherever they are cut off, and never crash', async () => {
    for (let length = 4; length < good.length; length += 37)
      expect((await refusal(good.subarray(0, length))).code).toBe('CORRUPT_ZIP')
  })

  it('are refused when a byte of the text changed on the way', async () => {
    const at = good.length / 2
    for (let shift = -200; shift < 200; shift += 7) {
      const changed = good.slice()
      changed[Math.floor(at) + shift] = (changed[Math.floor(at) + shift] ?? 0) ^ 0xff
      const outcome = await readDocx(changed, 'x.docx').catch((error: unknown) => error)
      if (outcome instanceof Error) expect(outcome.name).toBe('FocError')
      else expect(outcome).toMatchObject({ passages: [{ text: 'Good.' }] })
    }
  })

  it('are not unpacked beyond a limit, whatever size they declare', async () => {
    const bomb = docx({ body: paragraph('a '.repeat(20_000_000)) })
    expect((await refusal(bomb)).code).toBe('FILE_TOO_LARGE')
    expect((await refusal(withDeclaredSize(bomb, 10))).code).toBe('CORRUPT_ZIP')
    expect((await refusal(withDeclaredSize(good, 10))).code).toBe('CORRUPT_ZIP')
  })

  it('may hold any amount of what is not read', async () => {
    expect(await places({ body: paragraph('Small.'), files: { 'word/media/a.bin': 'x'.repeat(40_000_000) } })).toEqual([
      '¶1: Small.',
    ])
  })

  it.each([
    ['XML_DOCTYPE', '<!DOCTYPE w:document [<!ENTITY a "b">]><w:document/>'],
    ['XML_TOO_DEEP', `<w:document>${'<w:p>'.repeat(5000)}${'</w:p>'.repeat(5000)}</w:document>`],
    ['MALFORMED_XML', '<w:document><w:body></w:document>'],
    ['MALFORMED_XML', ''],
  ])('are refused as %s', async (code, document) => {
    expect((await refusal(docx({ body: '', files: { 'word/document.xml': document } }))).code).toBe(code)
  })

  it('are refused beyond 30,000 paragraphs', async () => {
    expect((await refusal(docx({ body: paragraph('x').repeat(30_001) }))).code).toBe('TOO_MANY_PARAGRAPHS')
  })

  it('reach nothing outside the archive', async () => {
    const relations = (target: string, mode = ''): string =>
      `<Relationships><Relationship Type="x/officeDocument" Target="${target}" ${mode}/></Relationships>`
    for (const target of ['../../etc/passwd', '..\\..\\word', 'file:///etc/passwd', 'http://localhost/x'])
      expect(
        await places({ body: paragraph('Own.'), files: { '_rels/.rels': relations(target), '../../out.xml': '<x/>' } }),
      ).toEqual(['¶1: Own.'])
    const external = relations('word/other.xml', 'TargetMode="External"')
    expect(
      await places({ body: paragraph('Own.'), files: { '_rels/.rels': external, 'word/other.xml': '<x/>' } }),
    ).toEqual(['¶1: Own.'])
  })

  it('lose no time on one number printed over and over', async () => {
    const { passages } = await read(paragraph('1. Again.').repeat(20_000))
    expect(passages.at(-1)?.locator?.label).toBe('1~20000')
  })
})
