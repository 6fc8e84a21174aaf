import type { VoteCounts, Votes } from '../../types.ts'

/** Whether more than a quarter of the votes cast were not for the text: 111–1–44 is divided, 174–3–4 is not. */
export function isDivided(votes: VoteCounts | Votes | null): boolean {
  if (votes === null || votes.for === null) return false
  const others = (votes.against ?? 0) + (votes.abstaining ?? 0)
  return others / (votes.for + others) > 0.25
}
