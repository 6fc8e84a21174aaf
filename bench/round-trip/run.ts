/*
 * Round trip through a real word processor: resolutions are written as OpenDocument, LibreOffice turns them into DOCX,
 * HTML and PDF, each is imported again, and what comes back is compared with the import of the XML.
 *
 *   npx esbuild bench/round-trip/run.ts --bundle --platform=node --format=esm --packages=external --outdir=dist/bench
 *   node dist/bench/run.js RESOLUTIONS WORK docx html pdf [--differences] [--hyphens]
 *
 * after `npm run build`, since PDF is read by a worker that stands in `dist/`.
 * RESOLUTIONS holds `en/*.xml` and `fr/*.xml`; WORK keeps what LibreOffice made, so that a second run only imports.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadResult } from '../../src/import/import-bytes.ts'
import { type Comparison, compare, type Share } from './compare.ts'
import { writeOdt } from './odt.ts'
import { readSources, type Source } from './sources.ts'

type Reader = (bytes: Uint8Array, name: string) => Promise<ReadResult>

/** Readers by format; each is loaded only when asked for. */
const READERS: Record<string, () => Promise<Reader>> = {
  docx: async () => (await import('../../src/import/docx/index.ts')).readDocx,
  html: async () => (await import('../../src/import/html/index.ts')).readHtml,
  pdf: async () => (await import('../../src/import/pdf/index.ts')).readPdf,
}
const AT_ONCE = 30

const [folder, work, ...words] = process.argv.slice(2)
const formats = words.filter(word => word in READERS)
if (folder === undefined || work === undefined || formats.length === 0)
  throw new Error('usage: run RESOLUTIONS WORK docx|html|pdf… [--differences]')
const sources = readSources(folder)
mkdirSync(work, { recursive: true })
for (const source of sources) writeFileSync(join(work, `${source.name}.odt`), writeOdt(source))
for (const format of formats) {
  convert(sources, format, work)
  await measure(sources, format, work)
}

function convert(all: Source[], format: string, work: string): void {
  const missing = all.filter(source => !existsSync(join(work, `${source.name}.${format}`)))
  for (let at = 0; at < missing.length; at += AT_ONCE) {
    const files = missing.slice(at, at + AT_ONCE).map(source => join(work, `${source.name}.odt`))
    const profile = `-env:UserInstallation=file://${join(work, 'profile')}`
    execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', work, ...files], {
      stdio: 'ignore',
    })
  }
}

async function measure(all: Source[], format: string, work: string): Promise<void> {
  const read = await READERS[format]?.()
  if (!read) return
  const results: Comparison[] = []
  for (const source of all) {
    const file = `${source.name}.${format}`
    const { passages } = await read(readFileSync(join(work, file)), file)
    const result = compare(source.passages, passages, { hyphens: words.includes('--hyphens') })
    results.push(result)
    if (words.includes('--differences'))
      for (const difference of result.differences) console.log(`${source.name}: ${difference}`)
  }
  const total = (pick: (result: Comparison) => Share): string => {
    const same = results.reduce((sum, result) => sum + pick(result).same, 0)
    const every = results.reduce((sum, result) => sum + pick(result).all, 0)
    return `${((100 * same) / every).toFixed(1)} % (${same}/${every})`
  }
  console.log(
    `${format}: ${results.length} documents, paragraphs ${total(result => result.paragraphs)}, numbers ${total(result => result.numbers)}, notes ${total(result => result.notes)}`,
  )
}
