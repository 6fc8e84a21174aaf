import { Separation, WordMark } from '../text/index.ts'
import type { Lexicon } from './lexicon.ts'
import { pairMemory } from './pair-memory.ts'
import type { PassageWords } from './passage-words.ts'
import { stemBit } from './trie.ts'
import { WordKind } from './word-facts.ts'

const longestJoined = 64

/**
 * Finds which words of a passage make a word of the glossary with the one or two behind them, over a hyphen or a stray
 * space (`multi-stakeholder`, `cyber security`): fills `twos` and `threes`, and marks the first words with
 * `WordKind.Joins`. The last pairs are remembered.
 */
export function createJoiner(lexicon: Lexicon): (passage: PassageWords) => void {
  const pairs = pairMemory()
  let pairsOf: unknown = null

  function pair({ words }: PassageWords, at: number): number {
    const one = words.numbers[at] ?? 0
    const other = words.numbers[at + 1] ?? 0
    const known = pairs.get(one, other)
    if (known !== -1) return known
    const together = (words.forms.surfaces[one] ?? '') + (words.forms.surfaces[other] ?? '')
    const found = together.length > longestJoined ? 0 : lexicon.joined(together)
    pairs.set(one, other, found)
    return found
  }

  function join(passage: PassageWords, at: number): void {
    const { words, kinds, facts } = passage
    const nextLetter = facts.letters[words.numbers[at + 1] ?? 0] ?? 0
    if (((facts.begins[words.numbers[at] ?? 0] ?? 0) & nextLetter) === 0) return
    if ((((kinds[at] ?? 0) | (kinds[at + 1] ?? 0)) & WordKind.InAddress) !== 0) return
    if (((words.marks[at + 1] ?? 0) & WordMark.Separation) !== Separation.None) return
    const hyphen = hyphenAfter(passage, at)
    if (!hyphen && (((kinds[at] ?? 0) | (kinds[at + 1] ?? 0)) & WordKind.Little) !== 0) return
    const two = pair(passage, at)
    const three = hyphen ? joinThree(passage, at) : 0
    if (two === 0 && three === 0) return
    passage.twos[at] = two
    passage.threes[at] = three
    kinds[at] = (kinds[at] ?? 0) | WordKind.Joins
    for (const stem of [two, three]) if (stem !== 0) passage.bits[at] = (passage.bits[at] ?? 0) | stemBit(stem)
  }

  function joinThree(passage: PassageWords, at: number): number {
    const { words, kinds } = passage
    if (!hyphenAfter(passage, at + 1) || at + 2 >= words.count) return 0
    if (((kinds[at + 2] ?? 0) & WordKind.InAddress) !== 0) return 0
    let together = ''
    for (let word = at; word < at + 3; word++) together += words.forms.surfaces[words.numbers[word] ?? 0] ?? ''
    return lexicon.joined(together)
  }

  return passage => {
    const { words, kinds } = passage
    if (pairsOf !== words.forms) {
      pairs.clear()
      pairsOf = words.forms
    }
    for (let at = 0; at + 1 < words.count; at++) if (((kinds[at] ?? 0) & WordKind.Begins) !== 0) join(passage, at)
  }
}

function hyphenAfter({ words }: PassageWords, at: number): boolean {
  return ((words.marks[at] ?? 0) & WordMark.HyphenNext) !== 0
}
