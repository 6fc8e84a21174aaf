import type { Nodes, PhrasingContent, Root } from 'mdast'

/** What is struck through: left out of a text, in square brackets in a draft that is read as typed. */
export interface Struck {
  shown: boolean
  count: number
}

const OPENS = /^<(del|s|strike)\b[^>]*>$/i
const CLOSES = /^<\/(del|s|strike)\s*>$/i

/** Take stretches that are struck through (`~~`, `<del>`, `<s>`, `<strike>`) out of a tree, or put brackets around them. */
export function markStruck(root: Root, struck: Struck): void {
  const visit = (node: Nodes): void => {
    if (!('children' in node)) return
    if (
      node.type === 'paragraph' ||
      node.type === 'heading' ||
      node.type === 'tableCell' ||
      node.type === 'emphasis' ||
      node.type === 'strong' ||
      node.type === 'link'
    )
      node.children = phrasing(node.children, struck)
    for (const child of node.children) visit(child)
  }
  visit(root)
}

function phrasing(nodes: PhrasingContent[], struck: Struck): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  let open = false
  // A tag that nothing closes strikes nothing out.
  const lastEnd = nodes.findLastIndex(node => node.type === 'html' && CLOSES.test(node.value))
  const bracket = (value: string): void => {
    if (struck.shown) kept.push({ type: 'text', value })
  }
  for (const [at, node] of nodes.entries()) {
    if (node.type === 'delete') {
      if (!open) struck.count += 1
      bracket('[')
      if (struck.shown) kept.push(...node.children)
      bracket(']')
    } else if (node.type === 'html' && OPENS.test(node.value) && at < lastEnd) {
      struck.count += 1
      open = true
      bracket('[')
    } else if (node.type === 'html' && CLOSES.test(node.value)) {
      if (open) bracket(']')
      open = false
    } else if (!open || struck.shown) kept.push(node)
  }
  return kept
}
