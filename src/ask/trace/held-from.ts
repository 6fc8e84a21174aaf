import type { Filter, IndexReader } from '../../store/index.ts'
import { compareDates, dateInterval } from '../../text/index.ts'
import type { TraceAnswer } from './answer.ts'
import type { Text } from './texts.ts'

/**
 * Of each body whose texts are traced the date of the oldest text held: before it nobody looked. What else a filter leaves
 * out (`--since`, `--kind`) is held all the same.
 */
export function heldFrom(index: IndexReader, filter: Filter, texts: readonly Text[]): TraceAnswer['heldFrom'] {
  const issuers = new Set(texts.map(({ document }) => document.header.issuer))
  const oldest = new Map<string, string>()
  issuers.delete('unknown')
  if (issuers.size === 0) return []
  const { languages = [], noBuiltin = false } = filter
  for (const { header } of index.documents({ languages, noBuiltin, issuers: [...issuers] })) {
    const { issuer, adopted, text } = header
    // “By March 2015” has no earliest day, and says of no day that texts of it are held.
    if (text === 'listed' || adopted === null || dateInterval(adopted) === null || adopted.startsWith('..')) continue
    const known = oldest.get(issuer)
    if (known === undefined || compareDates(adopted, known) < 0) oldest.set(issuer, adopted)
  }
  return [...oldest].map(([issuer, adopted]) => ({ issuer, adopted })).sort((a, b) => (a.issuer < b.issuer ? -1 : 1))
}
