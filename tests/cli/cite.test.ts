import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { harbourResolution } from '../library/akn.ts'
import { temporaryFolder, writeFiles } from '../library/temporary.ts'
import { foc, focIn, focProcess, root, surroundings } from './run.ts'

describe('foc cite', () => {
  it('cites a paragraph of an imported resolution, however it is asked for', () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'harbour.xml': harbourResolution.en })
    const library = join(folder, 'library')
    expect(focIn(library, 'import', join(folder, 'harbour.xml')).code).toBe(0)
    for (const words of [
      ['A/RES/99/7', 'OP2(b)'],
      ['a/res/99/7', 'para.', '2', '(b)'],
    ])
      expect(focIn(library, 'cite', ...words)).toEqual({
        code: 0,
        stdout: 'General Assembly resolution 99/7, para. 2 (b)\n',
        stderr: '',
      })
    expect(focIn(library, 'cite', 'A/RES/99/7', 'PP2').stdout).toBe(
      'General Assembly resolution 99/7, second preambular paragraph\n',
    )
  })

  it('prints the citation alone on stdout, unwrapped, and what is unsure about it on stderr', () => {
    const { stdout, stderr } = foc(['cite', '2018-internet-censorship', '¶1', '--style', 'plain'])
    expect(stdout.split('\n')).toHaveLength(2)
    expect(stderr).toMatch(/^info: the text prints no number at this paragraph/)
  })

  it.each([
    ['UNKNOWN_STYLE', ['2018-internet-censorship', '--style', 'harvard']],
    ['UNKNOWN_DOCUMENT', ['no-such-document']],
    ['UNKNOWN_PLACE', ['2018-internet-censorship', 'OP99']],
    ['WRONG_USAGE', []],
  ])('refuses with %s: foc cite %j', (code, words) => {
    const { code: exit, stdout, stderr } = foc(['cite', ...words, '--json'])
    expect([exit, stdout]).toEqual([2, ''])
    expect(JSON.parse(stderr)).toMatchObject({ error: { code } })
  })

  it('says what to install where citeproc is missing, and needs it for three styles only', () => {
    const folder = temporaryFolder()
    writeFiles(folder, {
      'without.cjs': `const Module = require('node:module')
const find = Module._resolveFilename
Module._resolveFilename = function (name, ...rest) {
  if (name !== 'citeproc') return find.call(this, name, ...rest)
  throw Object.assign(new Error("Cannot find module 'citeproc'"), { code: 'MODULE_NOT_FOUND' })
}
`,
    })
    const env = { ...surroundings, NODE_OPTIONS: `--require ${join(folder, 'without.cjs')}` }
    const run = (style: string) => focProcess(['cite', '2018-internet-censorship', '--style', style], { env })
    for (const style of ['apa', 'chicago', 'oscola'])
      expect([run(style).code, run(style).stderr]).toEqual([2, expect.stringMatching(/npm install citeproc/)])
    for (const style of ['un', 'plain', 'bibtex', 'ris']) expect(run(style).code).toBe(0)
  })

  it('is built without the code of citeproc, whose licence is not ours', () => {
    const chunks = readdirSync(join(root, 'dist', 'chunks')).map(name =>
      readFileSync(join(root, 'dist', 'chunks', name), 'utf8'),
    )
    expect(chunks.some(code => code.includes('citeproc'))).toBe(true)
    expect(chunks.filter(code => code.includes('processCitationCluster=function'))).toEqual([])
    expect(readFileSync(join(root, 'node_modules', 'citeproc', 'citeproc_commonjs.js'), 'utf8')).toMatch(
      /processCitationCluster ?= ?function/,
    )
  })
})
