import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { harbourResolution } from '../library/akn.ts'
import { temporaryFolder, writeFiles } from '../library/temporary.ts'
import { foc, focProcess } from './run.ts'

/** Commands named in a help, below the given ones. */
function commandsIn(above: string[]): string[][] {
  const [, list = ''] = /\nCommands:\n([\s\S]*?)(?:\n\n|$)/.exec(foc([...above, '--help']).stdout) ?? []
  const names = [...list.matchAll(/^ {2}([a-z-]+)/gm)].map(([, name = '']) => name).filter(name => name !== 'help')
  return names.flatMap(name => [[...above, name], ...commandsIn([...above, name])])
}

const commands = [[], ...commandsIn([])]

describe('the help', () => {
  it('names every command of the issue', () => {
    expect(commands.map(words => words.join(' '))).toEqual(
      expect.arrayContaining([
        ...['lookup', 'show', 'documents', 'import', 'forget', 'verify', 'index', 'where', 'schema'],
        ...['toolkit', 'toolkit list', 'toolkit build', 'toolkit verify'],
      ]),
    )
  })

  it('is in English again after a call in French', () => {
    expect(foc(['--ui', 'fr', '--help']).stdout).toContain('\nCommandes')
    expect(foc(['--help']).stdout).toContain('\nCommands:')
  })

  const work = temporaryFolder()
  mkdirSync(join(work, 'inbox'))
  writeFiles(work, {
    'statement.txt': 'Statement on Harbours\n\nThe members want lamps at every pier of the coast.\n',
    'ministry.csv': 'concept,language,label\nlighthouse,en,lighthouse\n',
    'fr.xml': harbourResolution.fr.replace('A/RES/99/7', 'A/RES/77/211'),
    'before.xml': harbourResolution.en.replaceAll('A/RES/99/7', 'A/RES/78/213'),
    'after.xml': harbourResolution.en.replaceAll('A/RES/99/7', 'A/RES/80/215'),
  })

  it.each(commands.map(words => [words.join(' '), words] as const))(
    'of foc %s has an example that works',
    (name, words) => {
      const { stdout, code } = foc([...words, '--help'])
      const [, line] = /\nExamples?:\n {2}foc (.+)\n/.exec(stdout) ?? []
      expect([code, typeof line]).toEqual([0, 'string'])
      expect(stdout.split('\n').filter(row => row.length > 80)).toEqual([])
      // Examples of a record need a server: tests/share/share.real.test.ts runs these commands.
      if (name.startsWith('share')) return
      const here = { folder: work, library: join(work, `library of ${name}`) }
      if (name === 'unpack') expect(foc(['pack', 'library.foc', '--format', 'md'], here).code).toBe(0)
      if (name === 'toolkit diff')
        for (const edition of ['ai.2025.json', 'ai.2026.json'])
          expect(foc(['toolkit', 'build', 'ai', '--format', 'json', '--out', edition], here).code).toBe(0)
      if (['forget', 'suggest'].includes(name)) expect(foc(['import', 'fr.xml'], here).code).toBe(0)
      if (name === 'diff') expect(foc(['import', 'before.xml', 'after.xml'], here).code).toBe(0)
      const example = [...(line ?? '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
      // It answers until the client closes: standard input that is empty.
      const run = name === 'mcp' ? focProcess(example, { input: '' }) : foc(example, here)
      expect([line, run.code, run.stderr.replace(/^(?:briefs|censorship|shutdowns)\S*\n/gm, '')]).toEqual([line, 0, ''])
    },
  )
})
