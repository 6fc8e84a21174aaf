import { isByline, isEnding, isFurnitureLine } from './furniture-lines.ts'
import type { PageBlock } from './page-blocks.ts'
import type { PageElement } from './page-tree.ts'

export interface Selection {
  blocks: PageBlock[]
  /** Lines of the site that were taken out of the text. */
  left: number
}

const PROSE = 80
const MOSTLY = 0.5
const POINTER = 0.7
/** A page with so small a share of its text in links has nothing around its document. */
const FEW_LINKS = 0.1
const LITTLE_PROSE = 0.12

/**
 * Choose the blocks of a page that are its document: what Readability kept, what stands among it in the same container
 * (Readability is made for news, and drops short lists, tables and notes), without lines of the site.
 */
export function selectBlocks(all: PageBlock[], furnished: boolean): Selection {
  if (isPlain(all, furnished)) return { blocks: all, left: 0 }
  const article = withinArticle(all)
  const open = beforeEnding(article)
  const first = open.findIndex(isProse)
  const blocks = open.filter(
    (block, at) => !(isFurnitureLine(block) || isPointer(block) || (at < first && isByline(block))),
  )
  const shown = blocks.length < open.length ? withoutLastHeading(blocks) : blocks
  return { blocks: shown, left: article.length - shown.length }
}

/** A heading at the end stood over what was left out. */
function withoutLastHeading(blocks: PageBlock[]): PageBlock[] {
  let end = blocks.length
  while (end > 1 && blocks[end - 1]?.kind === 'heading') end -= 1
  return blocks.slice(0, end)
}

/** A document saved as a page: no furniture, hardly a link. */
function isPlain(all: PageBlock[], furnished: boolean): boolean {
  return !furnished && sum(all, block => block.linked) <= sum(all, block => block.length) * FEW_LINKS
}

function withinArticle(all: PageBlock[]): PageBlock[] {
  const isKept = (block: PageBlock): boolean => block.length > 0 && block.kept / block.length >= MOSTLY
  if (!all.some(isKept)) return all
  const containers = new Map<PageElement, number>()
  for (const block of all) {
    const container = containerOf(block)
    if (isKept(block) && container) containers.set(container, (containers.get(container) ?? 0) + block.length)
  }
  const total = sum(all.filter(isKept), block => block.length)
  return all.filter(block => {
    if (isKept(block)) return true
    const container = containerOf(block)
    const inside = container !== null && (containers.get(container) ?? 0) > total * 0.2
    return inside && block.linked <= block.length * MOSTLY
  })
}

/** The element around a paragraph, or around the outermost list or table it stands in. */
function containerOf(block: PageBlock): PageElement | null {
  let element: PageElement | null = block.element
  while (element !== null && INNER.test(element.tag)) element = element.parent
  return element
}

const INNER = /^(?:li|ul|ol|dl|dd|dt|table|tbody|tr|td|p|blockquote|center|h\d)$/

/** A paragraph that is hardly more than a link, and no sentence, leads elsewhere. */
function isPointer(block: PageBlock): boolean {
  if (block.kind !== 'text' || block.item !== null || block.length <= 12) return false
  return block.linked >= block.length * POINTER && !/[.;,”"]$/.test(block.rich.text)
}

/** Cut what a site adds below: from such a heading on, where hardly any prose follows it. */
function beforeEnding(blocks: PageBlock[]): PageBlock[] {
  const total = sum(blocks.filter(isProse), block => block.length)
  let rest = total
  for (const [at, block] of blocks.entries()) {
    if (isEnding(block) && rest < total * LITTLE_PROSE) return blocks.slice(0, at)
    if (isProse(block)) rest -= block.length
  }
  return blocks
}

function isProse(block: PageBlock): boolean {
  return block.kind === 'text' && block.length >= PROSE && block.linked < block.length * MOSTLY
}

function sum(blocks: PageBlock[], size: (block: PageBlock) => number): number {
  return blocks.reduce((total, block) => total + size(block), 0)
}
