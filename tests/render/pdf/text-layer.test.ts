import { spawnSync } from 'node:child_process'
import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts'
import { pdfText } from './page-text.ts'

/** Sentences of our own on harbours that nobody has, with the letters that faces draw in parts. */
const sentences: Record<string, string> = {
  ar: 'تؤكد المرافئ الهادئة من جديد أن لكل سفينة صغيرة الحق في ضوء ثابت على كل رصيف، وأن تبقى الأبواب مفتوحة بين الجزر',
  de: 'Die ruhigen Häfen bekräftigen, dass jedes kleine Schiff überall ein Licht braucht, auch bei größtem Nebel.',
  en: 'The quiet harbours affirm that every small ship needs a light, first and finally, in difficult waters.',
  es: 'Los puertos tranquilos afirman que cada pequeña embarcación necesita una luz, también mañana; ¿y después?',
  fr: 'Les ports tranquilles réaffirment que chaque bateau a besoin d’une lumière, où qu’il soit\u202f; ça suffit, cœur compris.',
  ru: 'Тихие гавани вновь подтверждают, что каждому малому судну нужен свет, ещё и ёлка на пирсе.',
}

const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]/gu, '')
const counted = (text: string): string => [...letters(text)].sort().join('')

async function pdfOf(language: string, sentence: string, cut: string): Promise<Uint8Array> {
  const text = { type: 'text', value: sentence } as const
  const children = cut === 'bold' ? [{ type: 'strong' as const, children: [text] }] : [text]
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children }] }
  return renderPdf(tree, { title: 'x', language })
}

const poppler = (bytes: Uint8Array): string | null => {
  const { stdout, error } = spawnSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' })
  return error === undefined ? stdout : null
}
const isHere = spawnSync('pdftotext', ['-v']).error === undefined
if (!isHere) process.stderr.write('pdftotext is not here: the words of a PDF are read by one reader only\n')

describe('the text that a reader takes out of a PDF', () => {
  for (const [language, sentence] of Object.entries(sentences))
    describe.each(['regular', 'bold'])(`${language}, %s`, cut => {
      it('has each letter once', async () => {
        const read = (await pdfText(await pdfOf(language, sentence, cut))).replace(/\d+\/\d+\s*$/, '')
        expect(counted(read)).toBe(counted(sentence))
      })

      it.skipIf(!isHere)('has every word letter for letter, in its order', async () => {
        const read = poppler(await pdfOf(language, sentence, cut)) ?? ''
        expect(letters(read).startsWith(letters(sentence))).toBe(true)
      })
    })
})
