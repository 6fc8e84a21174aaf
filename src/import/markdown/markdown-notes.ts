import type { List, Nodes, Root } from 'mdast'
import { hangingStars } from '../passages/star-notes.ts'

/**
 * Lists that are notes: a single point with a star, where a star hangs on a word elsewhere. Markdown has the same sign for
 * both, so that more than one such list is none.
 *
 * @param body The source, in which the sign of a list is read.
 */
export function starLists(root: Root, body: string): Set<List> {
  const lists: List[] = []
  let hangs = false
  const open: Nodes[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'text' && hangingStars(node.value).some(({ sign }) => sign === '*')) hangs = true
    if (node.type === 'list' && node.ordered !== true && body[node.position?.start.offset ?? 0] === '*')
      lists.push(node)
    if ('children' in node) open.push(...node.children)
  }
  const [only] = lists
  return new Set(hangs && only?.children.length === 1 && lists.length === 1 ? [only] : [])
}
