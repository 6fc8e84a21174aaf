import type { Root, RootContent } from 'mdast'
import { marksOf, plainText } from '../tree/marks.ts'

/** How a block is set: points of a line, of the room round the block, and how many letters a line holds at least. */
type Measure = readonly [line: number, around: number, letters: number]

type Block = 'title' | 'heading' | 'lead' | 'to-say' | 'words' | 'line' | 'small-print'

/**
 * A note in our own face (PDF), and in the widest that a word processor takes which has not the one we name (Word). A page
 * that holds it in both holds it in any.
 */
const faces: readonly Record<Block, Measure>[] = [
  {
    title: [26, 8, 46],
    heading: [15, 15, 76],
    lead: [13.8, 6, 84],
    'to-say': [13.8, 1, 85],
    words: [12.4, 6, 93],
    line: [12.4, 3, 93],
    'small-print': [11.1, 5, 106],
  },
  {
    title: [22.5, 9, 42],
    heading: [13.6, 15, 68],
    lead: [12.3, 5, 76],
    'to-say': [12.3, 2, 76],
    words: [11.1, 6, 84],
    line: [11.1, 3.5, 84],
    'small-print': [10, 4, 97],
  },
]

const blocks: Record<string, Block> = {
  lead: 'lead',
  'to-say': 'to-say',
  words: 'words',
  'small-print': 'small-print',
}

/**
 * Height of a note in points, in the face that makes it longest.
 *
 * @param part `annex`: of what begins a page of its own; `pages`: of all before.
 */
export function noteHeight(tree: Root, part: 'pages' | 'annex'): number {
  const at = tree.children.findIndex(node => marksOf(node).role === 'new-page')
  const annex = at < 0 ? tree.children.length : at
  const nodes = part === 'pages' ? tree.children.slice(0, annex) : tree.children.slice(annex)
  return Math.max(...faces.map(face => heightOf(nodes, 'line', face)))
}

function heightOf(nodes: readonly RootContent[], within: Block, face: Record<Block, Measure>): number {
  return nodes.reduce((sum, node) => {
    const { role } = marksOf(node)
    const block = (role === null ? undefined : blocks[role]) ?? within
    if (node.type === 'heading')
      return sum + measured(plainText(node.children), face[node.depth === 1 ? 'title' : 'heading'])
    if (node.type === 'paragraph') return sum + measured(plainText(node.children), face[block])
    return node.type === 'list' || node.type === 'listItem' ? sum + heightOf(node.children, block, face) : sum
  }, 0)
}

const measured = (words: string, [line, around, letters]: Measure): number =>
  Math.ceil(words.length / letters) * line + around
