import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder, writeFiles } from '../library/temporary.ts'
import { foc, focIn } from './run.ts'

const facts = '---\nby: Lake Desk\ndate: 2031-03-01\nlanguage: en\n---\n\n'
const sound = `${facts}## Talking points\n\n- Our own word on it. [@2018-internet-censorship ¶1 “in the name of security”] {concern}\n`

function libraryWith(files: Record<string, string>): string {
  const library = temporaryFolder()
  writeFiles(library, Object.fromEntries(Object.entries(files).map(([name, text]) => [join('toolkits', name), text])))
  return library
}

describe('talking points of one’s own', () => {
  it('stand in the note with name and day, from a library that holds nothing else', () => {
    const { code, stdout, stderr } = focIn(libraryWith({ 'censorship.en.md': sound }), 'toolkit', 'build', 'censorship')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('. Our own word on it.')
    expect(stdout.replace(/\u00a0/g, ' ')).toContain(
      'Added by Lake Desk, 1 March 2031; not part of the toolkit itself.',
    )
  })

  it('never change the note by a mistake, which is told with file, line and remedy', () => {
    const library = libraryWith({ 'censorship.en.md': sound.replace(/\[@.*\]/, '') })
    const { code, stdout, stderr } = focIn(library, 'toolkit', 'build', 'censorship')
    expect(code).toBe(0)
    expect(stdout).toBe(foc(['toolkit', 'build', 'censorship']).stdout)
    expect(stderr).toContain('error: library/toolkits/censorship.en.md:9:1: a talking point rests on no agreed phrase')
    expect(stderr).toContain('Add what it rests on, such as [@2018-internet-censorship')
  })

  it('are checked by both verify commands', () => {
    const library = libraryWith({
      'censorship.en.md': sound.replace('in the name of', 'for the sake of'),
      'ai.bad.en.md': 'no facts',
    })
    for (const words of [['toolkit', 'verify'], ['verify']]) {
      const { code, stdout } = focIn(library, ...words, '--json')
      const findings: { kind: string; place: { file: string } }[] = JSON.parse(stdout).findings
      expect(code).toBe(1)
      expect(findings.filter(({ place }) => place?.file.startsWith('library/')).map(({ kind }) => kind)).toEqual([
        'MISSING_FRONT_MATTER',
        'CITATION_UNRESOLVED',
      ])
    }
  })
})
