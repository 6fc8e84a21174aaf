import type { ListItem, Nodes } from 'mdast'

/** Addresses that the links of an item lead to, each once, in order. */
export function webLinks(item: ListItem): string[] {
  const found = new Set<string>()
  const look = (node: Nodes): void => {
    if (node.type === 'link') found.add(node.url)
    if ('children' in node) node.children.forEach(look)
  }
  look(item)
  return [...found]
}
