import { baseLanguage, functionWords, hasLatinScript, rulesOf, type Token, tokenize } from '../text/index.ts'
import type { Words } from './words.ts'

/** A paragraph to be aligned. Its printed number and its place are not given: only its words speak. */
export interface Paragraph {
  text: string
  /** Ids of glossary concepts met in it, in any order: the same in every language. */
  concepts?: readonly string[]
}

/**
 * What a paragraph shows that its translation may show too. Lists are of distinct word numbers, in the order in which
 * they were met.
 */
export interface Evidence {
  /** UTF-16 code units. */
  length: number
  /** Beginnings of its words, as numbered in its language. */
  stems: Int32Array
  /**
   * What translation leaves alone, as numbered for both languages: numbers, symbols, addresses, acronyms, concepts,
   * cognates.
   */
  anchors: Int32Array
  /** The anchors that are numbers or symbols. */
  numbers: Int32Array
}

/** Words of a paragraph that are read at most; its length is that of all. */
const MOST_WORDS = 600

/** Do words of the two languages look alike where they share a root? */
export function haveCognates(left: string, right: string): boolean {
  return hasLatinScript(baseLanguage(left)) && hasLatinScript(baseLanguage(right))
}

/** Read a paragraph's evidence. Method: docs/alignment.md. */
export function readEvidence(
  { text, concepts }: Paragraph,
  language: string,
  words: { stems: Words; anchors: Words },
  cognates: boolean,
): Evidence {
  const base = baseLanguage(language)
  const little = functionWords(base)
  const stems = new Set<number>()
  const anchors = new Set<number>()
  const numbers = new Set<number>()
  for (const concept of concepts ?? []) anchors.add(words.anchors.number(`concept ${concept}`))
  for (const token of tokenize(text, language).slice(0, MOST_WORDS)) {
    const number = numberIn(token)
    if (number !== null) numbers.add(words.anchors.number(number))
    else if (token.inUrl || isAcronym(text, token)) anchors.add(words.anchors.number(token.surface))
    if (number !== null || token.inUrl || token.elided || little.has(token.surface)) continue
    if (cognates && token.surface.length >= COGNATE)
      anchors.add(words.anchors.number(`cognate ${token.surface.slice(0, COGNATE)}`))
    const stem = beginning(token.stem, base)
    if (stem !== '') stems.add(words.stems.number(stem))
  }
  for (const number of numbers) anchors.add(number)
  return {
    length: text.length,
    stems: Int32Array.from(stems),
    anchors: Int32Array.from(anchors),
    numbers: Int32Array.from(numbers),
  }
}

/** Letters at the beginning that cognates share. */
const COGNATE = 5

/** A symbol (`a/hrc/20/8`, `68/163`) as it is, of other words with digits the digits: `21st` and `21e` are one number. */
function numberIn({ surface, inUrl }: Token): string | null {
  if (inUrl || !/[0-9]/.test(surface)) return null
  return surface.includes('/') ? surface : surface.replace(/[^0-9]+/g, '')
}

function isAcronym(text: string, { start, end }: Token): boolean {
  return /^[A-Z][A-Z0-9-]+$/.test(text.slice(start, end))
}

/**
 * Coarser than a stem: related words may be translations of one another, and a lexicon learnt from little text needs
 * them.
 */
function beginning(stem: string, base: string): string {
  const clitics = rulesOf(base)?.clitics ?? null
  if (clitics === null) return stem.slice(0, 6)
  const { and, joining, linking, article } = clitics
  const withoutAnd = behind(stem, [and], 3)
  const bare = behind(withoutAnd, [...joining.replace(and, ''), ...linking], 4)
  return behind(bare, [article], 3).slice(0, 5)
}

/** What stands behind one of these beginnings, where so many letters are left; else the whole word. */
function behind(word: string, beginnings: readonly string[], left: number): string {
  const found = beginnings.find(one => word.startsWith(one)) ?? ''
  return word.length >= found.length + left ? word.slice(found.length) : word
}
