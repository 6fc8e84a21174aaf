import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { temporaryFolder, writeFiles } from '../../library/temporary.ts'
import { itWithProgram } from '../../shared.ts'
import { foc } from '../run.ts'

describe.each(['zsh', 'fish'])('completion in %s', shell => {
  itWithProgram('is a script that the shell reads without complaint', shell, () => {
    const folder = temporaryFolder()
    writeFiles(folder, { script: foc(['completion', shell]).stdout })
    const read = spawnSync(shell, ['-n', join(folder, 'script')], { encoding: 'utf8' })
    expect([read.status, read.stderr]).toEqual([0, ''])
  })
})
