import type { RankingFacts } from '../../store/index.ts'
import { adoptionOrder, sortableId, textOrder } from '../../text/index.ts'
import type { TextKind } from '../../types.ts'

export interface Ranked {
  score: number
  points: number
  facts: RankingFacts
  /** Its key in the index, which follows the order of a document. */
  passage: number
  /** It has all the words together; where that was not looked for, nothing. */
  together?: boolean
}

/** Scores within a twentieth of each other are a near tie. */
const NEAR = Math.log(1.05)

const isOurs = (text: TextKind): number => (text === 'digest' ? 1 : 0)

/** The near tie that a score belongs to: a higher number is more relevant. */
export function bandOf(score: number): number {
  return score > 0 ? Math.floor(Math.log(score) / NEAR) : Number.MIN_SAFE_INTEGER
}

const isApart = ({ together = false }: Ranked): number => (together ? 0 : 1)

/**
 * Order of hits: what has all the words together, where that was looked for. Then full texts before summaries of ours. Full texts by their points; digests by relevance, in a near tie the
 * wider adoption, then the newer (undated last). Then the exact score, and the order of documents and passages, so that it
 * is the same every time.
 */
export function compareHits(a: Ranked, b: Ranked): number {
  const apart = isApart(a) - isApart(b)
  const ours = isOurs(a.facts.text) - isOurs(b.facts.text)
  return apart || ours || (isOurs(a.facts.text) === 0 ? b.points - a.points || inTie(a, b) : inTie(a, b))
}

function inTie(a: Ranked, b: Ranked): number {
  return (
    bandOf(b.score) - bandOf(a.score) ||
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
