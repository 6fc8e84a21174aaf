import type { IndexReader, Page } from '../../store/index.ts'
import { heldIn } from '../citing/choose-citations.ts'
import type { Plan } from './plan.ts'
import type { Block, RankedPassage } from './ranked-passages.ts'

/** Passages of one text shown when the user sets no limit: more of the same text crowds out the others. */
const PLACES = 3
/** Blocks read at most for a reader’s choice. */
const BLOCKS = 5

/** The passages of a page in rank order, all of them. */
export function everyHit(blocks: Iterable<Block>, { offset, limit }: Page): RankedPassage[] {
  const chosen: RankedPassage[] = []
  let passed = 0
  for (const { ranked } of blocks) {
    for (const one of ranked) {
      if (passed >= offset) chosen.push(one)
      passed++
      if (chosen.length === limit) return chosen
    }
  }
  return chosen
}

/**
 * A reader’s choice: a fourth passage of a text is left out, and, where the query finds anything in the reader’s language,
 * passages of translations whose text is held in that language.
 */
export function readersChoice(
  index: IndexReader,
  blocks: Iterable<Block>,
  { query }: Plan,
  { limit, language }: { limit: number; language: string },
): RankedPassage[] {
  const chosen: RankedPassage[] = []
  const places = new Map<number, number>()
  const held = new Map<string, boolean>()
  let speaks = false
  let read = 0
  for (const { ranked } of blocks) {
    speaks ||= query.filter.languages === undefined && ranked.some(({ facts }) => facts.language === language)
    for (const one of ranked) {
      const { facts, document } = one
      const before = places.get(document) ?? 0
      if (before >= PLACES) continue
      if (speaks && facts.language !== language && heldIn(index, facts.id, language, held)) continue
      places.set(document, before + 1)
      chosen.push(one)
      if (chosen.length === limit) return chosen
    }
    read++
    if (read === BLOCKS) break
  }
  return chosen
}
