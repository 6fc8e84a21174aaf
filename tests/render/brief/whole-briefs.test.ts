import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCorpus, readGathered } from '../../../src/read/index.ts'
import type { Brief, Citation } from '../../../src/types.ts'
import { focProcess, root, surroundings } from '../../cli/run.ts'
import { closeUp, missingInOrder, pdfText, wordText } from '../pdf/page-text.ts'
import { names, wantedOf } from './shipped-briefs.ts'

const folder = mkdtempSync(join(tmpdir(), 'foc-briefs-'))
const places = { one: join(folder, 'one'), other: join(folder, 'further', 'other') }

function build(out: string, surrounding: NodeJS.ProcessEnv): void {
  const words = [
    'toolkit',
    'build',
    '--all',
    '--full',
    '--format',
    'md,html,docx,pdf,json',
    '--lang',
    'en,fr',
    '--out',
    `${out}/`,
  ]
  const run = focProcess(words, { env: { ...surroundings, ...surrounding } })
  if (run.code !== 0) throw new Error(run.stderr)
}

beforeAll(() => {
  build(places.one, { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' })
  build(places.other, { TZ: 'Asia/Kolkata', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bytesOf = (name: string): Uint8Array => readFileSync(join(places.one, name))
const textOf = (name: string): string => readFileSync(join(places.one, name), 'utf8')
const briefOf = (name: string): Brief => JSON.parse(textOf(`${name}.json`)) as Brief

const readers: Record<string, (name: string) => Promise<string> | string> = {
  md: name => textOf(name).replace(/\\([!-/:-@[-`{-~])/g, '$1'),
  html: name =>
    textOf(name)
      .replace(/<[^>]+>/g, '')
      .replace(/&#x([0-9A-F]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
  docx: name => wordText(bytesOf(name)),
  pdf: name => pdfText(bytesOf(name)),
}

describe('the briefs that ship, in every format', () => {
  it('are the same bytes in two folders, two time zones and two locales', () => {
    const written = readdirSync(places.one).sort()
    expect(written).toHaveLength(names.length * 5)
    expect(readdirSync(places.other).sort()).toEqual(written)
    const differing = written.filter(name => !bytesOf(name).every(sameIn(readFileSync(join(places.other, name)))))
    expect(differing).toEqual([])
  })

  for (const format of Object.keys(readers))
    it.each(names)(`hold every talking point and citation in order: %s.${format}`, async name => {
      const text = closeUp((await readers[format]?.(`${name}.${format}`)) ?? '')
      const wanted = wantedOf(briefOf(name)).map(closeUp)
      expect(wanted.length).toBeGreaterThan(8)
      expect(missingInOrder(text, wanted)).toEqual([])
    })

  it.each(names)('quote nothing that does not stand in its source, character for character: %s', name => {
    const brief = briefOf(name)
    const cited = [
      ...brief.talkingPoints.flatMap(({ agreed, counterparts }) => [...agreed, ...counterparts]),
      ...brief.wording,
      ...brief.coverage.notices,
    ]
    expect(cited.length).toBeGreaterThan(5)
    expect(cited.filter(citation => !standsInSource(citation)).map(({ quote }) => quote)).toEqual([])
  })
})

const corpus = join(root, 'corpus')
const documents = [...readCorpus(corpus).documents, ...readGathered(join(corpus, 'un'), 'un').documents]

function standsInSource({ document, language, locator, start, end, quote }: Citation): boolean {
  return documents
    .filter(one => one.id === document.id && one.language === language)
    .flatMap(one => one.passages)
    .filter(passage => (passage.locator?.label ?? null) === (locator?.label ?? null))
    .some(passage => passage.text.slice(start, end) === quote)
}

function sameIn(other: Uint8Array): (byte: number, at: number, all: Uint8Array) => boolean {
  return (byte, at, all) => other[at] === byte && other.length === all.length
}
