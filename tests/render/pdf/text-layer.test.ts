import { describe, expect, it } from 'vitest'
import { letters, pdfOf, sentences } from './harbour-sentences.ts'
import { pdfText } from './page-text.ts'

const counted = (text: string): string => [...letters(text)].sort().join('')

describe('the text that a reader takes out of a PDF', () => {
  for (const [language, sentence] of Object.entries(sentences))
    it.each(['regular', 'bold'])(`has each letter once: ${language}, %s`, async cut => {
      const read = (await pdfText(await pdfOf(language, sentence, cut))).replace(/\d+\/\d+\s*$/, '')
      expect(counted(read)).toBe(counted(sentence))
    })
})
