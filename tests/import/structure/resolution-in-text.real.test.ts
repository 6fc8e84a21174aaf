import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import type { Passage } from '../../../src/types.ts'
import { itWithShared } from '../../shared.ts'
import { imported } from '../imported.ts'
import { structured } from './structured.ts'

/** A resolution as somebody types it: headings, numbers and letters before the paragraphs. */
function typed(passages: Passage[]): string {
  let above: string[] = []
  const lines = passages.flatMap(({ text, heading, locator }) => {
    const fresh = heading.filter((words, at) => above[at] !== words).map(words => `## ${words}`)
    above = heading
    const last = locator?.path.at(-1)
    const number = last?.number.replace(/~\d+$/, '') ?? ''
    const mark =
      last?.kind === 'item' ? `(${number}) ` : last?.kind === 'paragraph' && locator?.printed ? `${number}. ` : ''
    return [...fresh, mark + text]
  })
  return `# Title\n\n${lines.join('\n\n')}\n`
}

describe('real resolutions typed as Markdown', () => {
  for (const language of ['en', 'fr', 'es'])
    itWithShared(`have the places of their XML (${language})`, `real/un-ga-resolutions/${language}`, async folder => {
      let same = 0
      let all = 0
      for (const file of readdirSync(folder).filter(name => name.endsWith('.xml'))) {
        const { passages } = imported(readFileSync(join(folder, file)), file)
        const { document } = await structured(typed(passages), 'typed.md')
        const texts = new Map(document.passages.map(({ locator, text }) => [locator?.label, text]))
        expect(document.kind, file).toBe('resolution')
        same += passages.filter(({ locator, text }) => texts.get(locator?.label) === text).length
        all += passages.length
      }
      expect(same / all).toBeGreaterThan(0.98)
    })
})
