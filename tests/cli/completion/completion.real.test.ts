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

describe.each(['fish'])('completion in %s', shell => {
  itWithProgram('offers what may stand behind the comma of a list, and formats', shell, () => {
    const folder = temporaryFolder()
    writeFiles(folder, { script: foc(['completion', 'fish']).stdout })
    const offered = (line: string): string[] =>
      spawnSync(shell, ['-c', `source ${join(folder, 'script')}; complete -C ${JSON.stringify(line)}`], {
        encoding: 'utf8',
      })
        .stdout.split('\n')
        .map(one => one.replace(/\t.*/, ''))
    expect(offered('foc check x --format md,ht')).toContain('md,html')
    expect(offered('foc export t')).toContain('tbx')
    expect(offered('foc lookup x --lang f')).toContain('fr')
  })
})
