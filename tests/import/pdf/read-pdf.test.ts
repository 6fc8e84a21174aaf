import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../src/import/pdf/extract-in-worker.ts'
import { codeOf, read } from './built-reader.ts'
import { pdfBytes } from './pdf-pages.ts'

describe('a PDF read in its own thread', () => {
  it('gives its paragraphs, and leaves the bytes to the caller', async () => {
    const bytes = pdfBytes([[[50, 50, 'We thank the harbour board.']], [[50, 50, 'They thank us.']]])
    const before = bytes.length
    const { passages } = await read(bytes)
    expect(passages.map(one => one.text)).toEqual(['We thank the harbour board.', 'They thank us.'])
    expect(bytes.length).toBe(before)
  })

  it('gives the same twice', async () => {
    const bytes = pdfBytes([
      [
        [50, 50, '1. One;'],
        [50, 70, '2. Two.'],
      ],
    ])
    expect(await read(bytes)).toEqual(await read(bytes))
  })

  it('is refused with advice when no page holds text', async () => {
    await expect(read(pdfBytes([[]]))).rejects.toMatchObject({
      code: 'UNREADABLE_PDF',
      message: 'made.pdf has no text layer (1 page of images or drawings)',
      hint: expect.stringContaining('ocrmypdf'),
    })
  })

  it('is refused when it is no PDF inside, or cut off', async () => {
    expect(await codeOf(new TextEncoder().encode('%PDF-1.4 and nothing else'))).toBe('UNREADABLE_PDF')
    expect(await codeOf(pdfBytes([[[50, 50, 'We thank them.']]]).subarray(0, 60))).toBe('UNREADABLE_PDF')
  })

  it('is refused when a password opens it', async () => {
    const lock = `/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`
    expect(await codeOf(pdfBytes([[[50, 50, 'We thank them.']]], lock))).toBe('PDF_ENCRYPTED')
  })

  it('is read with a warning when it is signed', async () => {
    const signature = '/Sig << /Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 840 960 240] /Contents <00> >>'
    const { passages, warnings } = await read(pdfBytes([[[50, 50, 'We thank them.']]], signature))
    expect(passages).toHaveLength(1)
    expect(warnings).toContain('the file carries an electronic signature, which was not checked')
  })

  it('is not called signed for words about signatures', async () => {
    const { warnings } = await read(pdfBytes([[[50, 50, 'The /ByteRange of a signature.']]]))
    expect(warnings).toEqual([])
  })

  it('is stopped when it takes too long or grows too large', async () => {
    const bytes = pdfBytes(Array.from({ length: 40 }, () => [[50, 50, 'We thank them.']]))
    expect(await codeOf(bytes, { ...LIMITS, seconds: 0, secondsPerPage: 0 })).toBe('TOO_SLOW')
    expect(await codeOf(bytes, { ...LIMITS, bytes: -1 })).toBe('TOO_MUCH_MEMORY')
  })

  it('is refused when it has more pages than are read', async () => {
    expect(await codeOf(pdfBytes(Array.from({ length: 1001 }, () => [])))).toBe('FILE_TOO_LARGE')
  })
})
