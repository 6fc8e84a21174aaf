import type { Separation } from '../text/index.ts'
import type { LabelPath } from './label-paths.ts'

/** One label of one concept, with what is needed to grade a match. */
export interface LabelEntry {
  term: string
  text: string
  /** What the label has before its first and after its last word, such as a closing bracket. */
  head: string
  tail: string
  /** The folded words, and which of them a hyphen joins to the next. */
  surfaces: string[]
  hyphens: boolean[]
}

/** What a node means when the walk arrives: a label, and the words on the way that must be in capitals. */
export interface Output {
  entry: LabelEntry
  acronyms: readonly (string | null)[] | null
  joined: boolean
}

export interface TrieNode {
  edges: Map<number, TrieNode> | null
  outputs: Output[]
}

/** The key of an edge: the number of a stem and what must stand before it. */
export function edgeKey(id: number, separation: Separation): number {
  return id * 16 + separation
}

export function emptyNode(): TrieNode {
  return { edges: null, outputs: [] }
}

/** Add one way of one label; `number` gives the number of a stem, above 0. */
export function addPath(root: TrieNode, path: LabelPath, entry: LabelEntry, number: (stem: string) => number): void {
  let node = root
  for (const step of path.steps) {
    const key = edgeKey(number(step.stem), step.separation)
    node.edges ??= new Map()
    let next = node.edges.get(key)
    if (next === undefined) {
      next = emptyNode()
      node.edges.set(key, next)
    }
    node = next
  }
  const acronyms = path.steps.map(step => step.acronym)
  node.outputs.push({ entry, acronyms: acronyms.some(word => word !== null) ? acronyms : null, joined: path.joined })
}
