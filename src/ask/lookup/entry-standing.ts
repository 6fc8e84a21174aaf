import type { IndexReader } from '../../store/index.ts'
import { dateInterval } from '../../text/index.ts'
import type { Citation, CitationRef, DocumentRef, EntryAdoption, EntryStanding } from '../../types.ts'
import { documentRef } from '../citing/citation.ts'

/** Where the words of an entry stand: without a vote from when to when, and which of the cited texts lost or found consensus. */
export function entryStanding(
  index: IndexReader,
  citations: readonly Citation[],
  adoption: EntryAdoption,
  { first, last }: { first: CitationRef | null; last: CitationRef | null },
): EntryStanding {
  const cited = citations.map(({ document }) => document)
  const beside = [adoption.latest, last].flatMap(ref => (ref ? textOf(index, ref) : []))
  const series = new Map(
    [...cited, ...beside].flatMap(({ standing, title }) =>
      standing ? [[standing.since.id, { ...standing, title }] as const] : [],
    ),
  )
  const changes = [...series.values()].sort((a, b) => (orderKey(a) > orderKey(b) ? -1 : 1))
  const lost = changes.find(({ change }) => change === 'lost')
  const document = lost ? textOf(index, { id: lost.since.id, language: cited[0]?.language ?? 'en' })[0] : undefined
  return {
    firstWithoutVote: first,
    lastWithoutVote: last,
    lostConsensus: document ? { document, votes: document.adoption.votes } : null,
    changes,
  }
}

const orderKey = ({ since }: EntryStanding['changes'][number]): string =>
  `${dateInterval(since.adopted)?.from ?? ''} ${since.id}`

/** The text in a language, or in any other where it is not held in it. */
function textOf(index: IndexReader, { id, language }: Pick<CitationRef, 'id' | 'language'>): DocumentRef[] {
  const rows = index.documentsById(id)
  const row = rows.find(({ header }) => header.language === language) ?? rows[0]
  return row ? [documentRef(row, index)] : []
}
