import type { List, Nodes, Root } from 'mdast'
import { hangingStars } from '../passages/star-notes.ts'

/**
 * Lists that are notes: a single point with a star, where a star hangs on one word elsewhere. Markdown has the same sign for
 * both, so that more than one such list is none.
 *
 * @param body The source, in which the sign of a list is read.
 */
export function starLists(root: Root, body: string): Set<List> {
  const lists: List[] = []
  let hanging = 0
  const open: Nodes[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'text') hanging += hangingStars(node.value).filter(({ sign }) => sign === '*').length
    if (node.type === 'list' && node.ordered !== true && body[node.position?.start.offset ?? 0] === '*')
      lists.push(node)
    if ('children' in node) open.push(...node.children)
  }
  const [only] = lists
  return new Set(hanging === 1 && only?.children.length === 1 && lists.length === 1 ? [only] : [])
}
