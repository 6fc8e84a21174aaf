import { Separation, type Token } from '../text/index.ts'
import { hasCapitals } from './acronym.ts'
import { separationBefore } from './coordinators.ts'
import { gapEnds } from './gap.ts'
import { edgeKey, type Output, type TrieNode } from './trie.ts'
import type { Vocabulary, Word } from './vocabulary.ts'

/** The labels of one language, ready to be looked for. */
export interface Machine {
  base: string
  root: TrieNode
  vocabulary: Vocabulary
}

/** One arrival at a label. Token numbers, `last` included. */
export interface Arrival {
  output: Output
  first: number
  last: number
  joined: boolean
  coordinated: boolean
}

const farthestCoordinator = 6

/**
 * Walk the trie from every word of a text. Plain words, words joined over a hyphen or a stray space, skipped French
 * articles and one gap of coordination are followed; every label arrived at is reported, most of them once.
 */
export function scan(machine: Machine, text: string, tokens: readonly Token[]): Arrival[] {
  const { base, root, vocabulary } = machine
  const words: Word[] = tokens.map(token => vocabulary.word(token))
  const separations: Separation[] = tokens.map(token => separationBefore(token, base))
  const coordinators = distances(words)
  const arrivals: Arrival[] = []
  const firsts: number[] = []
  const lasts: number[] = []

  function arrive(output: Output, joined: boolean, coordinated: boolean): void {
    const { acronyms } = output
    if (acronyms !== null)
      for (const [step, acronym] of acronyms.entries())
        if (acronym !== null && !hasCapitals(text, tokens, firsts[step] ?? 0, acronym, base)) return
    arrivals.push({
      output,
      first: firsts[0] ?? 0,
      last: lasts.at(-1) ?? 0,
      joined: joined || output.joined,
      coordinated,
    })
  }

  function follow(
    node: TrieNode,
    id: number,
    separation: Separation,
    first: number,
    last: number,
    joined: boolean,
    gap: boolean,
  ) {
    if (id === 0) return
    const next = node.edges?.get(edgeKey(id, separation))
    if (next === undefined) return
    firsts.push(first)
    lasts.push(last)
    for (const output of next.outputs) if (!gap || words[last]?.little === false) arrive(output, joined, gap)
    if (next.edges !== null) walk(next, last + 1, Separation.None, joined, gap)
    firsts.pop()
    lasts.pop()
  }

  function step(node: TrieNode, at: number, separation: Separation, joined: boolean, gap: boolean): void {
    const word = words[at]
    if (word === undefined) return
    follow(node, word.id, separation, at, at, joined, gap)
    for (const id of word.others) follow(node, id, separation, at, at, joined, gap)
    if (word.begins) joins(node, at, separation, gap)
  }

  function joins(node: TrieNode, at: number, separation: Separation, gap: boolean): void {
    const one = tokens[at]
    const two = tokens[at + 1]
    if (one === undefined || two === undefined || two.inUrl || two.separation !== Separation.None) return
    if (!one.hyphenNext && (words[at]?.little || words[at + 1]?.little)) return
    const both = one.surface + two.surface
    if (both.length > 64) return
    follow(node, vocabulary.joined(both), separation, at, at + 1, true, gap)
    const three = tokens[at + 2]
    if (!one.hyphenNext || !two.hyphenNext || three === undefined || three.inUrl) return
    follow(node, vocabulary.joined(both + three.surface), separation, at, at + 2, true, gap)
  }

  function walk(node: TrieNode, at: number, carried: Separation, joined: boolean, gap: boolean): void {
    const token = tokens[at]
    const word = words[at]
    if (token === undefined || word === undefined || token.inUrl) return
    const before = separations[at] ?? Separation.Break
    const separation = before > carried ? before : carried
    step(node, at, separation, joined, gap)
    if (word.article) walk(node, at + 1, separation, joined, gap)
    if (gap || carried !== Separation.None || (coordinators[at] ?? Infinity) > farthestCoordinator) return
    if (!lasts.some(last => words[last]?.little === false)) return
    for (const end of gapEnds(tokens, words, at)) step(node, end, Separation.None, joined, true)
  }

  for (let at = 0; at < tokens.length; at++) {
    const word = words[at]
    if (word === undefined || tokens[at]?.inUrl) continue
    if (word.id !== 0 || word.begins || word.others.length > 0) step(root, at, Separation.None, false, false)
  }
  return arrivals
}

/** For each word, how many words ahead the next coordinator is (0: itself). */
function distances(words: readonly Word[]): Uint8Array {
  const ahead = new Uint8Array(words.length)
  let distance = 255
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]
    distance = word?.coordinator || word?.conjoined ? 0 : Math.min(255, distance + 1)
    ahead[at] = distance
  }
  return ahead
}
