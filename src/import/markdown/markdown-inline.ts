import type { PhrasingContent } from 'mdast'
import { createRichText, type RichText, type RichTextWriter } from '../passages/rich-text.ts'

/** Texts of the footnotes, by identifier. */
export type Footnotes = Map<string, string>

/** Plain text of a run of Markdown: links give their words, breaks a space, HTML tags and pictures nothing. */
export function markdownText(nodes: PhrasingContent[], footnotes: Footnotes): RichText {
  const writer = createRichText()
  write(nodes, writer, footnotes)
  return writer.done()
}

/** Stars meant for emphasis that the parser left in the text, since they stand on the wrong side of a space. */
function withoutStrayStars(text: string): string {
  return text.replaceAll('**', '').replace(/(^|\s)\*(\S[^*]{0,200})\s\*(?=\S)/g, '$1$2 ')
}

function write(nodes: PhrasingContent[], writer: RichTextWriter, footnotes: Footnotes): void {
  for (const node of nodes) {
    if (node.type === 'text') writer.write(withoutStrayStars(node.value))
    else if (node.type === 'inlineCode') writer.write(node.value)
    else if (node.type === 'break') writer.write(' ')
    else if (node.type === 'html') writer.write(/^<(?:br|\/?p|\/?div|\/?li)\b/i.test(node.value) ? ' ' : '')
    else if (node.type === 'footnoteReference') {
      const text = footnotes.get(node.identifier)
      if (text !== undefined) writer.note(node.label ?? node.identifier, text)
    } else if ('children' in node) write(node.children, writer, footnotes)
  }
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' }

/** Text of a block of raw HTML: comments, scripts, styles and tags are dropped, what stands between them is kept. */
export function htmlText(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
}
