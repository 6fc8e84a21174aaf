import { FocError } from '../../errors.ts'
import type { DomNode } from './page-tree.ts'

/** A page as the parser built it. */
export interface ParsedPage {
  /** The document as a browser would have it, which the reader of articles asks for. */
  document: unknown
  html: DomNode
}

/** Parse a page into a tree; what stands after its end tag is still its text. Nothing in it is run or fetched. */
export async function parseHtml(text: string): Promise<ParsedPage> {
  const { parseHTML } = await import('linkedom')
  const open = text.replace(/<\/(?:body|html)\s*>/gi, '')
  const whole = /<body[\s>]/i.test(open) ? open : withBody(open)
  const { document } = parseHTML(/<html[\s>]/i.test(whole) ? fromHtml(whole) : `<html>${whole}</html>`)
  const html: DomNode | null = document.documentElement
  if (html === null)
    throw new FocError('NO_TEXT', 'the page has no element that could be read', {
      hint: 'Check that the file is whole: its first tag never ends.',
    })
  return { document, html }
}

/** What stands before the root (comments, declarations) would be taken for it. */
function fromHtml(text: string): string {
  return text.slice(Math.max(0, text.search(/<html[\s>]/i)))
}

function withBody(text: string): string {
  const head = /<\/head\s*>/i.exec(text)
  if (head) {
    const at = head.index + head[0].length
    return `${text.slice(0, at)}<body>${text.slice(at)}`
  }
  const html = /<html[^>]{0,2000}>/i.exec(text)
  if (!html) return `<html><body>${text}</body></html>`
  const at = html.index + html[0].length
  return `${text.slice(0, at)}<body>${text.slice(at)}`
}
