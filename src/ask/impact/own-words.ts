import { statusOf } from '../../match/index.ts'
import type { DocumentRow, PassageRow } from '../../store/index.ts'
import type { Seen, TextStatus } from '../../types.ts'

/** A stretch of a passage that is the document's own words. */
export interface OwnWords {
  passage: PassageRow
  start: number
  end: number
  status: TextStatus
  seen: Seen | null
  evidence: string | null
}

/**
 * The document's own words in reading order: its passages whole, or, of a digest, what stands between its quotation marks.
 * Our paraphrase is never among them; what was only reported bears that status.
 */
export function ownWords({ header }: DocumentRow, passages: readonly PassageRow[]): OwnWords[] {
  const { text: kind, source } = header
  if (kind !== 'digest')
    return passages.map(passage => ({
      passage,
      start: 0,
      end: passage.text.length,
      status: statusOf(kind, null),
      seen: null,
      evidence: source,
    }))
  return passages.flatMap(passage =>
    passage.quotations.map(({ start, end, seen, evidence }) => ({
      passage,
      start,
      end,
      status: statusOf(kind, seen),
      seen,
      evidence,
    })),
  )
}
