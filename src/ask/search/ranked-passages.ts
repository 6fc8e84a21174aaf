import type { IndexReader, RankingFacts } from '../../store/index.ts'
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
/**
 * What the score of a digest counts: its passages are short, and BM25 gives a short passage up to three times as much. A
 * third, to a whole number of near ties, so that digests keep their order among themselves.
 */
const SUMMARY = 1.05 ** -22

export interface Block {
  ranked: RankedPassage[]
  /** Passages and documents of the stretch that the index found, before any check on the text. */
  found: { passages: number; documents: number }
}

/**
 * Passages that fit, best first, a block at a time; those whose spelling must be checked are read for it. However they are
 * paged, the order is the same.
 */
export function* rankedPassages(index: IndexReader, plan: Plan): Generator<Block, void> {
  const isWeighed = plan.query.texts.length > 0
  const length = isWeighed ? STRETCH : Number.MAX_SAFE_INTEGER
  for (let from = 0; ; from += STRETCH) {
    let passages = 0
    for (let offset = 0; ; offset += BLOCK) {
      const { rows, ...found } = index.findPassages(plan.query, { from, length }, { offset, limit: BLOCK })
      if (offset === 0) passages = found.passages
      const facts = index.rankingFacts([...new Set(rows.map(row => row.document))])
      const known = rows.flatMap((row): RankedPassage[] => {
        const about = facts.get(row.document)
        return about ? [{ ...row, score: row.score * (about.text === 'digest' ? SUMMARY : 1), facts: about }] : []
      })
      const ranked = plan.isChecked ? checked(index, plan, known) : known
      yield { ranked: isWeighed ? ranked.sort(compareHits) : ranked, found }
      if (rows.length < BLOCK) break
    }
    if (passages < length) return
  }
}

function checked(index: IndexReader, { unitsIn }: Plan, rows: readonly RankedPassage[]): RankedPassage[] {
  const passages = index.passagesByKey(rows.map(row => row.passage))
  return rows.filter(({ passage: key, facts }) => {
    const passage = passages.get(key)
    return passage !== undefined && fitsPassage(passage, facts, unitsIn(facts.language))
  })
}
