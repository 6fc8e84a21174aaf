import type { Nodes, PhrasingContent, Root } from 'mdast'

/** What is struck through: left out of a text, in square brackets in a draft (the parser sets those of `~~`). */
export interface Struck {
  shown: boolean
  count: number
}

const OPENS = /^<(del|s|strike)\b[^>]*>$/i
const CLOSES = /^<\/(del|s|strike)\s*>$/i

/** Take stretches that are struck through (`~~`, `<del>`, `<s>`, `<strike>`) out of a tree, or put brackets around them. */
export function markStruck(root: Root, struck: Struck): void {
  const open: Nodes[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('children' in node)) continue
    if (HOLDS_WORDS.has(node.type)) node.children = phrasing(node.children as PhrasingContent[], struck)
    open.push(...node.children)
  }
}

const HOLDS_WORDS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'link'])

function phrasing(nodes: PhrasingContent[], struck: Struck): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  let open = false
  // A tag that nothing closes strikes nothing out.
  const lastEnd = nodes.findLastIndex(node => node.type === 'html' && CLOSES.test(node.value))
  const bracket = (value: string): void => {
    if (struck.shown) kept.push({ type: 'text', value })
  }
  for (const [at, node] of nodes.entries()) {
    if (node.type === 'delete' && !struck.shown) {
      struck.count += 1
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
