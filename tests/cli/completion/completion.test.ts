import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../../src/cli/commands/index.ts'
import { program } from '../../../src/cli/commands/program.ts'
import { allNodes, completionTree } from '../../../src/cli/completion/completion-tree.ts'
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
    expect(offered('toolkit', 'build', 'ai', '--a')).toEqual(['--all', '--annex'])
    expect(offered('show', '--o')).toEqual(['--outline'])
    expect(offered('cite', '--')).toContain('--help')
  })

  it('offers the values an option may have', () => {
    expect(offered('cite', 'x', '--style', '')).toEqual(['un', 'oscola', 'chicago', 'apa', 'bibtex', 'ris', 'plain'])
    expect(offered('lookup', 'x', '--kind', 'chair')).toEqual(['chair-statement'])
    expect(offered('documents', '--theme', 'digital')).toEqual(['digital-inclusion'])
  })

  it.each<[words: string[], expected: string[]]>([
    [
      ['export', 't'],
      ['tbx', 'tmx'],
    ],
    [
      ['export', 'tbx', '--tbx-version', ''],
      ['3', '2'],
    ],
    [['export', 'tbx', '--term-kind', 'i'], ['instrument']],
    [['check', 'x', '--format', 's'], ['sarif']],
    [['check', 'x', '--format', 'md,ht'], ['md,html']],
    [['check', 'x', '--fail-on', 'verb'], ['verbatim']],
    [['check', 'x', '--fail-on', 'warn'], ['warning']],
    [['lookup', 'x', '--lang', 'f'], ['fr']],
    [['lookup', 'x', '--lang', 'en,f'], ['en,fr']],
    [['lookup', 'x', '--issuer', 'F'], ['FOC']],
    [['lookup', 'x', '--state', 'FR'], ['FR']],
    [['trace', 'x', '--format', 's'], ['svg']],
    [['votes', 'x', '--format', 'c'], ['csv']],
    [['diff', 'x', 'y', '--format', 'd'], ['docx']],
    [['toolkit', 'build', 'ai', '--format', 'p'], ['pdf']],
    [
      ['toolkit', 'build', 'ai', '--lang', ''],
      ['en', 'fr'],
    ],
    [
      ['schema', 'exp'],
      ['export', 'exported'],
    ],
  ])('offers what foc %j may be', (words, expected) => {
    expect(offered(...words)).toEqual(expect.arrayContaining(expected))
    expect(offered(...words).length).toBeLessThan(expected.length + 3)
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

describe('the values of options', () => {
  /** Options whose value is the user’s own: a number, a date, a name, an address. */
  const free = [
    ...[
      '--as',
      '--base',
      '--date',
      '--id',
      '--limit',
      '--offset',
      '--owner',
      '--query',
      '--since',
      '--timelines',
      '--title',
      '--today',
      '--until',
      '--reader',
      '--writer',
      '--before',
    ],
  ]
  const a = ['a']
  const names = {
    ...{ themes: a, toolkits: a, toolkitLanguages: a, languages: a, issuers: a, states: a, schemas: a },
    formats: { check: a, compile: a, diff: a, trace: a, votes: a },
  }

  it('are known of every option that takes one, or it is one of those that nobody can list', async () => {
    const tree = completionTree(await program(undefined, () => {}), names)
    const unknown = allNodes(tree).flatMap(({ path, options }) =>
      options
        .filter(({ flag, takes }) => takes === 'nothing' && !free.includes(flag))
        .map(({ flag }) => `${path} ${flag}`),
    )
    expect(unknown).toEqual([])
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
