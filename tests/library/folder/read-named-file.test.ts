import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readNamedFile } from '../../../src/library/index.ts'
import { temporaryFolder } from '../temporary.ts'

const folder = temporaryFolder()
const lamp = { what: 'the lamp', shown: 'lamp.txt', instead: 'Name one lamp.', smaller: 'Blow it out.' }
const read = (name: string, most = 1024 * 1024): Uint8Array => readNamedFile(join(folder, name), { ...lamp, most })

describe('a file that the user names', () => {
  it('is read to its last byte', () => {
    writeFileSync(join(folder, 'lamp.txt'), 'Lamps shall burn.')
    expect(Buffer.from(read('lamp.txt')).toString()).toBe('Lamps shall burn.')
  })

  it('is read from a pipe too', async () => {
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe')])
    const writer = spawn('sh', ['-c', 'printf "Lamps shall burn." > "$0"', join(folder, 'pipe')])
    expect(Buffer.from(read('pipe')).toString()).toBe('Lamps shall burn.')
    await new Promise(resolve => writer.on('close', resolve))
  })

  it('is never read past the limit, though it says nothing of its size', () => {
    expect(() => readNamedFile('/dev/zero', { ...lamp, most: 1024 * 1024 })).toThrow(
      expect.objectContaining({ code: 'FILE_TOO_LARGE', message: 'the lamp has more than 1 MiB; at most 1 are read' }),
    )
  })

  it.each([
    ['missing', 'NO_SUCH_FILE', 'there is no such file', 'Check the path.'],
    ['lamp.txt/below', 'NO_SUCH_FILE', 'there is no such file', 'Check the path.'],
    ['harbour', 'UNREADABLE_FILE', 'the lamp is a folder', 'Name one lamp.'],
    ['large', 'FILE_TOO_LARGE', 'the lamp has 3 MiB; at most 1 are read', 'Blow it out.'],
    ['loop', 'UNREADABLE_FILE', 'the lamp cannot be read', 'Check that you may read it.'],
  ])('%s is refused with the code of its fault, its place and what to do', (name, code, message, hint) => {
    mkdirSync(join(folder, 'harbour'), { recursive: true })
    writeFileSync(join(folder, 'lamp.txt'), '')
    writeFileSync(join(folder, 'large'), '')
    truncateSync(join(folder, 'large'), 2 * 1024 * 1024 + 1)
    if (name === 'loop') symlinkSync('loop', join(folder, 'loop'))
    const place = { file: 'lamp.txt' }
    expect(() => read(name)).toThrow(expect.objectContaining({ code, message, hint, place }))
  })
})
