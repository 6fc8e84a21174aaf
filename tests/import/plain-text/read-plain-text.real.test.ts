import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { importText } from '../../../src/import/index.ts'
import { itWithShared } from '../../shared.ts'
import { imported } from '../imported.ts'

describe('the two seed texts', () => {
  itWithShared(
    'the report takes no address for a paragraph and heals divided words',
    'seeds/002_c6e213cd2dbc128b.txt',
    path => {
      const document = imported(readFileSync(path), 'report.txt')
      expect(document.passages.filter(passage => /^https?:/.test(passage.text))).toEqual([])
      expect(document.extra.links).toHaveLength(34)
      expect(document.language).toBe('fr')
      expect(document.passages.filter(passage => /\p{L}- \p{L}/u.test(passage.text))).toEqual([])
    },
  )

  itWithShared(
    'the summary is read as the Markdown that it is, and its cut paragraph is whole',
    'seeds/000_baf499a3c10e9077.txt',
    path => {
      const { format, documents } = importText(readFileSync(path), 'summary.txt')
      expect(format).toBe('markdown')
      const [document] = documents
      expect(document?.language).toBe('fr')
      expect(document?.passages.some(passage => passage.text.includes('trouver des réponses'))).toBe(true)
      expect(document?.passages.some(passage => passage.heading.includes('Table des Matières'))).toBe(false)
      const labels = document?.passages.map(passage => passage.locator?.label) ?? []
      expect(labels.slice(0, 5)).toEqual(['title', 'title~2', 'title~3', 'dateline', '¶1'])
    },
  )
})
