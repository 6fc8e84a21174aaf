import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../library/temporary.ts'
import { foc } from '../run.ts'

const refused = (words: string[]): { code: number | null; error: { code: string; message: string } } => {
  const { code, stdout, stderr } = foc(['site', ...words, '--json'])
  expect(stdout).toBe('')
  return { code, error: (JSON.parse(stderr) as { error: { code: string; message: string } }).error }
}

describe('foc site', () => {
  it('asks for a folder or a file, one of them', () => {
    for (const words of [[], ['--out', 'a', '--single', 'b.html']])
      expect(refused(words)).toMatchObject({ code: 2, error: { code: 'WRONG_USAGE' } })
  })

  it('leaves a folder alone in which other files are', () => {
    const out = temporaryFolder()
    writeFileSync(join(out, 'speech.docx'), 'mine')
    const { code, error } = refused(['--out', out])
    expect([code, error.code]).toEqual([2, 'FOLDER_NOT_EMPTY'])
    expect(error.message).toContain('speech.docx')
    expect(readdirSync(out)).toEqual(['speech.docx'])
  })

  it('does not take a file for a folder, nor a folder for a file', () => {
    const place = temporaryFolder()
    writeFileSync(join(place, 'file'), 'mine')
    mkdirSync(join(place, 'folder'))
    expect(refused(['--out', join(place, 'file')]).error.code).toBe('OUT_IS_A_FILE')
    expect(refused(['--single', join(place, 'folder')]).error.code).toBe('NOT_A_FILE')
  })

  it('takes no address that is none of the web', () => {
    for (const base of ['glossary', 'javascript:alert(1)', 'https://a.example/?q="'])
      expect(refused(['--out', 'x', '--base', base]).error.code).toBe('UNKNOWN_VALUE')
  })
})
