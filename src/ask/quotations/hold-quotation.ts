import { statusOf } from '../../match/index.ts'
import type { DocumentRow, IndexReader, PassageRow } from '../../store/index.ts'
import { fold } from '../../text/index.ts'
import { closestRun } from '../../text/whole-texts.ts'
import type { Citation } from '../../types.ts'
import { citation, documentRef } from '../citing/citation.ts'
import { unaltered } from '../citing/unaltered.ts'

/** What one document has of quoted words. */
export interface HeldWords {
  /** Where they stand, word for word: cut from the passage. */
  places: Citation[]
  /** Every letter, mark and capital is as in the first of these. */
  exact: boolean
  /** They are in our summary of a paragraph, outside the document’s own words. */
  inSummary: boolean
  /** They are the title of the document. */
  isTitle: boolean
}

/** Look quoted words up in one document: in a full text anywhere, in a digest among the recorded phrases. */
export function heldWords(index: IndexReader, words: string, row: DocumentRow): HeldWords {
  const parts = partsOf(words)
  const { header } = row
  const isDigest = header.text === 'digest'
  const passages = index.passages(row.key).filter(({ text }) => has(text, parts))
  const places = passages.flatMap(passage =>
    isDigest ? inPhrases(index, passage, row, { words, parts }) : [inText(index, passage, row, words)],
  )
  const exact = places.some(({ quote }) => quote === trimmed(words))
  const first = places.sort((a, b) => Number(b.quote === trimmed(words)) - Number(a.quote === trimmed(words)))
  return {
    places: first,
    exact,
    inSummary: isDigest && passages.length > 0 && places.length === 0,
    isTitle: has(header.title, parts),
  }
}

function inText(index: IndexReader, given: PassageRow, row: DocumentRow, words: string): Citation {
  const passage = unaltered(given, index)
  const { start, end } = within(passage.text, words, row.header.language)
  const status = statusOf(row.header.text, null)
  const use = { start, end, status, seen: null, evidence: null, confirmed: true }
  return citation(use, row, passage, documentRef(row, index))
}

/** Where words stand in a text that has them: to the letter where it does, else as words; the whole text where neither tells. */
function within(text: string, words: string, language: string): { start: number; end: number } {
  const plain = trimmed(words)
  const at = text.indexOf(plain)
  if (at >= 0) return { start: at, end: at + plain.length }
  return closestRun(words, text, language) ?? { start: 0, end: text.length }
}

/** The recorded phrases of a digest that have the words; what stands around them is our summary. */
function inPhrases(
  index: IndexReader,
  given: PassageRow,
  row: DocumentRow,
  { words, parts }: { words: string; parts: readonly string[] },
): Citation[] {
  const passage = unaltered(given, index)
  return passage.quotations.flatMap(({ start, end, seen, evidence }) => {
    const phrase = passage.text.slice(start, end)
    if (!has(phrase, parts)) return []
    const at = within(phrase, words, row.header.language)
    const use = { start: start + at.start, end: start + at.end, status: statusOf('digest', seen), seen, evidence }
    return [citation({ ...use, confirmed: true }, row, passage, documentRef(row, index))]
  })
}

/** The pieces of a quotation between its ellipses, folded. */
export function partsOf(words: string): string[] {
  return words
    .split(/\s*(?:\[\s*)?(?:…|\.\.\.)(?:\s*\])?\s*/u)
    .map(bare)
    .filter(part => part !== '')
}

/** Whether a text has these pieces, in order, each as whole words. */
export function has(text: string, parts: readonly string[]): boolean {
  const words = ` ${bare(text)} `
  let from = 0
  return (
    parts.length > 0 &&
    parts.every(part => {
      const at = words.indexOf(` ${part} `, from)
      from = at + part.length
      return at >= 0
    })
  )
}

/** Without the mark that whoever quotes sets at the end of his own sentence. */
const trimmed = (words: string): string => words.replace(/[\s,.;:!?…]+$/u, '').replace(/^[\s…]+/u, '')

const bare = (text: string): string =>
  fold(text.replace(/[[\]]/g, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
