import type { Filter, IndexReader } from '../../store/index.ts'
import { dateInterval } from '../../text/index.ts'
import type { TraceAnswer } from './answer.ts'
import type { Text } from './texts.ts'

/** Of each body whose texts are traced the date of the oldest text held: before it nobody looked. */
export function heldFrom(index: IndexReader, filter: Filter, texts: readonly Text[]): TraceAnswer['heldFrom'] {
  const issuers = new Set(texts.map(({ document }) => document.header.issuer))
  const oldest = new Map<string, string>()
  for (const { header } of index.documents(filter)) {
    const { issuer, adopted, text } = header
    const from = dateInterval(adopted)?.from
    if (text === 'listed' || issuer === 'unknown' || adopted === null || from === undefined || !issuers.has(issuer))
      continue
    const known = oldest.get(issuer)
    if (known === undefined || from < (dateInterval(known)?.from ?? '')) oldest.set(issuer, adopted)
  }
  return [...oldest].map(([issuer, adopted]) => ({ issuer, adopted })).sort((a, b) => (a.issuer < b.issuer ? -1 : 1))
}
