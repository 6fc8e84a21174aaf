import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { readHtml } from '../../../src/import/html/index.ts'
import type { Passage } from '../../../src/types.ts'
import { itWithShared } from '../../shared.ts'

itWithShared('the articles of real pages are found: F1 of 8-word shingles', 'real/html', async folder => {
  const expected: unknown = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8'))
  const scores: number[] = []
  for (const [key, value] of Object.entries(expected ?? {})) {
    const bytes = gunzipSync(readFileSync(join(folder, `${key}.html.gz`)))
    const text = await readHtml(bytes, key).then(
      ({ passages }) => printed(passages),
      () => '',
    )
    scores.push(f1(text, String(value.articleBody)))
  }
  const sorted = scores.sort((a, b) => a - b)
  expect(sorted.length).toBe(61)
  expect(sorted.reduce((sum, score) => sum + score, 0) / sorted.length).toBeGreaterThan(0.97)
  expect(sorted[30]).toBeGreaterThan(0.985)
})

itWithShared('hostile pages are imported or refused with a reason', 'nasty/generated', async folder => {
  const results: Record<string, string> = {}
  for (const file of readdirSync(folder).filter(name => name.endsWith('.html')))
    results[file] = await readHtml(readFileSync(join(folder, file)), file).then(
      ({ passages }) => passages.map(passage => `${passage.locator?.label} ${passage.text}`).join(' / '),
      error => error.code,
    )
  expect(results).toEqual({
    'charset-lie.html': '¶1 liberté en ligne',
    'deep-div-50000.html': 'HTML_TOO_DEEP',
    'unclosed-tags.html': expect.stringMatching(/^1 Reaffirms that rights online .* 3 Decides$/),
  })
})

/** Headings where they change, and texts: what a reader sees. */
function printed(passages: Passage[]): string {
  const lines: string[] = []
  let above: string[] = []
  for (const { heading, text } of passages) {
    lines.push(...heading.filter((words, at) => above[at] !== words), text)
    above = heading
  }
  return lines.join('\n')
}

function f1(found: string, wanted: string): number {
  const [a, b] = [shingles(found), shingles(wanted)]
  const common = [...a].reduce((sum, [words, count]) => sum + Math.min(count, b.get(words) ?? 0), 0)
  const size = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0)
  return (2 * common) / (size(a) + size(b))
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - 7); at++) {
    const shingle = words.slice(at, at + 8).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}
