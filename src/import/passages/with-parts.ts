import { isArticleKind } from '../../text/index.ts'
import type { LocatorStep } from '../../types.ts'

/** The place of a paragraph or item. */
interface Placed {
  containers: LocatorStep[]
  /** Parts announced only by a heading. */
  flatParts?: LocatorStep[]
  leaf: LocatorStep[]
  printed: boolean
}

/** The same for the same steps, and for no others: no text has a zero. */
export function placeKey(steps: readonly LocatorStep[]): string {
  let key = ''
  for (const { kind, number } of steps) key += `${kind}\0${number}\0`
  return key
}

/**
 * Add the parts that headings announce wherever a number would otherwise stand twice: to all of a container whose
 * paragraphs repeat, to all items of a paragraph whose items do. An article of one paragraph without a number is that
 * paragraph.
 */
export function withParts<P extends Placed>(blocks: P[]): P[] {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { containers, leaf, printed } of blocks) {
    const container = placeKey(containers)
    const key = container + placeKey(leaf)
    if (seen.has(key) && (printed || leaf.length > 1))
      repeated.add(leaf.length > 1 ? container + placeKey(leaf.slice(0, 1)) : container)
    seen.add(key)
  }
  const single =
    repeated.size === 0 ? blocks : blocks.map(block => (isRepeated(block, repeated) ? inParts(block) : block))
  return withoutCounts(single)
}

function isRepeated({ containers, leaf, flatParts }: Placed, repeated: ReadonlySet<string>): boolean {
  if (flatParts === undefined) return false
  const container = placeKey(containers)
  return repeated.has(container) || (leaf.length > 1 && repeated.has(container + placeKey(leaf.slice(0, 1))))
}

/** An article stands in the part, not the part in the article. */
function inParts<P extends Placed>(block: P): P {
  const { containers, flatParts = [] } = block
  const article = containers.findIndex(({ kind }) => isArticleKind(kind))
  const at = article < 0 ? containers.length : article
  return { ...block, containers: [...containers.slice(0, at), ...flatParts, ...containers.slice(at)] }
}

function withoutCounts<P extends Placed>(blocks: P[]): P[] {
  const numbered = new Set<string>()
  const articles = blocks.filter(({ containers }) => isArticleKind(containers.at(-1)?.kind ?? 'annex'))
  for (const { containers, leaf, printed } of articles)
    if (leaf[0]?.kind === 'paragraph' && (printed || leaf[0].number !== '1')) numbered.add(placeKey(containers))
  if (articles.length === 0) return blocks
  return blocks.map(block => {
    const { containers, leaf } = block
    const isOnly = isArticleKind(containers.at(-1)?.kind ?? 'annex') && leaf[0]?.kind === 'paragraph'
    return isOnly && !numbered.has(placeKey(containers)) ? { ...block, leaf: leaf.slice(1), printed: true } : block
  })
}
