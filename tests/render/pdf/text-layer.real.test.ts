import { spawnSync } from 'node:child_process'
import { describe, expect } from 'vitest'
import { itWithProgram } from '../../shared.ts'
import { letters, pdfOf, sentences } from './harbour-sentences.ts'

describe('the text that poppler takes out of a PDF', () => {
  for (const [language, sentence] of Object.entries(sentences))
    for (const cut of ['regular', 'bold'])
      itWithProgram(`has every word letter for letter, in its order: ${language}, ${cut}`, 'pdftotext', async () => {
        const input = await pdfOf(language, sentence, cut)
        const { stdout } = spawnSync('pdftotext', ['-', '-'], { input, encoding: 'utf8' })
        expect(letters(stdout).startsWith(letters(sentence))).toBe(true)
      })
  itWithProgram('parts no Arabic word whose letters would reach under the next', 'pdftotext', async () => {
    const words = ['البشرية', 'حوكمة', 'بشرية']
    const { stdout } = spawnSync('pdftotext', ['-', '-'], {
      input: await pdfOf('ar', words.join(' '), 'regular'),
      encoding: 'utf8',
    })
    expect(words.filter(word => !stdout.includes(word))).toEqual([])
  })
})
