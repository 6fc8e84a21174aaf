import { letterDistance } from './letter-distance.ts'

/** The candidate nearest to a misspelt word, or null when none is near (more than a third of its letters differ). */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const lower = word.slice(0, 60).toLowerCase()
  let best: { candidate: string; distance: number } | null = null
  for (const candidate of candidates) {
    const distance = letterDistance(lower, candidate.toLowerCase())
    if (best === null || distance < best.distance) best = { candidate, distance }
  }
  return best !== null && best.distance <= Math.max(2, Math.floor(lower.length / 3)) ? best.candidate : null
}
