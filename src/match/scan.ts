import { rulesOf, Separation, WordMark } from '../text/index.ts'
import { hasCapitals } from './acronym.ts'
import { accentsClash, hasAccents } from './distinctions.ts'
import { longestGap } from './gap.ts'
import { createJoiner } from './joins.ts'
import type { Lexicon } from './lexicon.ts'
import { pairMemory } from './pair-memory.ts'
import { gapsFrom, type PassageWords } from './passage-words.ts'
import { sharedCompound } from './shared-compound.ts'
import { nextNode, type Output, type Trie } from './trie.ts'
import { WordKind } from './word-facts.ts'

/** The labels of one language, ready to be looked for. */
export interface Machine {
  lexicon: Lexicon
  trie: Trie
}

/** Told of each label arrived at: the numbers of its first and last word, and how the walk came there. */
export type Report = (output: Output, first: number, last: number, way: number) => void

/** How the walk came, as bits. */
export const Way = { Plain: 0, Joined: 1, Gap: 2 } as const

const longestWalk = 256
const longestJoined = 64
const shortestPart = 3

/**
 * A walker over one machine: give it the words of a passage, and it reports every label arrived at, most of them once.
 * From each word, plain words, words joined over a hyphen or a stray space, skipped French articles and one gap of
 * coordination are followed.
 */
