/*
 * Round trip through a real word processor: resolutions are written as OpenDocument, LibreOffice turns them into DOCX,
 * HTML and PDF, each is imported again, and what comes back is compared with the import of the XML.
 *
 *   npx esbuild bench/round-trip/run.ts --bundle --platform=node --format=esm --packages=external --outdir=dist/bench
 *   node dist/bench/run.js RESOLUTIONS WORK docx html pdf en fr [--differences]
 *
 * after `npm run build`, since PDF is read by a worker that stands in `dist/`.
 * RESOLUTIONS holds `en/*.xml`, `fr/*.xml` …; WORK keeps what LibreOffice made, so that a second run only imports.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importBytes } from '../../src/import/index.ts'
import { type Comparison, compare, type Share } from './compare.ts'
import { writeOdt } from './odt.ts'
import { readSources, type Source } from './sources.ts'

const FORMATS = ['docx', 'html', 'pdf']
const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru']
const AT_ONCE = 30

/**
 * What a writer makes of signs that it cannot keep apart. LibreOffice writes a no-break hyphen (U+2011) into a PDF with the
 * code of the hyphen, and no other trace of it (no ActualText, tagged or not); it stretches Arabic lines with the same
 * stroke (kashida, U+0640) that a text may hold, and draws no signs that only steer direction.
 */
const WRITTEN: Record<string, { of: string; map: (text: string) => string }> = {
  pdf: {
    of: 'no-break hyphens, kashida and direction signs',
    map: text => text.replaceAll('\u2011', '-').replace(/[\u0640\u200E\u200F\u200B-\u200D\u202A-\u202E]/g, ''),
  },
}

const [folder, work, ...words] = process.argv.slice(2)
const formats = FORMATS.filter(format => words.includes(format))
const languages = LANGUAGES.filter(language => words.includes(language))
if (folder === undefined || work === undefined || formats.length === 0)
  throw new Error('usage: run RESOLUTIONS WORK docx|html|pdf… [ar|en|es|fr|ru…] [--differences]')
const sources = readSources(folder, languages.length > 0 ? languages : ['en', 'fr'])
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
  const written = WRITTEN[format]
  const strict: Comparison[] = []
  const mapped: Comparison[] = []
  for (const source of all) {
    const file = `${source.name}.${format}`
    const { documents } = await importBytes(readFileSync(join(work, file)), file)
    const passages = documents.flatMap(document => document.passages)
    const exact = compare(source.passages, passages)
    const fair = written ? compare(source.passages, passages, written.map) : exact
    strict.push(exact)
    mapped.push(fair)
    if (words.includes('--differences'))
      for (const difference of fair.differences) console.log(`${source.name}: ${difference}`)
  }
  console.log(`${format}, ${all.length} documents: ${summary(strict)}`)
  if (written) console.log(`${format}, ${written.of} read as the writer draws them: ${summary(mapped)}`)
}

function summary(results: Comparison[]): string {
  const total = (pick: (result: Comparison) => Share): string => {
    const same = results.reduce((sum, result) => sum + pick(result).same, 0)
    const every = results.reduce((sum, result) => sum + pick(result).all, 0)
    return `${((100 * same) / every).toFixed(1)} % (${same}/${every})`
  }
  return [
    `paragraphs ${total(result => result.paragraphs)}`,
    `numbers ${total(result => result.numbers)}`,
    `labels ${total(result => result.labels)}`,
    `notes ${total(result => result.notes)}`,
  ].join(', ')
}
