import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../src/cli/commands/index.ts'
import { minusWords } from '../src/cli/minus-words.ts'

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'questions.md'), 'utf8')
const blocks = [...page.matchAll(/^```text\n\$ foc (.*)\n([\s\S]*?)^```$/gm)].map(([, command = '', output = '']) => ({
  command,
  output,
}))

const countWords = (text: string): number => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length

/** Where a place is printed, the words of the text behind it with the lines wrapped under it. */
const behindPlaces = (output: string): string[] =>
  [
    ...output.matchAll(
      /^( *)(?:component \S+, )?(?:preambular )?para\. \S+(?: \([a-z]+\))*(?: \(counted\))? {2}(.*(?:\n\1 +.*)*)/gm,
    ),
  ].map(([, , words = '']) => words.split(/\n +(?:verb|caveat):/)[0] ?? '')

describe('the questions of a delegate', () => {
  it('are ten, each with an answer', () => {
    expect(page.match(/^## \d+\. /gm)).toHaveLength(10)
    expect(blocks.length).toBeGreaterThanOrEqual(10)
    for (const { command, output } of blocks) expect([command, output.length > 80]).toEqual([command, true])
  })

  it('are calls that foc understands', async () => {
    for (const { command } of blocks) {
      const [name = '', ...words] = minusWords(
        [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, bare]) => a ?? b ?? bare ?? ''),
      )
      expect([command, Object.keys(commands).includes(name)]).toEqual([command, true])
      const build = await Object.entries(commands).find(([key]) => key === name)?.[1]?.()
      let ran = false
      const built = build?.(() => {}).exitOverride()
      built?.action(() => {
        ran = true
      })
      await built?.parseAsync(words, { from: 'user' })
      expect([command, ran]).toEqual([command, true])
    }
  })

  it('are answered without a quotation of more than twelve words', () => {
    const quoted = blocks.flatMap(({ output }) => [
      ...[...output.matchAll(/“(?:… )?([^”…]*)/g)].map(([, words = '']) => words),
      ...behindPlaces(output),
    ])
    expect(quoted.length).toBeGreaterThan(20)
    // A gathered digest shows the phrases of a paragraph one after the other: each is a quotation of its own.
    const phrases = quoted.flatMap(words => words.split(/”\s+…\s+“/))
    expect(phrases.filter(words => countWords(words) > 12)).toEqual([])
  })
})
