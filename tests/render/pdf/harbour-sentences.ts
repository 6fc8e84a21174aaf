import type { Root } from 'mdast'
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts'

/** Sentences of our own on harbours that nobody has, with the letters that faces draw in parts. */
export const sentences: Record<string, string> = {
  ar: 'تؤكد المرافئ الهادئة من جديد أن لكل سفينة صغيرة الحق في ضوء ثابت على كل رصيف، وأن تبقى الأبواب مفتوحة بين الجزر',
  de: 'Die ruhigen Häfen bekräftigen, dass jedes kleine Schiff überall ein Licht braucht, auch bei größtem Nebel.',
  en: 'The quiet harbours affirm that every small ship needs a light, first and finally, in difficult waters.',
  es: 'Los puertos tranquilos afirman que cada pequeña embarcación necesita una luz, también mañana; ¿y después?',
  fr: 'Les ports tranquilles réaffirment que chaque bateau a besoin d’une lumière, où qu’il soit\u202f; ça suffit, cœur compris.',
  ru: 'Тихие гавани вновь подтверждают, что каждому малому судну нужен свет, ещё и ёлка на пирсе.',
}

/** Letters and digits alone, presentation forms as the letters they show. */
export const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]/gu, '')

export async function pdfOf(language: string, sentence: string, cut: string): Promise<Uint8Array> {
  const text = { type: 'text', value: sentence } as const
  const children = cut === 'bold' ? [{ type: 'strong' as const, children: [text] }] : [text]
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children }] }
  return renderPdf(tree, { title: 'x', language })
}
