import type { Seen, TextStatus } from '../../types.ts'

/**
 * Whether words may stand in quotation marks as those of their document. `after checking`: a short phrase as somebody
 * showed it, which the source has not yet confirmed. Whether anybody agreed to them is another question.
 */
export type Quotability = 'yes' | 'after checking' | 'no'

const byStatus: { [S in TextStatus]: Quotability } = {
  official: 'yes',
  copy: 'yes',
  phrase: 'after checking',
  reported: 'no',
  summary: 'no',
}

/** @param seen `file` of a phrase that a script found in a machine-readable copy: it may be quoted, naming the copy. */
export function quotability(status: TextStatus, seen: Seen | null): Quotability {
  return status === 'phrase' && seen === 'file' ? 'yes' : byStatus[status]
}
