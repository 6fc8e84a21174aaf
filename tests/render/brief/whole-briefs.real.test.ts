import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect } from 'vitest'
import type { Brief } from '../../../src/types.ts'
import { foc } from '../../cli/run.ts'
import { temporaryFolder } from '../../library/temporary.ts'
import { itWithProgram } from '../../shared.ts'
import { closeUp, missingInOrder, pdfText } from '../pdf/page-text.ts'
import { names, wantedOf } from './shipped-briefs.ts'

const folder = temporaryFolder()

beforeAll(() => {
  const words = [
    'toolkit',
    'build',
    '--all',
    '--full',
    '--format',
    'docx,pdf,json',
    '--lang',
    'en,fr',
    '--out',
    `${folder}/`,
  ]
  expect(foc(words)).toMatchObject({ code: 0 })
})

describe('the briefs that ship, in every format', () => {
  itWithProgram(
    'open in LibreOffice',
    'soffice',
    async () => {
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      const word = join(folder, 'censorship.fr.docx')
      const out = join(folder, 'converted')
      spawnSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', out, word], { timeout: 120_000 })
      const text = closeUp(await pdfText(readFileSync(join(out, 'censorship.fr.pdf'))))
      const brief = JSON.parse(readFileSync(join(folder, 'censorship.fr.json'), 'utf8')) as Brief
      expect(missingInOrder(text, wantedOf(brief).map(closeUp))).toEqual([])
    },
    150_000,
  )

  itWithProgram('pass qpdf', 'qpdf', () => {
    const failed = names.filter(name => spawnSync('qpdf', ['--check', join(folder, `${name}.pdf`)]).status !== 0)
    expect(failed).toEqual([])
  })
})
