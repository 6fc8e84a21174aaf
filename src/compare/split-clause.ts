import type { WordRange } from './clauses.ts'
import type { ComparedText } from './compared-text.ts'
import type { RangeMatch } from './match-range.ts'
import { breaksPhrase, opensPhrase, readsAlone } from './phrase-edges.ts'
import { PIECE_CONTENT, PIECE_WORDS, STRONG_PIECE } from './thresholds.ts'

/** A stretch of a clause: words of an agreed text, or new ones. */
export interface Part extends WordRange {
  /** What of it was agreed; null for new words. A small rest beside it may belong to the part. */
  piece: RangeMatch | null
}

/**
 * Cut a clause into the agreed pieces in it and the new words between them, each stretch fit to be read by itself.
 *
 * A piece ends where a phrase ends, unless it is so heavy that it stands alone; one that cannot be cut out so is left in
 * the new words. A rest of a few words goes with the piece beside it.
 */
export function splitClause(text: ComparedText, range: WordRange, pieces: readonly RangeMatch[]): Part[] {
  const parts: Part[] = []
  let from = range.from
  for (const piece of pieces.flatMap(one => cleanEnd(text, range, one) ?? [])) {
    if (piece.from < from) continue
    const start = readsAlone(text, from, piece.from) ? piece.from : from
    if (start > from) parts.push({ from, to: start, piece: null })
    parts.push({ from: start, to: piece.to, piece })
    from = piece.to
  }
  const last = parts.at(-1)
  if (last?.piece && !readsAlone(text, from, range.to)) last.to = range.to
  else if (from < range.to) parts.push({ from, to: range.to, piece: null })
  return parts
}

/** The piece, ended where what follows can be read; null where there is no such end and the piece is a slight one. */
function cleanEnd(text: ComparedText, { to }: WordRange, piece: RangeMatch): RangeMatch | null {
  if (piece.to === to || !readsAlone(text, piece.to, to) || opensPhrase(text, piece.to)) return piece
  for (let end = piece.to - 1; end - piece.from >= PIECE_WORDS; end--) {
    if (!breaksPhrase(text, end)) continue
    const pairs = piece.pairs.filter(({ at }) => at < end)
    const content = pairs.filter(({ at }) => text.content[at] === 1).length
    if (content < PIECE_CONTENT) break
    const shared = pairs.reduce((sum, { at }) => sum + (text.weights[at] ?? 0), 0)
    return { ...piece, to: end, otherTo: (pairs.at(-1)?.other ?? piece.otherFrom) + 1, shared, pairs }
  }
  return piece.shared >= STRONG_PIECE ? piece : null
}
