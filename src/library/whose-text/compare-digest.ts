import { keptWords, surfacesOf } from '../../text/index.ts'
import { distinctiveWords } from '../../text/whole-texts.ts'
import type { Seen } from '../../types.ts'
import { type ComparedText, wholeText } from './compare-texts.ts'
import { lazily } from './lazily.ts'

/** How a full text compares with the digest of its document. Each question is answered when it is first asked, and once. */
export interface DigestComparison {
  /**
   * - `reworded`: of four phrases or more at most a fifth stand in the text, although half of the digest's numbers and
   *   names do (two at least), and the text has as many paragraphs as the digest counts.
   * - `another-text`: of four or more not one stands there, and the names do not either; or of those that a script found in a copy of
   *   the text, fewer than a true copy has however badly it was read.
   * - `fits`: anything else. Phrases that were only reported are not counted, nor single words.
   */
  verdict(): DigestVerdict
  /** How many of the phrases recorded in the digest stand in the text; with the same left out. */
  phrasesPresent(): number
  /** Its phrases were found by a script in a copy of the text: every true copy has them. */
  isGathered: boolean
}

export type DigestVerdict = 'fits' | 'reworded' | 'another-text'

/** Recorded phrases that must be there to judge, and the share of them that a true copy has at the least. */
const LEAST_PHRASES = 4
const FEW_PHRASES = 0.2
/** Share of a digest's numbers and names that the text has. */
const DIGEST_NAMES = 0.5

/** Put the phrases recorded in a digest to a full text of the same document. */
export function compareDigest(fresh: ComparedText, digest: ComparedText): DigestComparison {
  const words = lazily(() => foldedWords(`${fresh.title}\n\n${wholeText(fresh)}`, fresh.language))
  const phrases = lazily(() => {
    const recorded = phrasesOf(digest, fresh.language)
    return { present: recorded.filter(phrase => words().includes(phrase)).length, all: recorded.length }
  })
  const verdict = (): DigestVerdict => {
    const { present, all } = phrases()
    if (all < LEAST_PHRASES || present > FEW_PHRASES * all) return 'fits'
    const names = [...distinctiveWords(wholeText(digest), digest.language)]
    const shared = names.filter(name => words().includes(` ${name} `)).length
    const agree = shared >= 2 && shared >= DIGEST_NAMES * names.length
    if (agree && highestParagraph(digest) <= fresh.passages.length) return 'reworded'
    return isGathered || (present === 0 && !agree) ? 'another-text' : 'fits'
  }
  const isGathered = digest.passages.some(({ quotations }) => quotations.some(({ seen }) => seen === 'file'))
  return { verdict: lazily(verdict), phrasesPresent: () => phrases().present, isGathered }
}

function phrasesOf({ passages }: ComparedText, language: string): string[] {
  return passages.flatMap(({ text, quotations }) =>
    quotations
      .filter(({ seen }) => !reported.has(seen))
      .map(({ start, end }) => foldedWords(text.slice(start, end), language))
      .filter(phrase => phrase.trim().includes(' ')),
  )
}

/** The words of a text, folded, each between spaces. */
function foldedWords(text: string, language: string): string {
  return ` ${surfacesOf(keptWords(text, language))} `
}

const reported: ReadonlySet<Seen> = new Set(['announcement', 'condensed'])

function highestParagraph({ passages }: ComparedText): number {
  const numbers = passages.map(({ locator }) => Number.parseInt(locator?.path.find(isParagraph)?.number ?? '0', 10))
  return Math.max(0, ...numbers.filter(Number.isFinite))
}

const isParagraph = ({ kind }: { kind: string }): boolean => kind === 'paragraph'
