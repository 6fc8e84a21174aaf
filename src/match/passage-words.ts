import { emptyWords, readWords, Separation, WordMark, type Words } from '../text/index.ts'
import { gapsAt } from './gap.ts'
import type { Lexicon } from './lexicon.ts'
import { emptyFacts, kindOf, makeRoom, type WordFacts, WordKind } from './word-facts.ts'

/** The words of one passage as the walk sees them, by their place; the arrays are longer than `words.count`. */
export interface PassageWords {
  text: string
  words: Words
  /** The table into which new words go. */
  own: Words
  facts: WordFacts
  /** Number of the stem of each word; 0 where no label uses it. */
  stems: Int32Array
  /** Stems of all its readings, also joined to the words behind it, as bits of `stemBit`. */
  bits: Int32Array
  /** Bits of `WordKind`. */
  kinds: Uint16Array
  /** What stands before each word, a serial comma counted as nothing. */
  separations: Uint8Array
  /** How many words ahead the next coordinator is (0: itself), at most 255. */
  ahead: Uint8Array
  /** Where a label may go on after a coordination that begins here (`gapsAt`); 255 where it is not worked out yet. */
  gaps: Uint8Array
  /** The bits of the words at which it may go on so; set together with `gaps`. */
  reach: Int32Array
  /** Where a word `Joins`: numbers of the stems that it makes with the next word and with the next two; 0 for none. */
  twos: Int32Array
  threes: Int32Array
}

export const unknownGap = 255

/** An empty passage, to be filled by `readPassage` again and again. */
export function emptyPassage(): PassageWords {
  const words = emptyWords()
  return { text: '', words, own: words, facts: emptyFacts(words.forms), ...arrays(words.starts.length) }
}

/** Cut a text into words, unless they are `known`, and look each up in the lexicon. */
export function readPassage(passage: PassageWords, text: string, lexicon: Lexicon, known: Words | null): void {
  passage.text = text
  if (known === null) readWords(text, lexicon.base, passage.own)
  const words = known ?? passage.own
  passage.words = words
  if (passage.facts.forms !== words.forms) passage.facts = emptyFacts(words.forms)
  makeRoom(passage.facts)
  if (passage.stems.length < words.count)
    Object.assign(passage, arrays(Math.max(words.starts.length, passage.stems.length * 2)))
  const { facts, stems, bits, kinds, separations, ahead, gaps } = passage
  for (let at = 0; at < words.count; at++) {
    const form = words.numbers[at] ?? 0
    const mark = words.marks[at] ?? 0
    const kind = kindOf(facts, lexicon, form)
    const separation = mark & WordMark.Separation
    stems[at] = facts.stems[form] ?? 0
    bits[at] = facts.bits[form] ?? 0
    kinds[at] = (mark & WordMark.InAddress) === 0 ? kind : kind | WordKind.InAddress
    const serial = separation === Separation.Comma && (kind & WordKind.AfterSerial) !== 0
    separations[at] = serial ? Separation.None : separation
  }
  let distance = 255
  for (let at = words.count - 1; at >= 0; at--) {
    const joins = ((kinds[at] ?? 0) & (WordKind.Coordinator | WordKind.Conjoined)) !== 0
    distance = joins ? 0 : Math.min(255, distance + 1)
    ahead[at] = distance
  }
  gaps.fill(unknownGap, 0, words.count)
}

/** The answer of `gapsAt`, worked out once for each place. */
export function gapsFrom(passage: PassageWords, at: number): number {
  const known = passage.gaps[at] ?? unknownGap
  if (known !== unknownGap) return known
  const found = gapsAt(passage, at)
  passage.gaps[at] = found
  let reach = 0
  for (let bit = 0; found >> bit !== 0; bit++) if (((found >> bit) & 1) !== 0) reach |= passage.bits[at + 1 + bit] ?? 0
  passage.reach[at] = reach
  return found
}

function arrays(length: number) {
  return {
    stems: new Int32Array(length),
    bits: new Int32Array(length),
    kinds: new Uint16Array(length),
    separations: new Uint8Array(length),
    ahead: new Uint8Array(length),
    gaps: new Uint8Array(length),
    reach: new Int32Array(length),
    twos: new Int32Array(length),
    threes: new Int32Array(length),
  }
}
