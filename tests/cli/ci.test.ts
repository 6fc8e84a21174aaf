import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { temporaryFolder, writeFiles } from '../library/temporary.ts'
import { executable, root, surroundings } from './run.ts'

interface Step {
  name?: string
  run?: string
  uses?: string
}

const page = readFileSync(join(root, 'docs', 'ci.md'), 'utf8')
const [, source = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? []
const workflow = parse(source) as { jobs: Record<string, { env: Record<string, string>; steps: Step[] }> }
const [job] = Object.values(workflow.jobs)
const steps = job?.steps ?? []

/** Every short phrase that the shipped digest records of a document: those of its first paragraph, then the rest. */
function recordedPhrases(id: string): [first: string[], others: string[]] {
  const body = readFileSync(join(root, 'corpus', `${id}.en.md`), 'utf8').split('\n---\n')[1] ?? ''
  const phrasesOf = (text: string): string[] => [...text.matchAll(/“([^”]+)”/g)].map(([, phrase = '']) => phrase)
  const lines = body.split('\n').filter(line => !line.startsWith('[^'))
  return [
    phrasesOf(lines.filter(line => line.startsWith('¶1 ')).join(' ')),
    phrasesOf(lines.filter(line => !line.startsWith('¶1 ')).join(' ')),
  ]
}

/** An invented text of the statement on censorship that has these words. */
function statement(first: readonly string[], others: readonly string[]): string {
  const said = (phrases: readonly string[]): string => phrases.map(phrase => `lamps and ${phrase}`).join(', ')
  return `---
id: 2018-internet-censorship
title: FOC Joint Statement on Internet Censorship
kind: joint-statement
issuer: Freedom Online Coalition
adopted: 2018-05
language: en
---

At every pier we want ${said(first)}.

And further we want ${said(others)}.
`
}

/** Run the steps as the workflow would, until one fails. */
function runWorkflow(texts: Record<string, string>) {
  const folder = temporaryFolder()
  writeFiles(folder, texts)
  writeFiles(folder, { 'bin/foc': `#!/bin/sh\nexec "${process.execPath}" "${executable}" "$@"\n` })
  chmodSync(join(folder, 'bin', 'foc'), 0o755)
  const env = {
    ...surroundings,
    ...job?.env,
    FOC_LIBRARY: join(folder, 'library'),
    PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
  }
  for (const { name = '', run } of steps) {
    if (run === undefined || name === 'Install foc') continue
    // As GitHub runs it: bash -e, and a step ends at its first failure.
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', run], { cwd: folder, env, encoding: 'utf8' })
    if (status !== 0) return { folder, failed: name, status, output: stdout + stderr }
  }
  return { folder, failed: null, status: 0, output: '' }
}

describe.skipIf(process.platform === 'win32')('the workflow of docs/ci.md', () => {
  const [first, others] = recordedPhrases('2018-internet-censorship')

  it('imports, verifies, builds every brief and packs the library, where everything holds', () => {
    const { folder, failed, output } = runWorkflow({ 'texts/censorship.md': statement(first, others) })
    expect([failed, output]).toEqual([null, ''])
    const briefs = readdirSync(join(folder, 'briefs'))
    expect(briefs.filter(name => name.endsWith('.en.html'))).toHaveLength(5)
    expect(existsSync(join(folder, 'reports', 'library.foc'))).toBe(true)
    expect(readFileSync(join(folder, 'briefs', 'censorship.en.md'), 'utf8')).toContain(
      'The whole text of source 1 is held.',
    )
  })

  it('fails where the text no longer has the words of a citation, naming them', () => {
    const [lost, ...kept] = first
    const { folder, failed, status, output } = runWorkflow({ 'texts/censorship.md': statement(kept, others) })
    expect([failed, status]).toEqual(['Check every quotation and citation', 1])
    expect(output.replaceAll(/\s+/g, ' ')).toContain(`“${lost}”`)
    expect(JSON.parse(readFileSync(join(folder, 'reports', 'verify.json'), 'utf8'))).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ severity: 'error' })]),
    })
    expect(existsSync(join(folder, 'briefs'))).toBe(false)
  })

  it('fails where a text is refused', () => {
    const texts = { 'texts/censorship.md': statement(first, others), 'texts/empty.md': '' }
    expect(runWorkflow(texts)).toMatchObject({ failed: 'Import the texts', status: 1 })
  })
})
