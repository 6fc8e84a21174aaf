import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { program } from '../../src/cli/commands/program.ts'
import { allNodes, completionTree } from '../../src/cli/completion/completion-tree.ts'
import { akn } from '../library/akn.ts'
import { temporaryFolder, writeFiles } from '../library/temporary.ts'
import { executable, foc, focIn, focProcess, noLibrary, root, surroundings } from './run.ts'

const formats = { check: [], compile: [], diff: [], trace: [], votes: [] }

describe('what every call takes', async () => {
  const tree = completionTree(await program(undefined, () => {}), {
    themes: [],
    toolkits: [],
    toolkitLanguages: [],
    languages: [],
    issuers: [],
    states: [],
    schemas: [],
    formats,
  })
  const commands = allNodes(tree).filter(({ commands }) => commands.length === 0)

  it.each(commands.map(node => [node.path, node] as const))(
    '%s: --json, --library, --no-builtin, --limit',
    (_, node) => {
      const flags = node.options.map(({ flag }) => flag)
      expect(flags).toEqual(expect.arrayContaining(['--json', '--library', '--no-builtin', '--limit']))
    },
  )

  it('--limit cuts what show and toolkit list give, and says how many more there are', () => {
    const cut = JSON.parse(foc(['show', '2018-internet-censorship', '--limit', '1', '--json']).stdout)
    const all = JSON.parse(foc(['show', '2018-internet-censorship', '--json']).stdout)
    expect([cut.passages, cut.more]).toEqual([all.passages.slice(0, 1), all.passages.length - 1])
    expect(foc(['show', '2018-internet-censorship', '--limit', '1']).stdout).toMatch(/Not shown: \d+ passages/)
    expect(JSON.parse(foc(['toolkit', 'list', '--limit', '2', '--json']).stdout).toolkits).toHaveLength(2)
  })

  it('--no-builtin hides what ships, and not what was imported of it', () => {
    const here = { library: temporaryFolder(), folder: temporaryFolder() }
    writeFiles(here.folder, { 'a.txt': 'Statement\n\nThe members want lamps at every pier of the coast.\n' })
    foc(['import', 'a.txt', '--id', '2018-internet-censorship'], here)
    const shown = foc(['show', '2018-internet-censorship', '--no-builtin'], here)
    expect([shown.code, shown.stdout]).toEqual([0, expect.stringContaining('lamps at every pier')])
    expect(foc(['cite', '2020-ai', '--no-builtin'], here).code).toBe(2)
    expect(foc(['site', '--out', 'site', '--no-builtin', '--timelines', '0'], here).code).toBe(0)
    const pages = readdirSync(join(here.folder, 'site'), { recursive: true }).map(String)
    const ids = ['2018-internet-censorship', '2020-ai']
    expect(ids.map(id => pages.some(page => page.includes(id)))).toEqual([true, false])
  })

  it('--format takes a comma list, and several go into a folder', () => {
    const here = { library: noLibrary, folder: temporaryFolder() }
    for (const command of ['trace', 'votes']) {
      const formats = command === 'trace' ? 'svg,json' : 'csv,json'
      expect(foc([command, 'internet', 'shutdown', '--format', formats, '--out', `${command}/`], here).code).toBe(0)
      expect(readdirSync(join(here.folder, command)).sort()).toEqual(
        formats
          .split(',')
          .map(ending => `${command}.${ending}`)
          .sort(),
      )
    }
  })
})

