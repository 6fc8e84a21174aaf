import type { CitationRef } from '../../types.ts'
import { tell } from '../shared/tell.ts'

/**
 * What to say of the first use by consensus. Where there is none, the first that was adopted without a vote stands beside
 * it, as what is nearest: that nobody asked for a vote is not said to be consensus.
 */
export function byConsensus(
  {
    firstByConsensus,
    firstWithoutVote,
  }: { firstByConsensus: CitationRef | null; firstWithoutVote: CitationRef | null },
  said: (ref: CitationRef) => string,
): string {
  if (firstByConsensus !== null) return said(firstByConsensus)
  if (firstWithoutVote === null) return tell`none with a known date`
  return tell`none; first without a vote: ${said(firstWithoutVote)}`
}