export function createWalker({ lexicon, trie }: Machine, report: Report): (passage: PassageWords) => void {
  // The place of the walk stands outside the functions: one walk at a time, no walk inside another.
  let passage: PassageWords
  let depth = 0
  let contents = 0
  const path = new Int32Array(longestWalk)
  const clashing = pairMemory()
  let clashingOf: unknown = null
  const join = createJoiner(lexicon)
  const sharesCompounds = rulesOf(lexicon.base)?.writing.hangingHyphen ?? false
  const comparesAccents = hasAccents(lexicon.base)

  function arrive(first: Output, last: number, way: number): void {
    for (let output: Output | null = first; output !== null; output = output.next) {
      if (output.acronyms !== null && !inCapitals(output.acronyms)) continue
      if (output.capital && !/^\p{Lu}/u.test(written(path[0] ?? 0))) continue
      if (comparesAccents && !accentsAgree(output)) continue
      report(output, path[0] ?? 0, last, way)
    }
  }

  function inCapitals(acronyms: readonly (string | null)[]): boolean {
    for (const [step, acronym] of acronyms.entries())
      if (acronym !== null && !hasCapitals(passage, path[step] ?? 0, acronym, lexicon.base)) return false
    return true
  }

  function accentsAgree({ written: words, numbers, accented }: Output): boolean {
    for (let step = 0; step < words.length; step++) {
      const at = path[step] ?? 0
      const word = words[step] ?? null
      if (word === null || (!accented && ((passage.kinds[at] ?? 0) & WordKind.Accented) === 0)) continue
      if (clashes(word, numbers[step] ?? 0, passage.words.numbers[at] ?? 0)) return false
    }
    return true
  }

  /** The answer of `accentsClash` for a word of a label, worked out once for each pair. */
  function clashes(word: string, number: number, form: number): boolean {
    const known = clashing.get(number, form)
    if (known !== -1) return known === 1
    const clash = accentsClash(word, passage.words.forms.written[form] ?? '', lexicon.base)
    clashing.set(number, form, clash ? 1 : 0)
    return clash
  }

  function written(at: number): string {
    return passage.words.forms.written[passage.words.numbers[at] ?? 0] ?? ''
  }

  /** Go to a node with the words from `first` to `last`. */
  function enter(node: number, first: number, last: number, way: number): void {
    const little = ((passage.kinds[last] ?? 0) & WordKind.Little) !== 0
    path[depth++] = first
    if (!little) contents++
    const output = trie.outputs[node] ?? null
    if (output !== null && !((way & Way.Gap) !== 0 && little)) arrive(output, last, way)
    if (trie.leaves[node] !== 0 && depth < longestWalk) walk(node, last + 1, Separation.None, way)
    if (!little) contents--
    depth--
  }

  function follow(node: number, stem: number, separation: number, first: number, last: number, way: number): void {
    const next = node === 0 ? (trie.firsts[stem] ?? 0) : nextNode(trie, node, stem, separation)
    if (next !== 0) enter(next, first, last, way)
  }

  function step(node: number, at: number, separation: number, way: number): void {
    const stem = passage.stems[at] ?? 0
    if (stem !== 0) follow(node, stem, separation, at, at, way)
    const kind = passage.kinds[at] ?? 0
    if ((kind & (WordKind.HasOthers | WordKind.Joins)) === 0) return
    if ((kind & WordKind.HasOthers) !== 0)
      for (const other of passage.facts.others.get(passage.words.numbers[at] ?? 0) ?? [])
        follow(node, other, separation, at, at, way)
    if ((kind & WordKind.Joins) !== 0) joins(node, at, separation, way)
  }

  /** Go on with words written together. */
  function joins(node: number, at: number, separation: number, way: number): void {
    const two = passage.twos[at] ?? 0
    const three = passage.threes[at] ?? 0
    if (two !== 0) follow(node, two, separation, at, at + 1, way | Way.Joined)
    if (three !== 0) follow(node, three, separation, at, at + 2, way | Way.Joined)
  }

  function surface(at: number): string {
    return passage.words.forms.surfaces[passage.words.numbers[at] ?? 0] ?? ''
  }

  /** The labels that a word before a hanging hyphen makes with the end of the compound it shares. */
  function shareCompound(at: number): void {
    const other = sharedCompound(passage, at)
    if (other === -1) return
    const compound = surface(other)
    for (let cut = shortestPart; cut <= Math.min(compound.length - shortestPart, longestJoined); cut++) {
      const stem = lexicon.joined(surface(at) + compound.slice(cut))
      if (stem !== 0) follow(0, stem, Separation.None, at, other, Way.Joined | Way.Gap)
    }
  }

  /** A prefix is joined to the word: *State* in *non-State*. */
  function isPartOfWord(at: number): boolean {
    return at > 0 && hyphenAfter(at - 1) && ((passage.kinds[at - 1] ?? 0) & WordKind.Prefix) !== 0
  }

  function hyphenAfter(at: number): boolean {
    return ((passage.words.marks[at] ?? 0) & WordMark.HyphenNext) !== 0
  }

  function walk(node: number, at: number, carried: number, way: number): void {
    if (at >= passage.words.count) return
    const kind = passage.kinds[at] ?? 0
    if ((kind & WordKind.InAddress) !== 0) return
    const before = passage.separations[at] ?? 0
    const separation = Math.max(before, carried)
    const leaves = trie.leaves[node] ?? 0
    if ((leaves & (passage.bits[at] ?? 0)) !== 0) step(node, at, separation, way)
    if ((kind & WordKind.Article) !== 0) walk(node, at + 1, separation, way)
    if ((way & Way.Gap) !== 0 || carried !== 0 || contents === 0 || (passage.ahead[at] ?? 255) > longestGap) return
    const ends = gapsFrom(passage, at)
    if ((leaves & (passage.reach[at] ?? 0)) === 0) return
    for (let bit = 0; ends >> bit !== 0; bit++)
      if (((ends >> bit) & 1) !== 0 && (leaves & (passage.bits[at + 1 + bit] ?? 0)) !== 0)
        step(node, at + 1 + bit, Separation.None, way | Way.Gap)
  }

  return given => {
    passage = given
    const { words, kinds } = passage
    if (clashingOf !== words.forms) {
      clashing.clear()
      clashingOf = words.forms
    }
    join(passage)
    for (let at = 0; at < words.count; at++) {
      if (sharesCompounds) shareCompound(at)
      if (((kinds[at] ?? 0) & WordKind.InAddress) === 0 && !isPartOfWord(at)) step(0, at, Separation.None, Way.Plain)
    }
  }
}