describe('exit codes', () => {
  it.each<[code: number, words: string[]]>([
    [0, ['lookup', 'internet shutdown']],
    [0, ['lookup', 'disinfomation']],
    [1, ['lookup', 'xylophone quartz']],
    [2, ['lookup']],
    [2, ['lookup', '!?']],
    [2, ['lookup', 'x', '--kind', 'poem']],
    [2, ['lookup', 'x', '--since', '2018-13']],
    [2, ['lookup', 'x', '--since', '2020', '--until', '2019']],
    [2, ['lookup', 'x', '--limit', '0']],
    [2, ['lookup', 'x', '--limit', 'all']],
    [2, ['lookup', 'x', '--state', 'Atlantis']],
    [2, ['lookup', 'x', '--no-such-option']],
    [2, ['search', 'term:']],
    [2, ['search', 'privacy', '--offset', '-3']],
    [0, ['search', 'privacy', '--offset', '0', '--kind', 'JOINT-statement', '--adoption', 'Consensus']],
    [0, ['search', '2018-internet-censorship']],
    [0, ['documents']],
    [1, ['documents', '--since', '2099']],
    [0, ['documents', '--no-builtin']],
    [0, ['documents', '--no-builtin', '--json']],
    [1, ['documents', '--no-builtin', '--lang', 'en']],
    [1, ['documents', '--since', '2099', '--json']],
    [0, ['show', '2018-internet-censorship', '1']],
    [2, ['show', 'no-such-document']],
    [2, ['show', '2018-internet-censorship', 'OP99']],
    [2, ['show', '2018-internet-censorship@ru']],
    [0, ['compile', 'internet', 'shutdown']],
    [0, ['compile', 'shutdowns', '--format', 'md', '--limit', '3']],
    [0, ['compile', 'privacy', '--query', 'encryption', '--lang', 'fr', '--json']],
    [1, ['compile', '--query', 'xylophone quartz']],
    [1, ['compile', 'privacy', '--since', '2090']],
    [2, ['compile']],
    [2, ['compile', 'xylophone']],
    [2, ['compile', 'privacy', '--limit', '5000']],
    [2, ['compile', 'privacy', '--title', 'x'.repeat(400)]],
    [2, ['compile', 'privacy', '--format', 'xlsx']],
    [2, ['compile', 'privacy', '--format', 'md,csv']],
    [2, ['compile', 'privacy', '--state', 'Atlantis']],
    [0, ['votes', '2018-internet-censorship']],
    [0, ['votes', 'internet', 'shutdown', '--format', 'csv']],
    [0, ['votes', '--state', 'FR', '--json']],
    [1, ['votes', 'xylophone', 'quartz']],
    [2, ['votes', 'internet', '--state', 'Atlantis']],
    [2, ['votes', '2018-internet-censorshop']],
    [2, ['votes', '!?']],
    [2, ['votes', '--format', 'xlsx']],
    [0, ['toolkit', 'list']],
    [2, ['toolkit']],
    [2, ['toolkit', 'build']],
    [2, ['toolkit', 'build', 'lakes']],
    [2, ['toolkit', 'build', 'ai', '--format', 'doc']],
    [2, ['toolkit', 'build', '--all']],
    [0, ['toolkit', 'verify']],
    [0, ['toolkit', 'list', '--limit', '2']],
    [0, ['trace', 'internet', 'shutdown', '--limit', '2']],
    [2, ['trace', 'internet', 'shutdown', '--format', 'svg,json']],
    [2, ['votes', 'internet', 'shutdown', '--format', 'csv,json']],
    [2, ['show', '2018-internet-censorship', '--no-builtin']],
    [2, ['cite', '2018-internet-censorship', '--no-builtin']],
    [2, ['diff', '2018-internet-censorship', '2020-ai', '--no-builtin']],
    [0, ['show', '2018-internet-censorship', '--limit', '1']],
    [2, ['show', '2018-internet-censorship', '--limit', '0']],
    [0, ['verify']],
    [0, ['where']],
    [0, ['schema']],
    [2, ['schema', 'poem']],
    [2, ['no-such-command']],
    [0, ['--help']],
    [0, ['--version']],
    [0, []],
  ])('%i for foc %j', (code, words) => {
    const run = foc(words)
    expect([run.code, run.stderr]).toEqual([code, code === 2 ? expect.stringMatching(/\S/) : run.stderr])
    if (code === 2) expect(run.stdout).toBe('')
    if (code === 0) expect([run.stdout === '', run.stderr]).toEqual([false, ''])
    // Nothing is made where nothing was imported.
    expect(existsSync(noLibrary)).toBe(false)
  })

  it('of an import: 0 for all, 1 for some, 2 for none', () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'good.md': '# Harbours\n\nThe members want lamps at every pier.\n', 'bad.md': '' })
    const run = (...names: string[]): number | null =>
      focIn(join(folder, 'library'), 'import', ...names.map(name => join(folder, name))).code
    expect([run('good.md'), run('good.md', 'bad.md'), run('bad.md')]).toEqual([0, 1, 2])
    expect([
      focIn(join(folder, 'library'), 'forget', 'harbours').code,
      focIn(join(folder, 'library'), 'forget', 'harbours').code,
    ]).toEqual([0, 1])
  })

  it('of verify: 1 where a corpus file of the library no longer holds', () => {
    const library = temporaryFolder()
    writeFiles(library, { 'corpus/broken.en.md': '---\nid: broken\n---\n' })
    const { code, stderr } = focIn(library, 'lookup', 'internet shutdown')
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^error: broken\.en\.md:\d+/)])
    expect(focIn(library, 'index').code).toBe(1)
  })
})

