import type { Node, PhrasingContent } from 'mdast'

/** What the sections of a brief say of a node beside its words: for the writers that draw pages. */
export interface Marks {
  /** The class of a block or list: what it is for, as `say` or `glance`. */
  role: string | null
  /** BCP 47, where it is another than the document’s. */
  language: string | null
  /** Name that links inside the document lead to. */
  anchor: string | null
  /** Anchor that the words lead to. */
  target: string | null
  /** Words of another text, kept apart from the direction of our line. */
  foreign: boolean
  /** The exact words of a document, with the marks round them. */
  quoted: boolean
  /** How wide the columns of a table are to each other, where it says so. */
  shares: readonly number[] | null
}

/** The marks of a node of the tree, as `nodes.ts` sets them. */
export function marksOf(node: Node): Marks {
  const data: { hName?: unknown; hProperties?: unknown; quoted?: unknown; shares?: unknown } = node.data ?? {}
  const properties: Record<string, unknown> =
    typeof data.hProperties === 'object' && data.hProperties !== null ? { ...data.hProperties } : {}
  const classes = properties.className
  const href = asText(properties.href)
  return {
    role: Array.isArray(classes) ? asText(classes[0]) : asText(classes),
    language: asText(properties.lang),
    anchor: asText(properties.id),
    target: href?.startsWith('#') ? href.slice(1) : null,
    foreign: data.hName === 'bdi',
    quoted: data.quoted === true,
    shares: Array.isArray(data.shares) ? data.shares.map(Number) : null,
  }
}

const asText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** Words on one line of a page: “source 3” is not parted. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}

/** The words of a run without its marks. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(node => ('value' in node ? node.value : 'children' in node ? plainText(node.children) : '')).join('')
}
