import type { Token } from '../../../text/index.ts'
import type { WordEdit } from '../../../text/whole-texts.ts'
import type { Precedent } from '../../../types.ts'
import { saidEdits } from './same-said.ts'

/** One of two texts that are compared: a stretch of a paragraph, with the whole of it for context. */
export interface Side {
  text: string
  /** The words of the whole paragraph. */
  tokens: readonly Token[]
  /** The stretch, by its words; end exclusive. */
  from: number
  to: number
}

/** Agreed words and the draft's words that stand for them, with each place where they differ. */
export interface Comparison {
  language: string
  agreed: Side
  draft: Side
  /** `before` is the agreed text, `after` the draft; positions are of words of the whole paragraphs. */
  edits: readonly WordEdit[]
  /** Those of the edits that say the same in another way: *seventeen*, *17*. */
  same: readonly WordEdit[]
  /** Who agreed the words. */
  agreedBy: Pick<Precedent, 'document' | 'locator'>
  /** Some agreed text has these words and ends its clause where the draft does: nothing was cut. */
  endsSo?: boolean
  /** Some agreed text has these words and begins with them: nothing was cut before them. */
  beginsSo?: boolean
  /** Of an agreed item: the words that lead into it, where they are known. They are no part of `agreed`. */
  chapeau?: () => Side | null
}

/** Make a side from offsets into a paragraph; `tokens` are the words of the whole of it. */
export function side(text: string, tokens: readonly Token[], start: number, end: number): Side {
  const first = tokens.findIndex(token => token.end > start)
  const after = tokens.findIndex(token => token.start >= end)
  return { text, tokens, from: first < 0 ? tokens.length : first, to: after < 0 ? tokens.length : after }
}

/**
 * Hold two sides against each other word by word. Case, accents, punctuation and what a stem leaves off (British or
 * American spelling, plural) are not compared.
 */
export function compareSides(
  agreed: Side,
  draft: Side,
  about: Omit<Comparison, 'agreed' | 'draft' | 'edits' | 'same'>,
): Comparison {
  const { edits, same } = saidEdits(agreed, draft, about.language, ({ surface, stem, elided }) =>
    elided ? surface : stem,
  )
  return { ...about, agreed, draft, edits, same }
}

/** Words `first` to `last` of a side, as written. */
export function written({ text, tokens }: Side, first: number, last: number): string {
  return text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
}

/** Offsets of the words `first` to `last` of the draft, in UTF-16 code units, end exclusive. */
export function placeAt({ tokens }: Side, first: number, last: number): { start: number; end: number } {
  const start = tokens[first]?.start ?? tokens.at(-1)?.end ?? 0
  return { start, end: tokens[last]?.end ?? start }
}

/** The draft's words around the place where words of the agreed text are missing: the one before and the one after. */
export function gapAt({ draft, edits }: Comparison, agreedWord: number): { start: number; end: number } {
  const edit = edits.find(({ beforeFrom, beforeTo }) => beforeFrom <= agreedWord && agreedWord < beforeTo)
  if (edit === undefined) return placeAt(draft, draft.from, draft.to - 1)
  if (edit.afterTo > edit.afterFrom) return placeAt(draft, edit.afterFrom, edit.afterTo - 1)
  return placeAt(draft, Math.max(draft.from, edit.afterFrom - 1), Math.min(draft.to - 1, edit.afterFrom))
}

/** The draft's word that stands for an agreed word that did not change; null where it changed. */
export function partnerOf({ agreed, draft, edits }: Comparison, agreedWord: number): number | null {
  if (agreedWord < agreed.from || agreedWord >= agreed.to) return null
  let shift = draft.from - agreed.from
  for (const { beforeFrom, beforeTo, afterTo } of edits) {
    if (agreedWord < beforeFrom) break
    if (agreedWord < beforeTo) return null
    shift = afterTo - beforeTo
  }
  return agreedWord + shift
}
