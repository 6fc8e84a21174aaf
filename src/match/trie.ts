import type { Separation } from '../text/index.ts'
import type { LabelPath } from './label-paths.ts'

/** One label of one concept, with what is needed to grade a match. */
export interface LabelEntry {
  term: string
  text: string
  /** What the label has before its first and after its last word, such as a closing bracket. */
  head: string
  tail: string
  /** Numbers of the folded words in the lexicon, and which of them a hyphen joins to the next. */
  surfaces: number[]
  hyphens: boolean[]
}

/** What a node means when the walk arrives: a label, and what it asks of the words on the way. */
export interface Output {
  entry: LabelEntry
  joined: boolean
  /** The capitals that each step asks for; null where no step asks for any. */
  acronyms: readonly (string | null)[] | null
  /** The one word must begin with a capital. */
  capital: boolean
  /** By step, the word of the label as written, where accents are to be compared. */
  written: readonly (string | null)[]
  /** Number of each of these words, from 1, the same for the same word; 0 for null. */
  numbers: readonly number[]
  /** Some word of the label has letters outside ASCII. */
  accented: boolean
  /** Another label that ends at the same node. */
  next: Output | null
}

/**
 * All paths of all labels. Nodes are numbers, the root is 0; edges stand in one hash table of whole numbers (open
 * addressing, three numbers an edge side by side), which is what makes the walk fast.
 */
export interface Trie {
  /** Node, key, and the node it leads to (0: empty), again and again. */
  edges: Int32Array
  count: number
  /** The first of the labels that end at each node; null where none does. */
  outputs: (Output | null)[]
  /** By node: with which stems an edge leaves it, as bits of `stemBit`; 0 where none does. */
  leaves: Int32Array
  /** Where the root leads with a stem that nothing stands before, by the stem's number; 0 for nowhere. */
  firsts: Int32Array
  /** The words of labels as written, numbered from 1. */
  words: Map<string, number>
}

const stride = 3
const fewest = 1 << 8

export function emptyTrie(): Trie {
  return {
    edges: new Int32Array(fewest * stride),
    count: 0,
    outputs: [null],
    leaves: new Int32Array(fewest),
    firsts: new Int32Array(fewest),
    words: new Map(),
  }
}

/** The bit of a stem, by its number: stems share bits, so that a set of them can say no but not yes. */
export function stemBit(stem: number): number {
  return 1 << (Math.imul(stem, 0x9e3779b1) >>> 27)
}

/** The node that a stem (its number, above 0) leads to where `separation` stands before it; 0 for none. */
export function nextNode({ edges }: Trie, node: number, stem: number, separation: number): number {
  const slots = edges.length / stride
  const key = stem * 16 + separation
  let slot = slotOf(node, key) & (slots - 1)
  for (;;) {
    const at = slot * stride
    const target = edges[at + 2] ?? 0
    if (target === 0 || (edges[at + 1] === key && edges[at] === node)) return target
    slot = (slot + 1) & (slots - 1)
  }
}

/** Add one way of one label; `number` gives the number of a stem, above 0. */
export function addPath(trie: Trie, path: LabelPath, entry: LabelEntry, number: (stem: string) => number): void {
  let node = 0
  for (const { stem, separation } of path.steps) node = childOf(trie, node, number(stem), separation)
  const acronyms = path.steps.map(step => step.acronym)
  const written = path.steps.map(step => step.written)
  const output: Output = {
    entry,
    joined: path.joined,
    acronyms: acronyms.some(word => word !== null) ? acronyms : null,
    capital: path.capital,
    written,
    numbers: written.map(word => (word === null ? 0 : wordNumber(trie, word))),
    accented: written.some(word => word !== null && /[^\x20-\x7e]/.test(word)),
    next: trie.outputs[node] ?? null,
  }
  trie.outputs[node] = output
}

function wordNumber({ words }: Trie, word: string): number {
  const known = words.get(word) ?? words.size + 1
  words.set(word, known)
  return known
}

function childOf(trie: Trie, node: number, stem: number, separation: Separation): number {
  const known = nextNode(trie, node, stem, separation)
  if (known !== 0) return known
  const child = trie.outputs.push(null) - 1
  if (child >= trie.leaves.length) trie.leaves = longer(trie.leaves, new Int32Array(child * 2))
  trie.leaves[node] = (trie.leaves[node] ?? 0) | stemBit(stem)
  if (node === 0) {
    if (stem >= trie.firsts.length) trie.firsts = longer(trie.firsts, new Int32Array(stem * 2))
    trie.firsts[stem] = child
  }
  if (++trie.count * 2 * stride > trie.edges.length) grow(trie)
  put(trie.edges, node, stem * 16 + separation, child)
  return child
}

function longer(from: Int32Array, to: Int32Array): Int32Array {
  to.set(from)
  return to
}

function put(edges: Int32Array, node: number, key: number, target: number): void {
  const slots = edges.length / stride
  let slot = slotOf(node, key) & (slots - 1)
  while (edges[slot * stride + 2] !== 0) slot = (slot + 1) & (slots - 1)
  edges.set([node, key, target], slot * stride)
}

function grow(trie: Trie): void {
  const { edges } = trie
  const larger = new Int32Array(edges.length * 2)
  for (let at = 0; at < edges.length; at += stride) {
    const target = edges[at + 2] ?? 0
    if (target !== 0) put(larger, edges[at] ?? 0, edges[at + 1] ?? 0, target)
  }
  trie.edges = larger
}

function slotOf(node: number, key: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
