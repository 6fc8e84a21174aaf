import { draftRulesOf } from '../text/drafts.ts'
import {
  baseLanguage,
  functionWords,
  keptWords,
  type Token,
  tokensOf,
  type WordForms,
  type Words,
  withoutAddresses,
} from '../text/index.ts'
import { Commonness, commonness } from '../text/whole-texts.ts'
import { namesIn } from './names.ts'

/**
 * A text as words that can be compared: numbers in place of strings, a weight for each. Parallel arrays, in reading order.
 * Most texts are only weighed and put aside, so `words` and `names` are worked out when they are first asked for.
 */
export interface ComparedText {
  readonly text: string
  readonly words: readonly Token[]
  /** Where each word begins, in UTF-16 code units. */
  starts: Int32Array
  /** The same number for the same stem, whatever the text. */
  stems: Int32Array
  /** The same number for the same folded writing. */
  surfaces: Int32Array
  /** What a word tells of where a text comes from; little words least. */
  weights: Float64Array
  /**
   * What it costs an alignment that a word has another in its place: never more than that of the heaviest word that
   * counts.
   */
  costs: Float64Array
  /** 1 where the word carries meaning by itself. */
  content: Uint8Array
  /** 1 where a word is part of a name. */
  readonly names: Uint8Array
}

/** Gives texts numbers that can be compared with each other's. Keeps what it has numbered. */
export interface Lexicon {
  read(text: string, language: string): ComparedText
}

const LITTLE = 0.35
const NUMBER = 1.6
const HEAVIEST = 2.2

const weightOf: { [K in Commonness]: number } = {
  [Commonness.Everywhere]: 1.3,
  [Commonness.Often]: 1.9,
  [Commonness.Sometimes]: 2.5,
  [Commonness.Rare]: 3.3,
  [Commonness.Unknown]: 2.2,
}

/** What a lexicon knows of one way to write a word. */
interface Entry {
  stem: number
  surface: number
  weight: number
  cost: number
  content: number
}

/**
 * A lexicon without words. Weights come from fixed lists of common words and never from the library, so that what is
 * said of a draft and one agreed text stays the same whatever else is in the library.
 */
export function createLexicon(): Lexicon {
  const stems = new Map<string, number>()
  const surfaces = new Map<string, number>()
  const languages = new Map<string, (words: Words) => Entry[]>()
  const entriesOf = (base: string): ((words: Words) => Entry[]) => {
    const known = languages.get(base)
    if (known) return known
    const little = functionWords(base)
    const common = commonness(base)
    // The number of a session or a paragraph is another in every text.
    const ordinal = draftRulesOf(base)?.stakes.ordinal
    const describe = (surface: string, stem: string): Entry => {
      const content = little.has(surface) ? 0 : 1
      const weight =
        content === 0 || ordinal?.test(surface) ? LITTLE : /^\d+$/.test(stem) ? NUMBER : weightOf[common(stem)]
      const cost = content === 0 ? -0.3 : -0.45 * Math.min(HEAVIEST, weight)
      return { stem: number(stems, stem), surface: number(surfaces, surface), weight, cost, content }
    }
    // One writing has one stem in a language: it is looked up once.
    const tables = new WeakMap<WordForms, (Entry | undefined)[]>()
    const entries = ({ count, numbers, forms }: Words): Entry[] => {
      const table = tables.get(forms) ?? []
      tables.set(forms, table)
      const found: Entry[] = []
      for (let at = 0; at < count; at++) {
        const form = numbers[at] ?? 0
        const entry = table[form] ?? describe(forms.surfaces[form] ?? '', forms.stems[form] ?? '')
        table[form] = entry
        found.push(entry)
      }
      return found
    }
    languages.set(base, entries)
    return entries
  }
  return {
    read: (text, language) => {
      const base = baseLanguage(language)
      const words = withoutAddresses(keptWords(text, language))
      return comparedText(text, words, base, entriesOf(base)(words))
    },
  }
}

function comparedText(text: string, words: Words, base: string, entries: readonly Entry[]): ComparedText {
  const { length } = entries
  // One piece of memory for all: there are thousands of texts.
  const memory = new ArrayBuffer(25 * length)
  const weights = new Float64Array(memory, 0, length)
  const costs = new Float64Array(memory, 8 * length, length)
  const stems = new Int32Array(memory, 16 * length, length)
  const surfaces = new Int32Array(memory, 20 * length, length)
  const content = new Uint8Array(memory, 24 * length, length)
  for (let at = 0; at < length; at++) {
    const entry = entries[at]
    if (entry === undefined) continue
    stems[at] = entry.stem
    surfaces[at] = entry.surface
    weights[at] = entry.weight
    costs[at] = entry.cost
    content[at] = entry.content
  }
  let tokens: readonly Token[] | null = null
  let names: Uint8Array | null = null
  return {
    text,
    starts: words.starts,
    stems,
    surfaces,
    weights,
    costs,
    content,
    get words() {
      tokens ??= tokensOf(words)
      return tokens
    },
    get names() {
      names ??= namesIn(text, this.words, base)
      return names
    },
  }
}

function number(ids: Map<string, number>, key: string): number {
  const known = ids.get(key)
  if (known !== undefined) return known
  ids.set(key, ids.size)
  return ids.size - 1
}

/** The words `from` to `to` by themselves, end exclusive; the text, and so every offset, stays that of the whole. */
export function cut(whole: ComparedText, from: number, to: number): ComparedText {
  return {
    text: whole.text,
    words: whole.words.slice(from, to),
    starts: whole.starts.slice(from, to),
    stems: whole.stems.slice(from, to),
    surfaces: whole.surfaces.slice(from, to),
    weights: whole.weights.slice(from, to),
    costs: whole.costs.slice(from, to),
    content: whole.content.slice(from, to),
    names: whole.names.slice(from, to),
  }
}

/** Sum of the weights of words `from` to `to`, end exclusive. */
export function weigh({ weights }: ComparedText, from = 0, to = weights.length): number {
  let sum = 0
  for (let at = from; at < to; at++) sum += weights[at] ?? 0
  return sum
}

/** Words that carry meaning among words `from` to `to`, end exclusive. */
export function contentIn({ content }: ComparedText, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) count += content[at] ?? 0
  return count
}
