import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { commands } from '../src/cli/commands/index.ts'
import { tools } from '../src/mcp/tools/index.ts'
import { foc } from './cli/run.ts'
import { askedAgain } from './mcp/exchange.ts'

const root = join(import.meta.dirname, '..')
const place = mkdtempSync(join(tmpdir(), 'foc-docs-'))
const library = join(place, 'library')
const work = join(place, 'work')
cpSync(join(root, 'tests', 'fixtures', 'docs'), work, { recursive: true })
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** Files whose `console` blocks are run. */
const files = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter(name => name.endsWith('.md'))
    .map(name => join('docs', name)),
]

interface Block {
  command: string
  /** What the page shows; a last line `…` stands for the rest. */
  shown: string
  start: number
  end: number
}

function blocks(text: string): Block[] {
  return [...text.matchAll(/^```console\n\$ (.*)\n([\s\S]*?)^```$/gm)].map(match => ({
    command: match[1] ?? '',
    shown: match[2] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function run(command: string): string {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '').slice(1)
  const { stdout, stderr } = foc(words, { folder: work, library })
  return `${stdout}${stderr}`
}

/** The output as the page shows it: cut after as many lines where the page ends with `…`. */
function shownOf(output: string, { shown }: Block): string {
  const lines = shown.split('\n')
  if (lines.at(-2) !== '…') return output
  return `${output
    .split('\n')
    .slice(0, lines.length - 2)
    .join('\n')}\n…\n`
}

describe('the documentation', () => {
  for (const file of files) {
    it(`shows in ${file} what the commands print`, () => {
      const path = join(root, file)
      let text = readFileSync(path, 'utf8')
      const found = blocks(text).map(block => ({ block, output: shownOf(run(block.command), block) }))
      if (process.env.UPDATE_DOCS) {
        for (const { block, output } of found.reverse())
          text = `${text.slice(0, block.start)}\`\`\`console\n$ ${block.command}\n${output}\`\`\`${text.slice(block.end)}`
        writeFileSync(path, text)
        return
      }
      for (const { block, output } of found)
        expect({ command: block.command, output: block.shown }).toEqual({ command: block.command, output })
    })
  }

  it('shows in docs/assistants.md an exchange as it is, and every tool', async () => {
    const path = join(root, 'docs', 'assistants.md')
    const text = readFileSync(path, 'utf8')
    const now = await askedAgain(text)
    if (process.env.UPDATE_DOCS) writeFileSync(path, now)
    else expect(text).toBe(now)
    expect(tools.filter(({ name }) => !now.includes(`| \`${name}\` |`))).toEqual([])
  })

  it('shows every command in docs/commands.md with its output', () => {
    const shown = blocks(readFileSync(join(root, 'docs', 'commands.md'), 'utf8')).map(({ command }) => command)
    for (const name of Object.keys(commands))
      expect(
        shown.filter(command => command.startsWith(`foc ${name}`)),
        name,
      ).not.toEqual([])
  })

  it('keeps the README to what a newcomer reads: 250 lines, each heading in its contents', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    expect(readme.split('\n').length).toBeLessThanOrEqual(250)
    const headings = [...readme.matchAll(/^## (.*)$/gm)].map(([, heading = '']) =>
      heading.toLowerCase().replaceAll(' ', '-'),
    )
    expect(headings.filter(heading => !readme.includes(`(#${heading})`))).toEqual([])
  })
})
