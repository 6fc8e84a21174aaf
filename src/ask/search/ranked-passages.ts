import type { Found, IndexReader, RankingFacts } from '../../store/index.ts'
import { fitsPassage } from './match-passage.ts'
import { compareHits } from './order.ts'
import type { Plan } from './plan.ts'

/** A passage that fits, by its key in the index, with what decided its place. */
export interface RankedPassage {
  passage: number
  document: number
  score: number
  facts: RankingFacts
}

/** Passages ranked together: where more fit, they are ranked a stretch of the index at a time. */
export const STRETCH = 4000
/** Passages put in order at a time: the best of the index by BM25, then the next. */
const BLOCK = 200
export interface Block {
  ranked: RankedPassage[]
  /** Passages and documents of the stretch that the index found, before any check on the text. */
  found: { passages: number; documents: number }
}

/**
 * Passages that fit, best first, a block at a time; those whose spelling must be checked are read for it. However they are
 * paged, the order is the same.
 *
 * In one language a digest never stands before a full text that has all words and neighbours of the query as often:
 * the index scores it no higher, a near tie is the full text's, and where more passages fit than are ranked
 * together, the digests follow all others.
 */
export function* rankedPassages(index: IndexReader, plan: Plan): Generator<Block, void> {
  const isWeighed = plan.query.texts.length > 0
  const length = isWeighed ? STRETCH : Number.MAX_SAFE_INTEGER
  const late: RankedPassage[] = []
  for (let from = 0; ; from += STRETCH) {
    let passages = 0
    let found = { passages: 0, documents: 0 }
    for (let offset = 0; ; offset += BLOCK) {
      const { rows, ...all } = index.findPassages(plan.query, { from, length }, { offset, limit: BLOCK })
      found = all
      if (offset === 0) passages = found.passages
      const isPart = from > 0 || passages === length
      const ranked = rankBlock(index, plan, rows)
      if (isPart) late.push(...ranked.filter(({ facts }) => facts.text === 'digest'))
      yield { ranked: isPart ? ranked.filter(({ facts }) => facts.text !== 'digest') : ranked, found }
      if (rows.length < BLOCK) break
    }
    if (passages < length) {
      if (late.length > 0) yield { ranked: late.sort(compareHits), found }
      return
    }
  }
}

function rankBlock(index: IndexReader, plan: Plan, rows: Found['rows']): RankedPassage[] {
  const facts = index.rankingFacts([...new Set(rows.map(row => row.document))])
  const known = rows.flatMap(({ passage, document, score }): RankedPassage[] => {
    const about = facts.get(document)
    return about ? [{ passage, document, score, facts: about }] : []
  })
  const ranked = plan.isChecked ? checked(index, plan, known) : known
  return plan.query.texts.length > 0 ? ranked.sort(compareHits) : ranked
}

function checked(index: IndexReader, { unitsIn }: Plan, rows: readonly RankedPassage[]): RankedPassage[] {
  const passages = index.passagesByKey(rows.map(row => row.passage))
  return rows.filter(({ passage: key, facts }) => {
    const passage = passages.get(key)
    return passage !== undefined && fitsPassage(passage, facts, unitsIn(facts.language))
  })
}
