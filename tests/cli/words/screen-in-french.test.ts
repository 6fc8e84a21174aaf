import { describe, expect, it } from 'vitest'
import { commands } from '../../../src/cli/commands/index.ts'
import { foc, type Run } from '../run.ts'

const inFrench = (words: readonly string[]): Run => foc([...words, '--ui', 'fr'])

/** Calls that find, miss and fail, of every command that reads only. */
const calls: readonly (readonly string[])[] = [
  ['lookup', 'internet shutdown'],
  ['lookup', 'internet shutdown', '--state', 'FR', '--all'],
  ['lookup', 'encryption', '--alternatives', '--explain'],
  ['lookup', 'xylophone quartz'],
  ['search', 'internet shutdowns'],
  ['search', 'internet', '--all', '--explain'],
  ['search', 'zzzq'],
  ['show', '2018-internet-censorship'],
  ['show', '2018-internet-censorship', '¶1', '--state', 'NO'],
  ['show', 'no-such-document'],
  ['cite', '2018-internet-censorship', '--style', 'plain'],
  ['documents', '--theme', 'shutdowns'],
  ['trace', 'open Internet'],
  ['trace', 'zzzq'],
  ['votes', 'internet shutdown', '--state', 'NO'],
  ['votes', 'A/RES/79/175'],
  ['impact', '2018-hrc38-geneva-network'],
  ['toolkit', 'list'],
  ['verify'],
  ['where'],
  ['schema'],
  ['suggest'],
  ['compile', 'internet shutdown'],
  ['lookup', 'x', '--no-such-option'],
  ['lookup', 'x', '--limit', 'many'],
  ['no-such-command'],
  ['export'],
]

/** English words that no French text has. */
const english =
  /\b(?:the|which|with|without|not|none|found|held|shown|more|this|that|there|text is|has|have|whole|only|said|by|from|of)\b/i

describe('with --ui fr', () => {
  it.each(calls)('ends as in English: foc %s %s %s %s', (...words) => {
    const [en, fr] = [foc(words), inFrench(words)]
    expect(fr.code).toBe(en.code)
  })

  it.each(calls.filter(([name]) => !['schema', 'toolkit'].includes(name ?? '')))(
    'gives JSON to the byte: foc %s %s %s %s',
    (...words) => {
      expect(inFrench([...words, '--json'])).toEqual(foc([...words, '--json']))
    },
  )

  it.each(Object.keys(commands))('helps in French: foc %s --help', name => {
    const { stdout, code } = inFrench([name, '--help'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Emploi\u202f: foc /)
    expect(stdout.split('\n').filter(line => line.length > 80)).toEqual([])
    const prose = stdout
      .split('\n')
      .filter(line => !/^ {2}foc /.test(line))
      .join('\n')
      .replace(/--[a-z-]+/g, '')
    expect(prose.match(english)?.[0] ?? null).toBeNull()
  })
})

describe('the language of the screen', () => {
  it('is that of FOC_UI where no option says otherwise, and of no call after it', () => {
    expect(inFrench(['lookup', 'zzzq']).stdout).toContain('Rien n’a été trouvé')
    expect(foc(['lookup', 'zzzq']).stdout).toContain('Nothing found')
  })

  it.each(['es', 'english', ''])('is refused where it is not known: %j', asked => {
    const { code, stderr } = foc(['lookup', 'x', '--ui', asked])
    expect(code).toBe(2)
    expect(stderr).toContain('There are: en, fr.')
  })

  it('may be written with a region, in any case, before or behind the command', () => {
    const known = inFrench(['lookup', 'zzzq']).stdout
    expect(foc(['lookup', 'zzzq', '--ui=FR-ca']).stdout).toBe(known)
    expect(foc(['--ui', 'fr', 'lookup', 'zzzq']).stdout).toBe(known)
  })
})
