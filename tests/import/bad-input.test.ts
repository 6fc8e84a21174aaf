import { describe, expect, it } from 'vitest'
import { importBytes, recognise } from '../../src/import/index.ts'
import { bytesOf, imported, refusal } from './imported.ts'

describe('the format is told from the bytes', () => {
  it.each([
    ['%PDF-1.7 …', 'pdf'],
    ['a line of its own first\n%PDF-1.4 …', 'pdf'],
    ['PK\u0003\u0004…word/document.xml', 'docx'],
    ['<!doctype html><p>boat', 'html'],
    ['<html><body>boat</body></html>', 'html'],
  ])('%s, whatever its name says', (source, format) => {
    expect(recognise(bytesOf(source), 'boat.txt')).toBe(format)
  })
  it.each([
    ['{\\rtf1 boat}', 'an RTF file'],
    ['GIF89a…', 'an image (GIF)'],
    ['RIFF1234WEBPVP8 ', 'an image (WebP)'],
    ['\0\0\0\u0018ftypheic\0\0\0\0', 'an image (HEIC or AVIF)'],
    ['{"boats": 3}', 'data in JSON'],
    ['boat,oars,crew\nswan,2,4\nheron,4,8\ngull,1,1\n', 'a table in plain text (CSV)'],
  ])('%s is refused by name', (source, what) => {
    const error = refusal(source, 'boat.txt')
    expect(error.code).toBe('UNSUPPORTED_FORMAT')
    expect(error.message).toContain(what)
    expect(error.hint).toBeTruthy()
  })

  it.each(['We row, we sing, we rest.\n'.repeat(5), 'Boats\tare ours.\n', '[1] We row.\n\n{We} sing.\n'])(
    'takes %j for text all the same',
    source => {
      expect(recognise(bytesOf(source), 'boat.txt')).toBe('text')
    },
  )

  it('refuses an old Word file and a picture by their first bytes', async () => {
    const word = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...[...'WordDocument'].flatMap(sign => [sign.charCodeAt(0), 0]))
    await expect(importBytes(word, 'boat.txt')).rejects.toMatchObject({ code: 'OLD_WORD' })
    expect(refusal(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)).message).toContain('PNG')
  })

  it('sees Markdown and Akoma Ntoso under any name', () => {
    expect(recognise(bytesOf('# Boats\n\nWe row.'), 'boats.txt')).toBe('markdown')
    expect(recognise(bytesOf('We row.'), 'boats.xml')).toBe('text')
    expect(() => recognise(bytesOf('<note>We row.</note>'), 'boats.xml')).toThrow('not <akomaNtoso>')
    expect(recognise(bytesOf('<?xml version="1.0"?>\n<!-- copy -->\n<an:akomaNtoso xmlns:an="u"/>'), 'boats.txt')).toBe(
      'akoma-ntoso',
    )
  })
})

describe('bytes', () => {
  it.each([0, 1, 3])('refuses an empty file of %i spaces', count => {
    expect(refusal(' '.repeat(count), 'empty.txt').code).toBe('EMPTY_FILE')
  })

  it.each([
    ['word.txt', 'Forbidden\n'],
    ['word.md', '# Forbidden\n'],
    ['word.html', '<html><body><p>Forbidden</p></body></html>'],
    ['signs.txt', '404\n'],
  ])('refuses a file of a single word, whoever vouches for it: %s', async (name, source) => {
    await expect(importBytes(bytesOf(source), name)).rejects.toMatchObject({ code: 'NO_TEXT' })
  })

  it('refuses a paragraph dense with markup before the parser sees it', () => {
    expect(refusal('we *all* agree '.repeat(16_000), 'dense.md').code).toBe('MARKDOWN_TOO_DENSE')
  })

  it('refuses a huge line before any work', () => {
    const huge = new Uint8Array(200 * 1024 * 1024).fill(0x61)
    const start = performance.now()
    expect(refusal(huge, 'huge.txt').code).toBe('FILE_TOO_LARGE')
    expect(performance.now() - start).toBeLessThan(200)
  })

  it('refuses one paragraph of several million letters', () => {
    expect(refusal('a'.repeat(3_000_000), 'long.txt').code).toBe('PARAGRAPH_TOO_LONG')
  })

  it.each(['\n', '\f', '\r'])('refuses millions of lines (%j)', end => {
    expect(refusal(`We row.${end.repeat(3_000_000)}`, 'lines.txt').code).toBe('TOO_MANY_LINES')
  })

  it('names the offset and line of a byte that is not UTF-8', () => {
    const error = refusal(Uint8Array.of(0x61, 0x0a, 0x62, 0xe9, 0x20), 'latin.txt')
    expect(error).toMatchObject({ code: 'INVALID_ENCODING', place: { file: 'latin.txt', line: 2 } })
    expect(error.message).toContain('offset 3')
  })

  it('refuses binary data', () => {
    expect(
      refusal(
        Uint8Array.from({ length: 400 }, (_, at) => at % 9),
        'data.bin',
      ).code,
    ).toBe('BINARY_FILE')
  })

  it('keeps terminal sequences and control characters out of the text', () => {
    expect(imported('We \u001b[31mrow\u0007 on\u0000.\u009b').passages[0]?.text).toBe('We row on.')
  })

  it('gives the same result for the same bytes', () => {
    expect(imported('1. Row.\n2. Rest.\n')).toEqual(imported('1. Row.\n2. Rest.\n'))
    expect(imported('We row.').sha256).toMatch(/^[0-9a-f]{64}$/)
  })
})
