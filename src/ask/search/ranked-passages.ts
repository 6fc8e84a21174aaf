import type { IndexReader } from '../../store/index.ts'
import { fitsPassage } from './match-passage.ts'
import { compareHits } from './order.ts'
import type { Plan } from './plan.ts'
import { type Points, pointsFor, type RankedPassage } from './points.ts'

/** Passages ranked together: where more fit, they are ranked a stretch of the index at a time. */
export const STRETCH = 4000
/** Passages put in order at a time: the best of the stretch, then the next. Only the first of them are read for it. */
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
 * Passages of full texts come by their points, what a negotiator would cite first; digests, of which only our summary
 * fits, follow all of them by relevance. Those of `together` come before all others.
 */
export function* rankedPassages(
  index: IndexReader,
  plan: Plan,
  points = pointsFor(plan),
  together: ReadonlySet<number> | null = null,
): Generator<Block, void> {
  if (plan.query.texts.length === 0) yield* asListed(index, plan)
  else yield* byPoints(index, plan, points, together)
}

function* byPoints(
  index: IndexReader,
  plan: Plan,
  points: Points,
  together: ReadonlySet<number> | null,
): Generator<Block, void> {
  const marked = (all: RankedPassage[]): RankedPassage[] =>
    together === null ? all : all.map(one => ({ ...one, together: together.has(one.passage) }))
  const late: RankedPassage[] = []
  for (let from = 0; ; from += STRETCH) {
    const stretch = { from, length: STRETCH }
    const { rows, ...found } = index.findPassages(plan.query, stretch, { offset: 0, limit: STRETCH })
    const { passages } = found
    const facts = index.rankingFacts([...new Set(rows.map(row => row.document))])
    const ordered = marked(points.first(rows, facts)).sort(compareHits)
    const isPart = from > 0 || passages === STRETCH
    const isLate = ({ facts: { text }, together: has = false }: RankedPassage): boolean => text === 'digest' && !has
    const ranked = isPart ? ordered.filter(one => !isLate(one)) : ordered
    if (isPart) late.push(...ordered.filter(isLate))
    for (let offset = 0; offset === 0 || offset < ranked.length; offset += BLOCK) {
      const block = checked(index, plan, ranked.slice(offset, offset + BLOCK))
      yield { ranked: offset === 0 ? points.again(index, block).sort(compareHits) : block, found }
    }
    if (passages < STRETCH) {
      if (late.length > 0) yield { ranked: checked(index, plan, late.sort(compareHits)), found }
      return
    }
  }
}

/** Where only concepts decide: in the order of answers. */
function* asListed(index: IndexReader, plan: Plan): Generator<Block, void> {
  const whole = { from: 0, length: Number.MAX_SAFE_INTEGER }
  for (let offset = 0; ; offset += BLOCK) {
    const { rows, ...found } = index.findPassages(plan.query, whole, { offset, limit: BLOCK })
    const facts = index.rankingFacts([...new Set(rows.map(row => row.document))])
    const ranked = rows.flatMap(({ passage, document, score, worth }): RankedPassage[] => {
      const about = facts.get(document)
      return about ? [{ passage, document, score, points: worth, facts: about }] : []
    })
    yield { ranked: checked(index, plan, ranked), found }
    if (rows.length < BLOCK) return
  }
}

function checked(index: IndexReader, plan: Plan, rows: RankedPassage[]): RankedPassage[] {
  if (!plan.isChecked) return rows
  const { unitsIn } = plan
  const passages = index.passagesByKey(rows.map(row => row.passage))
  return rows.filter(({ passage: key, facts }) => {
    const passage = passages.get(key)
    return passage !== undefined && fitsPassage(passage, facts, unitsIn(facts.language))
  })
}
