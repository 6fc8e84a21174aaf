import type { DocumentRow, IndexReader } from '../../store/index.ts'
import { couldBeBetween, isEarlier } from '../../text/index.ts'
import type { CompiledStanding, SameParagraph, TextEdition } from '../../types.ts'
import { voteCounts } from '../order/editions.ts'

/** Whether a paragraph stands in the newest edition of its text, and what became of consensus on it. */
export type StandingOf = (
  document: DocumentRow,
  editions: readonly SameParagraph[],
  until: string | undefined,
) => CompiledStanding

/** Prepare the reading of editions; those of one text are read once. */
export function standingOf(index: IndexReader): StandingOf {
  const series = new Map<number, DocumentRow[]>()
  const editionsOf = (document: DocumentRow): DocumentRow[] => {
    const known = series.get(document.key)
    if (known) return known
    const all = index.editionsOf(document.key)
    for (const one of all) series.set(one.key, all)
    series.set(document.key, all)
    return all
  }
  return (document, editions, until) => {
    const all = editionsOf(document).filter(({ header }) => header.adoption.mode !== 'none')
    const newest = all.at(-1)
    const change = document.standing
    const isNewer = newest !== undefined && isEarlier(document.header.adopted, newest.header.adopted)
    if (newest === undefined || !isNewer) return { edition: all.length > 1 ? 'newest' : 'single', newest: null, change }
    const known = editions.some(({ id }) => id === newest.header.id)
    const isHeld = newest.header.text === 'official' || newest.header.text === 'copy'
    const wasRead = isHeld && couldBeBetween(newest.header.adopted, null, until ?? null)
    return { edition: known ? 'newest' : wasRead ? 'not-found' : 'not-known', newest: editionOf(newest), change }
  }
}

function editionOf({ header: { id, adopted, adoption } }: DocumentRow): TextEdition {
  const { mode, votes } = adoption
  return { id, adopted, mode, votes: voteCounts(votes), against: votes?.by?.against ?? null }
}
