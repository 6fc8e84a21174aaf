import type { NamedPlace } from './named-places.ts'
import type { NamedDocument } from './named-texts.ts'
import { paragraphs, type QuotedWords } from './quoted-words.ts'

/** Letters between a quotation and the document behind it, in one sentence. */
const BEHIND = 160

/**
 * Which document, and which of its places, a text says that quoted words are from: those right behind them in the same
 * sentence, as in brackets; else the last before them, in the same paragraph or the one before.
 */
export function claimOf(
  text: string,
  { start, end }: QuotedWords,
  documents: readonly NamedDocument[],
  places: readonly NamedPlace[],
): { document: NamedDocument | null; place: NamedPlace | null } {
  const blocks = paragraphs(text)
  const at = blocks.findIndex(block => block.end >= end)
  const from = blocks[Math.max(0, at - 1)]?.start ?? 0
  const isBehind = (one: { start: number }): boolean =>
    one.start >= end && one.start - end <= BEHIND && !endsBetween(text.slice(end, one.start + 1))
  const isBefore = (one: { start: number; end: number }): boolean => one.end <= start && one.start >= from
  // What stands between two quotations belongs to the one before it where a bracket or a comma joins them.
  const behind = documents.find(isBehind)
  const before = documents.filter(isBefore).at(-1)
  const placeBehind = places.find(isBehind)
  const document = behind ?? placeBehind?.document ?? before ?? null
  if (document === null) return { document, place: null }
  const near = (one: NamedPlace): boolean => one.document === document && (isBehind(one) || isBefore(one))
  const fitting = places.filter(near)
  const after = fitting.find(isBehind)
  if (after) return { document, place: after }
  const last = fitting.filter(isBefore).at(-1)
  // A place before the words, with another quotation between, is that one’s.
  const isOthers = last !== undefined && /[”»"]/.test(text.slice(last.end, start - 1))
  return { document, place: isOthers ? null : (last ?? null) }
}

/** Another quotation begins, a paragraph ends, or a sentence ends and a new one begins. */
const endsBetween = (gap: string): boolean =>
  /[“«„]|\n[^\S\n]*[\n*•>-]|(?<!\b(?:para|paras|par|art|No|vol))[.;]["”»]?\s+(?=\p{Lu}|[“«"])/u.test(
    gap.replace(/^["”»]/, ''),
  )
