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
    title: [26, 8, 48],
    heading: [15, 15, 80],
    lead: [13.8, 6, 90],
    'to-say': [13.8, 1, 91],
    words: [12.4, 6, 102],
    line: [12.4, 3, 102],
    'small-print': [11.1, 5, 116],
  },
  {
    title: [22.5, 9, 45],
    heading: [13.6, 15, 72],
    lead: [12.3, 5, 82],
    'to-say': [12.3, 2, 82],
    words: [11.1, 6, 93],
    line: [11.1, 3.5, 93],
    'small-print': [10, 4, 105],
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

const measured = (words: string, [line, around, letters]: Measure): number => linesOf(words, letters) * line + around

/** Lines that words take when each begins on the next line that it does not fit on. */
function linesOf(words: string, letters: number): number {
  let lines = 1
  let filled = 0
  for (const { length } of words.split(' ')) {
    if (filled > 0 && filled + 1 + length > letters) [lines, filled] = [lines + 1, 0]
    filled += filled > 0 ? length + 1 : length
    // A word that is longer than a line is divided.
    if (filled > letters) [lines, filled] = [lines + Math.floor((filled - 1) / letters), ((filled - 1) % letters) + 1]
  }
  return lines
}
