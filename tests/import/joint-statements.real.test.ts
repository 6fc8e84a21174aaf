import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { itWithShared } from '../shared.ts'
import { imported } from './imported.ts'

function markdownFiles(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap(name =>
      statSync(join(folder, name)).isDirectory() ? markdownFiles(join(folder, name)) : [join(folder, name)],
    )
    .filter(path => path.endsWith('.md') && !path.endsWith('ORIGIN.md'))
}

describe('95 joint statements', () => {
  itWithShared(
    'all go in, with title, day, a name of their own, address, clean text and places used once',
    'real/joint-statements',
    folder => {
      const files = markdownFiles(folder)
      expect(files).toHaveLength(95)
      const ids = new Set<string>()
      for (const file of files) {
        const document = imported(readFileSync(file), file)
        ids.add(`${document.id} ${document.adopted} ${document.language}`)
        expect(document.adopted, file).toMatch(/^202[12]-\d\d-\d\d$/)
        expect(document.source, file).toMatch(/^https:\/\//)
        expect(document.language, file).toMatch(/^(?:en|es|fr)$/)
        const labels = document.passages.map(passage => passage.locator?.label)
        expect(new Set(labels).size, file).toBe(labels.length)
        for (const { text } of document.passages) expect(text, file).not.toMatch(/<\/?[a-z]+>|\*\*|^\s|\s$|\n/)
      }
      expect(ids.size).toBe(95)
    },
  )
})
