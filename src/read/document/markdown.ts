import type { Nodes, PhrasingContent, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { parsePlainLines } from './plain-lines.ts'

/**
 * Of GitHub's additions to Markdown only the footnotes are wanted: an address, a tilde or a vertical bar in a
 * document's text is text.
 */
function footnotesOnly(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    {
      disable: {
        null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink', 'strikethrough', 'table', 'tasklistCheck'],
      },
    },
  ]
  // GitHub's additions search each text for addresses once more after parsing, which is slow and not wanted either.
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(extension => ({ ...extension, transforms: [] }))
}

const parser = unified().use(remarkParse).use(remarkGfm).use(footnotesOnly).freeze()

/** Parse Markdown with footnotes; a text of plain lines by the short way. */
export function parseMarkdown(source: string): Root {
  return parsePlainLines(source) ?? parseWholeMarkdown(source)
}

/** Parse Markdown with footnotes by the whole parser. */
export function parseWholeMarkdown(source: string): Root {
  return parser.parse(source)
}

/** A note mark met in running text. */
export interface NoteCall {
  key: string
  /** Offset in the plain text where the mark stood. */
  at: number
  /** Offset of the mark in the parsed source. */
  offset: number
}

export interface Plain {
  text: string
  calls: NoteCall[]
}

/**
 * The words of a paragraph or heading, without markup and note marks.
 *
 * @param folded Line breaks of the source are white space and become one space; otherwise they are kept.
 */
export function plainText(nodes: readonly PhrasingContent[], folded: boolean): Plain {
  const plain: Plain = { text: '', calls: [] }
  for (const node of nodes) append(node, plain, folded)
  return plain
}

function append(node: Nodes, plain: Plain, folded: boolean): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      plain.text += folded ? node.value.replace(/[\r\n]+/g, ' ') : node.value
      return
    case 'break':
      plain.text += ' '
      return
    case 'image':
    case 'imageReference':
      plain.text += node.alt ?? ''
      return
    case 'footnoteReference':
      plain.calls.push({
        key: node.label ?? node.identifier,
        at: plain.text.length,
        offset: node.position?.start.offset ?? 0,
      })
      return
    default:
      if ('children' in node) for (const child of node.children) append(child, plain, folded)
  }
}
