import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, it } from 'vitest'
import { focProcess, surroundings } from '../../cli/run.ts'
import { names } from '../brief/shipped-briefs.ts'

const folder = mkdtempSync(join(tmpdir(), 'foc-pages-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const isHere = spawnSync('soffice', ['--version']).error === undefined
if (!isHere) process.stderr.write('soffice is not here: the pages of Word files are not counted\n')

const pagesOf = async (name: string): Promise<number> =>
  (await getDocumentProxy(new Uint8Array(readFileSync(join(folder, name))))).numPages

describe('the notes that ship', () => {
  it.each([
    [2, 'note', []],
    [3, 'annex', ['--annex']],
  ] as const)('have at most %i pages as PDF (%s)', async (most, paper, more) => {
    const out = join(folder, paper)
    const words = ['toolkit', 'build', '--all', '--lang', 'en,fr', '--format', 'docx,pdf', '--out', `${out}/`, ...more]
    expect(focProcess(words, { env: surroundings }).code).toBe(0)
    const pages = await Promise.all(names.map(name => pagesOf(join(paper, `${name}.pdf`))))
    expect(Math.max(...pages)).toBeLessThanOrEqual(most)
  })

  it.skipIf(!isHere)(
    'have at most two pages as Word files, in whatever face the machine has',
    async () => {
      const out = join(folder, 'word')
      const files = readdirSync(join(folder, 'note')).filter(name => name.endsWith('.docx'))
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      const words = [profile, '--headless', '--convert-to', 'pdf', '--outdir', out]
      spawnSync('soffice', [...words, ...files.map(name => join(folder, 'note', name))])
      const pages = await Promise.all(names.map(name => pagesOf(join('word', `${name}.pdf`))))
      expect(Math.max(...pages)).toBeLessThanOrEqual(2)
    },
    120_000,
  )
})
