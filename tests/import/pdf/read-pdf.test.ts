import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExtractLimits, extractInWorker, LIMITS } from '../../../src/import/pdf/extract-in-worker.ts'
import { readPdf } from '../../../src/import/pdf/index.ts'
import { itWithShared } from '../../shared.ts'
import { pdfBytes } from './pdf-pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'foc-pdf-'))
const worker = pathToFileURL(join(folder, 'import-pdf-worker.mjs'))

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, '../../../src/import/pdf/worker.ts')],
    outfile: join(folder, 'import-pdf-worker.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  })
})
afterAll(() => rmSync(folder, { recursive: true }))

function read(bytes: Uint8Array, limits: ExtractLimits = LIMITS) {
  return readPdf(bytes, 'made.pdf', given => extractInWorker(given, worker, limits))
}

async function codeOf(bytes: Uint8Array, limits?: ExtractLimits): Promise<unknown> {
  return read(bytes, limits).then(
    () => 'read',
    (error: { code?: unknown }) => error.code,
  )
}

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

describe('real files', () => {
  const labels = async (path: string) => {
    const { facts, passages } = await read(readFileSync(path))
    const count = (sign: RegExp) => passages.filter(one => sign.test(one.locator?.label ?? '')).length
    const numbers = passages.flatMap(one => /^OP(\d+)$/.exec(one.locator?.label ?? '')?.[1] ?? [])
    return { symbol: facts.symbol, adopted: facts.adopted, preambular: count(/^PP\d+$/), numbers: numbers.map(Number) }
  }
  const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1)
  const un = 'real/un-pdf'

  itWithShared(
    'a resolution keeps its 13 preambular and 28 operative paragraphs',
    `${un}/A_RES_73_7-EN.pdf`,
    async path => {
      expect(await labels(path)).toEqual({
        symbol: 'A/RES/73/7',
        adopted: '2018-10-29',
        preambular: 13,
        numbers: upTo(28),
      })
    },
  )
  itWithShared('a declaration within a resolution keeps its 53 paragraphs', `${un}/A_RES_73_3-EN.pdf`, async path => {
    expect(await labels(path)).toEqual({
      symbol: 'A/RES/73/3',
      adopted: '2018-10-10',
      preambular: 0,
      numbers: upTo(53),
    })
  })
  itWithShared(
    'a long resolution keeps its 38 preambular and 50 operative paragraphs',
    `${un}/N1828169.pdf`,
    async path => {
      expect(await labels(path)).toEqual({
        symbol: 'A/RES/72/309',
        adopted: '2018-09-10',
        preambular: 38,
        numbers: upTo(50),
      })
    },
  )
  itWithShared('a resolution of one page keeps its two and two', `${un}/N1828814.pdf`, async path => {
    expect(await labels(path)).toEqual({
      symbol: 'A/RES/72/312',
      adopted: '2018-09-13',
      preambular: 2,
      numbers: upTo(2),
    })
  })
  itWithShared('a scan is refused with advice', `${un}/scan-without-text-ru.pdf`, async path => {
    expect(await codeOf(readFileSync(path))).toBe('UNREADABLE_PDF')
  })
  itWithShared('a bomb costs little', 'nasty/generated/flate-bomb-100MiB.pdf', async path => {
    expect(await codeOf(readFileSync(path))).toMatch(/TOO_MUCH_MEMORY|TOO_SLOW|UNREADABLE_PDF/)
  })
  itWithShared('a loop of pages costs nothing', 'nasty/generated/pages-loop.pdf', async path => {
    expect(await codeOf(readFileSync(path))).toBe('UNREADABLE_PDF')
  })
})
