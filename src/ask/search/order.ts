import type { RankingFacts } from '../../store/index.ts'
import { adoptionOrder, sortableId, textOrder } from '../../text/index.ts'
import type { TextKind } from '../../types.ts'

export interface Ranked {
  score: number
  facts: RankingFacts
  /** Its key in the index, which follows the order of a document. */
  passage: number
}

/** Scores within a twentieth of each other are a near tie. */
const NEAR = Math.log(1.05)

const isOurs = (text: TextKind): number => (text === 'digest' ? 1 : 0)

/** The near tie that a score belongs to: a higher number is more relevant. */
export function bandOf(score: number): number {
  return score > 0 ? Math.floor(Math.log(score) / NEAR) : Number.MIN_SAFE_INTEGER
}

/**
 * Order of hits: relevance first; in a near tie a full text before a summary of ours, the wider adoption, the better
 * text, the newer (undated last); then the exact score, and the order of documents and passages, so that it is the same every time.
 */
export function compareHits(a: Ranked, b: Ranked): number {
  return (
    bandOf(b.score) - bandOf(a.score) ||
    isOurs(a.facts.text) - isOurs(b.facts.text) ||
    adoptionOrder[a.facts.mode] - adoptionOrder[b.facts.mode] ||
    textOrder[a.facts.text] - textOrder[b.facts.text] ||
    compare(b.facts.until ?? '', a.facts.until ?? '') ||
    b.score - a.score ||
    compare(sortableId(a.facts.id), sortableId(b.facts.id)) ||
    compare(a.facts.language, b.facts.language) ||
    a.passage - b.passage
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
