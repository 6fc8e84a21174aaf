import { distinctiveWords, tokenize } from '../../text/index.ts'
import type { Passage, Seen } from '../../types.ts'
import { dice } from './compare-titles.ts'
import { sharedRuns } from './word-runs.ts'

/** A text as far as it is compared with another. */
export interface ComparedText {
  language: string
  title: string
  passages: readonly Pick<Passage, 'text' | 'locator' | 'quotations'>[]
}

/** Under this share of common runs of three words, two texts are not worded alike. */
const SAME_WORDING = 0.5
/** Numbers and names in common, of those in either text (Dice). */
const SAME_NAMES = 0.6
const LEAST_NAMES = 3
/** Paragraphs that one text may have more than the other, as a share of the larger number. */
const PARAGRAPHS = 0.25
/** Recorded phrases that must be there to judge, and the share of them that a true copy has at the least. */
const LEAST_PHRASES = 4
const FEW_PHRASES = 0.2
/** Share of a digest's numbers and names that the text has. */
const DIGEST_NAMES = 0.5

/** All paragraphs as one text. */
export function wholeText({ passages }: ComparedText): string {
  return passages.map(({ text }) => text).join('\n\n')
}

/**
 * Does a text say what a known one says, in other words? A copy reworded by a machine keeps paragraphs, numbers and
 * names, and changes the rest.
 *
 * True where the numbers of paragraphs differ by a quarter at most, numbers and names agree (Dice at least 0.6, three
 * or more), and less than half of the runs of three words of `fresh` stand in `held`.
 */
export function isReworded(fresh: ComparedText, held: ComparedText): boolean {
  const counts = [fresh.passages.length, held.passages.length]
  if (Math.abs((counts[0] ?? 0) - (counts[1] ?? 0)) > Math.max(1, PARAGRAPHS * Math.max(...counts))) return false
  const names = distinctiveWords(wholeText(fresh), fresh.language)
  const heldNames = distinctiveWords(wholeText(held), held.language)
  if (Math.min(names.size, heldNames.size) < LEAST_NAMES || dice(names, heldNames) < SAME_NAMES) return false
  return (sharedRuns(wholeText(fresh), wholeText(held), fresh.language) ?? 1) < SAME_WORDING
}

/** What a digest of the same document says of a full text. */
export type DigestVerdict = 'fits' | 'reworded' | 'another-text'

/**
 * Put the phrases recorded in a digest to a full text.
 *
 * - `reworded`: of four phrases or more at most a fifth stand in the text, although half of the digest's numbers and
 *   names do (two at least), and the text has as many paragraphs as the digest counts.
 * - `another-text`: of four or more not one stands there, and the names do not either.
 * - `fits`: anything else. Phrases that were only reported are not counted, nor single words.
 */
export function judgeByDigest(fresh: ComparedText, digest: ComparedText): DigestVerdict {
  const { present, all } = phrasesFound(fresh, digest)
  if (all < LEAST_PHRASES || present > FEW_PHRASES * all) return 'fits'
  const held = foldedWords(`${fresh.title}\n\n${wholeText(fresh)}`, fresh.language)
  const names = [...distinctiveWords(wholeText(digest), digest.language)]
  const shared = names.filter(name => held.includes(` ${name} `)).length
  const agree = shared >= 2 && shared >= DIGEST_NAMES * names.length
  if (agree && highestParagraph(digest) <= fresh.passages.length) return 'reworded'
  return present === 0 && !agree ? 'another-text' : 'fits'
}

/** How many of the phrases recorded in a digest stand in a text; phrases only reported, and single words, are not counted. */
export function phrasesFound(fresh: ComparedText, digest: ComparedText): { present: number; all: number } {
  const held = foldedWords(`${fresh.title}\n\n${wholeText(fresh)}`, fresh.language)
  const phrases = digest.passages.flatMap(({ text, quotations }) =>
    quotations
      .filter(({ seen }) => !reported.has(seen))
      .map(({ start, end }) => foldedWords(text.slice(start, end), fresh.language))
      .filter(phrase => phrase.trim().includes(' ')),
  )
  return { present: phrases.filter(phrase => held.includes(phrase)).length, all: phrases.length }
}

/** The words of a text, folded, each between spaces. */
function foldedWords(text: string, language: string): string {
  const words = tokenize(text, language).map(({ surface }) => surface)
  return ` ${words.join(' ')} `
}

const reported: ReadonlySet<Seen> = new Set(['announcement', 'condensed'])

function highestParagraph({ passages }: ComparedText): number {
  const numbers = passages.map(({ locator }) => Number.parseInt(locator?.path.find(isParagraph)?.number ?? '0', 10))
  return Math.max(0, ...numbers.filter(Number.isFinite))
}

const isParagraph = ({ kind }: { kind: string }): boolean => kind === 'paragraph'
