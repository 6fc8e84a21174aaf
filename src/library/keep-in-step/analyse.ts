import type { Matcher } from '../../match/index.ts'
import { keptWords, stemmedWords, tokensOf, type Words, withoutAddresses } from '../../text/index.ts'
import { winnow, winnowWords } from '../../text/whole-texts.ts'
import type { DocumentHeader, Match, Passage, Quotation } from '../../types.ts'

/** What the words of one passage give to the index. */
export interface PassageWording {
  /** Light stems, one space apart. */
  stems: string
  /** Marks of its runs of words, one space apart; empty where it has none. */
  runs: string
  /** Uses of the glossary's labels, in reading order. */
  matches: Match[]
}

/** A document as far as its words are read. */
export type WordedDocument = Pick<DocumentHeader, 'language' | 'text'> & {
  passages: readonly Pick<Passage, 'text' | 'quotations'>[]
}

/** Read the words of each passage once, for the full-text index and the glossary. In the order of the passages. */
export function analyse(document: WordedDocument, matcher: Matcher): PassageWording[] {
  return document.passages.map(passage => {
    const { words, stems, runs } = wordsOf(document, passage)
    return { stems, runs, matches: matchesIn(document, passage, matcher, words) }
  })
}

/** The words of a passage, and what the full-text index keeps of them. */
export function wordsOf(
  document: Pick<WordedDocument, 'language' | 'text'>,
  { text, quotations }: Pick<Passage, 'text' | 'quotations'>,
): { words: Words; stems: string; runs: string } {
  const words = keptWords(text, document.language)
  return { words, stems: stemmedWords(words), runs: runMarks(document, quotations, words) }
}

/** Uses of the glossary's labels: of a digest, only those inside its quotation marks. */
export function matchesIn(
  { language, text: kind }: Pick<DocumentHeader, 'language' | 'text'>,
  { text, quotations }: Pick<Passage, 'text' | 'quotations'>,
  matcher: Matcher,
  words?: Words,
): Match[] {
  return kind === 'digest' ? matcher.matchWithin(text, language, quotations) : matcher.match(text, language, words)
}

/** Marks of runs of the document's own words, one space apart: of a digest, only those inside its quotation marks. */
function runMarks(
  { language, text }: Pick<DocumentHeader, 'language' | 'text'>,
  quotations: readonly Quotation[],
  words: Words,
): string {
  if (text !== 'digest') return winnowWords(withoutAddresses(words))
  const tokens = tokensOf(words)
  const inside = quotations.map(({ start, end }) => tokens.filter(token => start <= token.start && token.end <= end))
  return [...new Set(inside.flatMap(words => winnow(words, language)))].join(' ')
}
