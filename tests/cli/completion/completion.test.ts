import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../../src/cli/commands/index.ts'
import { temporaryFolder, writeFiles } from '../../library/temporary.ts'
import { executable, foc, surroundings } from '../run.ts'

const bash = process.platform !== 'win32' && spawnSync('bash', ['--version']).status === 0

describe.skipIf(!bash)('completion in bash', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'bin'))
  writeFiles(folder, {
    'bin/foc': `#!/bin/sh\nexec "${process.execPath}" "${executable}" "$@"\n`,
    'completion.bash': foc(['completion', 'bash']).stdout,
    'ask.bash': [
      'source completion.bash',
      'COMP_WORDS=("$@")',
      'COMP_CWORD=$(($# - 1))',
      '_foc',
      'printf "%s\\n" "${COMPREPLY[@]}"',
    ].join('\n'),
  })
  chmodSync(join(folder, 'bin', 'foc'), 0o755)

  /** What bash offers for the last of these words. */
  const offered = (...words: string[]): string[] => {
    const { stdout, stderr } = spawnSync('bash', ['ask.bash', 'foc', ...words], {
      cwd: folder,
      env: { ...surroundings, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` },
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    return stdout.split('\n').filter(line => line !== '')
  }

  it('offers every command, and those that begin as typed', () => {
    expect(offered('').sort()).toEqual(Object.keys(commands).sort())
    expect(offered('loo')).toEqual(['lookup'])
    expect(offered('toolkit', 'bu')).toEqual(['build'])
  })

  it('offers the options of the command, wherever on the line', () => {
    expect(offered('cite', '2018-internet-censorship', '--s')).toEqual(['--style'])
    expect(offered('toolkit', 'build', 'ai', '--a')).toEqual(['--all'])
    expect(offered('show', '--o')).toEqual(['--outline'])
    expect(offered('cite', '--')).toContain('--help')
  })

  it('offers the values an option may have', () => {
    expect(offered('cite', 'x', '--style', '')).toEqual(['un', 'oscola', 'chicago', 'apa', 'bibtex', 'ris', 'plain'])
    expect(offered('lookup', 'x', '--kind', 'chair')).toEqual(['chair-statement'])
    expect(offered('documents', '--theme', 'digital')).toEqual(['digital-inclusion'])
  })

  it('offers ids of documents held, themes of toolkits, and shells', () => {
    expect(offered('show', '2018-internet')).toEqual(['2018-internet-censorship'])
    expect(offered('lookup', 'x', '--document', '2011-')).toEqual(['2011-founding-declaration'])
    expect(offered('toolkit', 'build', 'dis')).toEqual(['disinformation'])
    expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish'])
  })

  it('leaves files and free words to bash', () => {
    for (const words of [
      ['import', ''],
      ['import', '--meta', ''],
      ['lookup', 'inter'],
      ['lookup', '--limit', ''],
    ])
      expect(offered(...words)).toEqual([])
  })

  it('runs no word of the line', () => {
    expect(offered('$(touch owned)', '`touch owned`', '')).not.toContain('owned')
    expect(spawnSync('ls', { cwd: folder, encoding: 'utf8' }).stdout).not.toContain('owned')
  })

  it('is a script that bash reads without complaint', () => {
    const read = spawnSync('bash', ['-n', 'completion.bash'], { cwd: folder, encoding: 'utf8' })
    expect([read.status, read.stderr]).toEqual([0, ''])
  })
})

describe.each(['zsh', 'fish'])('completion in %s', shell => {
  const { stdout } = foc(['completion', shell])

  it('names every command and its options', () => {
    for (const name of Object.keys(commands)) expect(stdout).toContain(`'foc ${name}'`)
    expect(stdout).toMatch(/--style|-l style/)
    expect(stdout).toContain('oscola')
  })
})

describe('foc completion', () => {
  it('refuses another shell, and names those it knows', () => {
    const { code, stdout, stderr } = foc(['completion', 'tcsh'])
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(/UNKNOWN_SHELL[\s\S]*bash, zsh, fish/)])
  })
})
