import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { itWithShared } from '../../shared.ts'
import { imported } from '../imported.ts'
import { compareAkn, countAkn } from './akn-counter.ts'

describe('75 resolutions in five languages', () => {
  for (const language of ['en', 'fr', 'es', 'ru', 'ar'])
    itWithShared(
      `${language}: as many paragraphs as a slow counter finds, and every letter of the text once`,
      `real/un-ga-resolutions/${language}`,
      folder => {
        const files = readdirSync(folder).sort()
        expect(files).toHaveLength(15)
        for (const file of files) {
          const bytes = readFileSync(join(folder, file))
          const xml = bytes.toString('utf8')
          const document = imported(bytes, file)
          const counted = countAkn(xml)
          expect(compareAkn(xml, document.passages), file).toEqual([])
          expect(document.passages.length, file).toBe(counted.paragraphs)
          expect(document.passages.flatMap(passage => passage.notes).length, file).toBeGreaterThanOrEqual(counted.notes)
          expect(document, file).toMatchObject({ language, kind: 'resolution', text: 'copy' })
          expect(document.id).toMatch(/^A\/RES\/7[567]\/\d+$/)
          const labels = document.passages.map(passage => passage.locator?.label)
          expect(new Set(labels).size, file).toBe(labels.length)
        }
      },
    )

  itWithShared('the places are the same in every language, Arabic letters apart', 'real/un-ga-resolutions', folder => {
    const places = (language: string): Map<string, string> =>
      new Map(
        readdirSync(join(folder, language)).map(file => {
          const { id, passages } = imported(readFileSync(join(folder, language, file)), file)
          return [id, passages.map(passage => passage.locator?.label.replace(/\([^)]*\)/g, '()')).join(' ')]
        }),
      )
    const english = places('en')
    for (const language of ['fr', 'es', 'ru', 'ar']) expect(places(language), language).toEqual(english)
  })
})
