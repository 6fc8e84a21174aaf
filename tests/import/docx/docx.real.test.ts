import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { FocError } from '../../../src/errors.ts'
import { readDocx } from '../../../src/import/docx/index.ts'
import type { Passage } from '../../../src/types.ts'
import { itWithShared } from '../../shared.ts'

const RUN = 8

/** Every run of eight words with how often it stands there; of a shorter text, the whole. */
function shingles(text: string): Map<string, number> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const length = Math.min(RUN, words.length)
  const found = new Map<string, number>()
  for (let at = 0; at + length <= words.length; at++) {
    const run = words.slice(at, at + length).join(' ')
    found.set(run, (found.get(run) ?? 0) + 1)
  }
  return found
}

function agreement(one: string, other: string): number {
  const [a, b] = [shingles(one), shingles(other)]
  const sum = (counts: Iterable<number>): number => [...counts].reduce((all, count) => all + count, 0)
  const both = sum([...a].map(([run, count]) => Math.min(count, b.get(run) ?? 0)))
  const all = sum(a.values()) + sum(b.values())
  return all === 0 ? 1 : (2 * both) / all
}

/** Headings and texts in order, each heading once. */
function wholeText(passages: Passage[]): string {
  let above: string[] = []
  return passages
    .flatMap(({ heading, text }) => {
      const fresh = heading.filter((words, at) => words !== above[at])
      above = heading
      return [...fresh, text]
    })
    .join('\n')
}

/** Words of Markdown: pictures, marks, addresses and printed numbers of lists taken out. */
function words(markdown: string): string {
  return markdown
    .replace(/<!--.*?-->/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/^\s*(?:- )?(?:\d+\.)+ /gm, '')
    .replace(/&lt;|&gt;/g, ' ')
}

describe('real Word files', () => {
  itWithShared(
    'give the text that is expected of them: median F1 of runs of eight words at least 0.95',
    'real/docx',
    async folder => {
      const scores: number[] = []
      for (const file of readdirSync(folder).filter(name => name.endsWith('.docx'))) {
        const { passages } = await readDocx(readFileSync(join(folder, file)), file)
        scores.push(agreement(wholeText(passages), words(readFileSync(join(folder, `${file}.md`), 'utf8'))))
      }
      scores.sort((a, b) => a - b)
      expect(scores).toHaveLength(16)
      expect(scores[Math.floor((scores.length - 1) / 2)]).toBeGreaterThanOrEqual(0.95)
    },
  )

  for (const folder of ['nasty/generated', 'nasty/mammoth-docx'])
    itWithShared(`of ${folder} are read or refused with a reason, each within five seconds`, folder, async path => {
      const files = readdirSync(path).filter(name => /\.(?:docx|zip)$/.test(name))
      expect(files.length).toBeGreaterThan(5)
      for (const file of files) {
        const start = performance.now()
        const outcome = await readDocx(readFileSync(join(path, file)), file).catch((error: unknown) => error)
        if (outcome instanceof Error) {
          expect(outcome, file).toBeInstanceOf(FocError)
          expect(outcome instanceof FocError && outcome.hint, file).toBeTruthy()
        }
        expect(performance.now() - start, file).toBeLessThan(5000)
      }
    })
})
