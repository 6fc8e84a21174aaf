import { type LibraryItem, type PageText, pageText } from './page-text.ts'
import { withStandIns } from './stand-ins.ts'

/** Told while a file is read: pages in order, then one of the last three. */
export type ExtractEvent =
  | { kind: 'page'; page: PageText | null; total: number }
  | { kind: 'done'; pages: number }
  | { kind: 'refused'; reason: 'encrypted' | 'corrupt' | 'too-many-pages' | 'too-much-text'; detail: string }

/** Most pages, and most pieces and characters of text, that one file may have. */
export const MAX_PAGES = 1000
const MAX_ITEMS = 1_500_000
const MAX_CHARACTERS = 15_000_000

/**
 * Read the text of a PDF with its places, page by page. A page that cannot be read is told as null. Nothing is drawn, no
 * script runs, no font or image is loaded from elsewhere.
 *
 * This is the part that can loop or swell on a malformed file: `extract-in-worker.ts` runs it under limits.
 */
export async function extractText(bytes: Uint8Array, tell: (event: ExtractEvent) => void): Promise<void> {
  const { getDocumentProxy } = await import('unpdf')
  keepDrawnOrder()
  let items = 0
  let characters = 0
  try {
    const pdf = await getDocumentProxy(bytes, {
      verbosity: 0,
      useSystemFonts: false,
      disableFontFace: true,
      isEvalSupported: false,
      enableXfa: false,
      maxImageSize: 1_000_000,
      disableAutoFetch: true,
      isOffscreenCanvasSupported: false,
    })
    if (pdf.numPages > MAX_PAGES)
      return tell({ kind: 'refused', reason: 'too-many-pages', detail: String(pdf.numPages) })
    for (let number = 1; number <= pdf.numPages; number++) {
      let page: PageText | null = null
      try {
        const proxy = await pdf.getPage(number)
        const gathered: LibraryItem[] = []
        const reader = proxy.streamTextContent().getReader()
        for (;;) {
          const { value, done } = await reader.read()
          if (done) break
          for (const item of value.items) {
            if (!('str' in item)) continue
            gathered.push({ str: item.str, transform: item.transform, width: item.width, fontName: item.fontName })
            items += 1
            characters += item.str.length
          }
          if (items > MAX_ITEMS || characters > MAX_CHARACTERS)
            return tell({ kind: 'refused', reason: 'too-much-text', detail: String(number) })
        }
        page = pageText(gathered, proxy.getViewport({ scale: 1 }).transform)
        proxy.cleanup()
      } catch (error) {
        if (isPassword(error)) throw error
      }
      tell({ kind: 'page', page, total: pdf.numPages })
    }
    tell({ kind: 'done', pages: pdf.numPages })
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    tell({ kind: 'refused', reason: isPassword(error) ? 'encrypted' : 'corrupt', detail })
  }
}

/**
 * The library builds what a sign stands for with `String.fromCodePoint` and offers no other place to reach it: here, in a
 * thread of its own, that function gives stand-ins for signs that are written from right to left.
 */
function keepDrawnOrder(): void {
  const original = String.fromCodePoint
  String.fromCodePoint = (...points) => withStandIns(original(...points), original)
}

function isPassword(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException'
}
