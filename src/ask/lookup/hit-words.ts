import type { Seen, TextStatus } from '../../types.ts'
import type { Hit } from '../search/index.ts'

/** Words of a document that a passage has for a question, in as much of their text as may be shown as the document's own. */
export interface HitWords {
  status: TextStatus
  /** How a phrase was seen; null for a full text. */
  seen: Seen | null
  text: string
  /** Where the words asked for stand in it. */
  start: number
  end: number
}

/**
 * The words asked for as a hit has them, to be quoted: where they stand together, else the first of them. Of our summary,
 * which is a paraphrase, only a short quotation that has them together.
 */
export function hitWords({ status, text, matches, together, quotations }: Hit): HitWords | null {
  if (status !== 'summary') {
    const words = together ?? matches[0]
    return words
      ? { status, seen: status === 'phrase' ? 'file' : null, text, start: words.start, end: words.end }
      : null
  }
  if (together === null) return null
  const quoted = quotations.find(
    ({ start, end, ...one }) => one.status === 'phrase' && start <= together.start && together.end <= end,
  )
  if (!quoted) return null
  const { start, end, seen } = quoted
  const words = { start: together.start - start, end: together.end - start }
  return { status: 'phrase', seen, text: text.slice(start, end), ...words }
}
