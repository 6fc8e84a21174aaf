import type { Filter, IndexReader } from '../../store/index.ts'
import { compareDates, dateInterval } from '../../text/index.ts'
import type { TraceAnswer } from './answer.ts'
import type { Text } from './texts.ts'

/**
 * The date of the oldest text in the library of each body whose texts are traced: nothing before it was searched. What a
 * filter leaves out (`--since`, `--kind`) counts all the same.
 */
export function heldFrom(index: IndexReader, filter: Filter, texts: readonly Text[]): TraceAnswer['heldFrom'] {
  const issuers = new Set(texts.map(({ document }) => document.header.issuer))
  const oldest = new Map<string, string>()
  issuers.delete('unknown')
  if (issuers.size === 0) return []
  const { languages = [], noBuiltin = false } = filter
  for (const { issuer, adopted } of index.datesHeld({ languages, noBuiltin, issuers: [...issuers] })) {
    // “By March 2015” has no earliest day, so it says of no day that texts of it are here.
    if (dateInterval(adopted) === null || adopted.startsWith('..')) continue
    const known = oldest.get(issuer)
    if (known === undefined || compareDates(adopted, known) < 0) oldest.set(issuer, adopted)
  }
  return [...oldest].map(([issuer, adopted]) => ({ issuer, adopted })).sort((a, b) => (a.issuer < b.issuer ? -1 : 1))
}
