import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'

/** The parts of a Word file as text, by path. */
export function wordParts(bytes: string | Uint8Array): Record<string, string> {
  if (typeof bytes === 'string') throw new Error('a Word file is bytes')
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))
}

/** The letters of a Word document in their order, a line a paragraph. */
export function wordText(bytes: string | Uint8Array): string {
  const xml = wordParts(bytes)['word/document.xml'] ?? ''
  const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<\/w:p>/g)]
    .map(([, text]) => text?.replace(/&\w+;/g, sign => signs[sign] ?? sign) ?? '\n')
    .join('')
}

/** The letters of a PDF as a reader of PDF that is not ours finds them. */
export async function pdfText(bytes: string | Uint8Array): Promise<string> {
  return (await wholePages(bytes)).join('\n')
}

/** The same, page by page. */
export async function wholePages(bytes: string | Uint8Array): Promise<string[]> {
  if (typeof bytes === 'string') throw new Error('a PDF is bytes')
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false })
  return text
}

/** Letters, digits and marks alone, so that a break of line or of page makes no difference. */
export function closeUp(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u2060]+/gu, '')
}

/** What of a list is not found, each looked for after the one before. */
export function missingInOrder(text: string, wanted: readonly string[]): string[] {
  let at = 0
  return wanted.filter(words => {
    const found = text.indexOf(words, at)
    if (found >= 0) at = found + words.length
    return found < 0
  })
}
