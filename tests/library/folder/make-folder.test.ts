import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../../../src/library/folder/make-folder.ts'
import { focIn } from '../../cli/run.ts'
import { temporaryFolder, writeFiles } from '../temporary.ts'

describe('making a folder', () => {
  it('makes what is missing above it, and is content with one that is there', () => {
    const folder = join(temporaryFolder(), 'a', 'b', 'c')
    makeFolder(folder)
    makeFolder(folder)
    expect(existsSync(folder)).toBe(true)
  })

  it('below a file is an error', () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    expect(() => makeFolder(join(file, 'below'))).toThrow(expect.objectContaining({ code: 'WRITE_FAILED' }))
  })

  it.runIf(existsSync('/proc/self'))('where the system makes none is an error at once', () => {
    const inbox = temporaryFolder()
    writeFiles(inbox, { 'lamps.txt': 'The members want lamps at every pier of the coast.\n' })
    const { code, stderr } = focIn('/proc/foo', 'import', join(inbox, 'lamps.txt'))
    expect([code, stderr.includes('WRITE_FAILED')]).toEqual([2, true])
  })
})
