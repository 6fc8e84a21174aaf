import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { foc, root } from './run.ts'

const folder = join(import.meta.dirname, 'transcripts')
const files = readdirSync(folder).filter(name => name.endsWith('.md'))

/** Words of a command line: parted at spaces, but for those between double quotes. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}

/** A command, what it printed on either stream, and its exit code, in Markdown. */
function transcript(line: string): string {
  const { code, stdout, stderr } = foc(wordsOf(line).slice(1))
  const streams = [stdout, stderr === '' ? '' : `--- stderr\n${stderr}`].join('')
  return ['```console', `$ ${line}`, `${streams}--- exit ${code}`, '```'].join('\n')
}

/** The same page with each command run again. Everything outside its blocks stays. */
function runAgain(page: string): string {
  return page.replace(/```console\n\$ (.+)\n[\s\S]*?```/g, (_, line: string) => transcript(line))
}

// After a change that is meant: UPDATE_TRANSCRIPTS=1 npx vitest run tests/cli/transcripts.test.ts, then read the difference.
describe('golden transcripts', () => {
  it.each(files)('%s', name => {
    const file = join(folder, name)
    const page = readFileSync(file, 'utf8')
    const now = runAgain(page)
    if (process.env.UPDATE_TRANSCRIPTS === '1') writeFileSync(file, now)
    else expect(now).toBe(page)
    expect(now).toContain('--- exit ')
    expect(now.includes(root)).toBe(false)
  })
})
