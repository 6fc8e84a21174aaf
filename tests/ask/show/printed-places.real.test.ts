import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { notReadBack } from '../../../bench/resolutions/read-back.ts'
import { importText } from '../../../src/import/index.ts'
import { itWithShared } from '../../shared.ts'

const FILES = 60

/** So many files of an archive, from all of it. */
function filesOf(archive: string, folder: string): string[] {
  expect(spawnSync('tar', ['-xJf', archive, '-C', folder]).status).toBe(0)
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.xml'))
    .sort()
  return Array.from({ length: FILES }, (_, at) => join(folder, all[Math.floor((at * all.length) / FILES)] ?? ''))
}

describe('every place that foc prints of 300 resolutions is a place that foc reads', () => {
  for (const language of ['en', 'fr', 'es', 'ru', 'ar'])
    itWithShared(`${language}: in every style and in both languages`, `un-digital/${language}.tar.xz`, archive => {
      const folder = mkdtempSync(join(tmpdir(), 'foc-places-'))
      try {
        const files = filesOf(archive, folder)
        expect(new Set(files).size).toBe(FILES)
        for (const file of files)
          for (const { passages } of importText(readFileSync(file), file).documents)
            expect(notReadBack(passages), file).toEqual([])
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    })
})