describe('streams', () => {
  it.each([
    [['lookup', 'internet shutdown', '--state', 'FR']],
    [['lookup', 'xylophone quartz']],
    [['show', '2018-internet-censorship']],
    [['documents']],
    [['toolkit', 'list']],
    [['toolkit', 'build', 'ai']],
    [['verify']],
    [['where']],
    [['schema']],
  ])('with --json, foc %j prints exactly one object and a final newline', words => {
    const { stdout, stderr } = foc([...words, '--json'])
    expect(stderr).toBe('')
    expect(stdout.endsWith('}\n')).toBe(true)
    const object = JSON.parse(stdout) as { schema: string }
    expect(object.schema).toMatch(/^foc\/[a-z]+@1$/)
    expect(foc([...words, '--json']).stdout).toBe(stdout)
  })

  it.each([
    ['UNKNOWN_DOCUMENT', ['show', 'no-such-document']],
    ['UNKNOWN_THEME', ['toolkit', 'build', 'lakes']],
    ['WRONG_USAGE', ['lookup']],
    ['WRONG_USAGE', ['lookup', 'x', '--no-such-option']],
    ['EMPTY_QUERY', ['lookup', '?']],
  ])('an error with --json is one object on stderr: %s', (code, words) => {
    const { stdout, stderr } = foc([...words, '--json'])
    expect(stdout).toBe('')
    const { schema, error } = JSON.parse(stderr) as { schema: string; error: Record<string, unknown> }
    expect([schema, error.code, Object.keys(error)]).toEqual([
      'foc/error@1',
      code,
      ['code', 'message', 'place', 'hint'],
    ])
  })

  it('have no colour in a pipe, and none with NO_COLOR even where colour is forced', () => {
    expect(foc(['lookup', 'internet shutdown']).stdout).not.toContain('\u001B')
    const forced = { ...surroundings, FORCE_COLOR: '1' }
    expect(focProcess(['lookup', 'internet shutdown'], { env: forced }).stdout).toContain('\u001B')
    expect(focProcess(['lookup', 'internet shutdown'], { env: { ...forced, NO_COLOR: '1' } }).stdout).not.toContain(
      '\u001B',
    )
  })

  it('fit 80 columns in a pipe, but for addresses', () => {
    const lines = foc(['lookup', 'internet shutdown', '--state', 'FR']).stdout.split('\n')
    expect(lines.filter(line => line.length > 80 && !/https?:/.test(line))).toEqual([])
  })
})

describe('large output', () => {
  const folder = temporaryFolder()
  const library = join(folder, 'library')
  const long = Array.from({ length: 300 }, (_, at) => ({
    number: String(at + 1),
    text: `${'Lamps and piers '.repeat(60)}${at}.`,
  }))
  writeFiles(folder, { 'long.xml': akn({ symbol: 'A/RES/96/1', title: 'Long', preamble: [], operative: long }) })
  const shell = (line: string): { text: string; code: string } => {
    const env = { ...surroundings, FOC_LIBRARY: library, NODE: process.execPath, FOC: executable }
    const { stdout } = spawnSync('bash', ['-c', `set -o pipefail; ${line}; echo "code \${PIPESTATUS[*]}"`], {
      env,
      encoding: 'utf8',
    })
    const at = stdout.lastIndexOf('code ')
    return { text: stdout.slice(0, at), code: stdout.slice(at + 5).trim() }
  }
  const haveShell = process.platform !== 'win32'

  it.skipIf(!haveShell)('of 200 KB and more through a slow pipe is not cut', () => {
    expect(focIn(library, 'import', join(folder, 'long.xml')).code).toBe(0)
    const whole = focIn(library, 'show', 'A/RES/96/1', '--json').stdout
    expect(whole.length).toBeGreaterThan(200_000)
    const { text, code } = shell('"$NODE" "$FOC" show A/RES/96/1 --json | (sleep 0.5; wc -c)')
    expect([Number(text), code]).toEqual([Buffer.byteLength(whole), '0 0'])
  })

  it.skipIf(!haveShell)('whose reader closes the pipe is no error', () => {
    const { text, code } = shell('"$NODE" "$FOC" show A/RES/96/1 2>&1 | head -c 20')
    expect([text !== '', code]).toEqual([true, '0 0'])
  })

  it.skipIf(!existsSync('/dev/full')).each(['--version', '--help', 'lookup encryption', 'documents --json', 'where'])(
    'that a full disk does not take ends with 2 and a reason, not with a stack: %s',
    words => {
      const { text, code } = shell(`"$NODE" "$FOC" ${words} 2>&1 >/dev/full`)
      expect([code, text]).toEqual(['2', expect.stringContaining('this answer was not written whole')])
      expect(text).toContain('DISK_FULL')
      expect(text).not.toMatch(/^ +at /m)
    },
  )
})

describe('briefs', () => {
  it('are written as files by their theme, language and format, twice the same bytes', () => {
    const out = temporaryFolder()
    const build = (name: string): void => {
      const { code, stdout } = foc([
        'toolkit',
        'build',
        'ai',
        'censorship',
        '--format',
        'md,html,json',
        '--out',
        join(out, name),
      ])
      expect([code, stdout]).toEqual([0, ''])
    }
    build('a')
    build('b')
    expect(readdirSync(join(out, 'a')).sort()).toEqual([
      'ai.en.html',
      'ai.en.json',
      'ai.en.md',
      'censorship.en.html',
      'censorship.en.json',
      'censorship.en.md',
    ])
    expect(spawnSync('diff', ['-r', join(out, 'a'), join(out, 'b')], { encoding: 'utf8' }).stdout).toBe('')
  })

  it('and every answer name no place of this machine', () => {
    for (const words of [
      ['toolkit', 'build', 'ai', '--json'],
      ['lookup', 'ai systems', '--json'],
      ['verify', '--json'],
    ])
      expect(foc(words).stdout.includes(root)).toBe(false)
  })
})
