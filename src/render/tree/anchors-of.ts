import type { Nodes, Root } from 'mdast'
import { marksOf } from './marks.ts'

/** Names in the tree that links inside it can lead to. */
export function anchorsOf(tree: Root): Set<string> {
  const found = new Set<string>()
  const look = (node: Nodes): void => {
    const { anchor } = marksOf(node)
    if (anchor !== null) found.add(anchor)
    if ('children' in node) node.children.forEach(look)
  }
  look(tree)
  return found
}
