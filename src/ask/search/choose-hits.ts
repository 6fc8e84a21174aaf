import type { IndexReader, Page } from '../../store/index.ts'
import type { SameParagraph } from '../../types.ts'
import { heldIn } from '../citing/choose-citations.ts'
import { foldEditions } from '../order/editions.ts'
import { spread } from '../order/spread.ts'
import type { Plan } from './plan.ts'
import type { RankedPassage } from './points.ts'
import type { Block } from './ranked-passages.ts'

/** Passages of one digest shown when the user sets no limit: more of the same text crowds out the others. */
const PLACES = 3
/** Blocks read at most for a reader’s choice. */
const BLOCKS = 5
/** Passages looked at together for a choice among the best. */
const POOL = 120

/** A passage that was chosen, with the other editions of it, where there are any. */
export type ChosenPassage = RankedPassage & { editions?: SameParagraph[] }

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
 * A reader’s choice: older editions of a paragraph are named beside the newest, places of one text come one after another,
 * a fourth passage of a digest is left out, and, where the query finds anything in the reader’s language, passages of
 * translations whose text is held in that language. Passages that have all the words together are chosen for themselves
 * and come first.
 */
export function readersChoice(
  index: IndexReader,
  blocks: () => Iterable<Block>,
  { query }: Plan,
  { limit, language }: { limit: number; language: string },
): ChosenPassage[] {
  const reader = query.filter.languages === undefined ? language : null
  const choice = { reader, held: new Map<string, boolean>() }
  const first = chooseAmong(index, blocks(), ({ together = false }) => together, { ...choice, limit })
  if (first.length === limit) return first
  const rest = { ...choice, limit: limit - first.length }
  return [...first, ...chooseAmong(index, blocks(), ({ together = false }) => !together, rest)]
}

interface Choosing {
  limit: number
  /** Language of a reader who is shown no translations; null where languages were asked for. */
  reader: string | null
  /** Texts that are known to be held in it or not. */
  held: Map<string, boolean>
}

function chooseAmong(
  index: IndexReader,
  blocks: Iterable<Block>,
  isAsked: (passage: RankedPassage) => boolean,
  { limit, reader, held }: Choosing,
): ChosenPassage[] {
  const pool: RankedPassage[] = []
  const digests: RankedPassage[] = []
  const places = new Map<number, number>()
  const most = Math.max(POOL, 4 * limit)
  let speaks = false
  let read = 0
  for (const { ranked } of blocks) {
    const asked = ranked.filter(isAsked)
    speaks ||= asked.some(({ facts }) => facts.language === reader)
    for (const one of asked) {
      const { facts, document } = one
      const before = places.get(document) ?? 0
      if (facts.text === 'digest' && before >= PLACES) continue
      if (speaks && reader !== null && facts.language !== reader && heldIn(index, facts.id, reader, held)) continue
      places.set(document, before + 1)
      if (facts.text === 'digest') digests.push(one)
      else pool.push(one)
      if (pool.length === most || (pool.length === 0 && digests.length >= limit)) break
    }
    read++
    if (read === BLOCKS || pool.length === most || pool.length + digests.length >= most) break
  }
  const best = spread(foldEditions(candidates(index, pool)), limit)
  const chosen = best.map(({ of, editions }): ChosenPassage => (editions.length > 0 ? { ...of, editions } : of))
  return [...chosen, ...digests.slice(0, limit - chosen.length)]
}

function candidates(
  index: IndexReader,
  pool: readonly RankedPassage[],
): Parameters<typeof foldEditions<RankedPassage>>[0] {
  const documents = index.documentsByKey([...new Set(pool.map(({ document }) => document))])
  const passages = index.passagesByKey(pool.map(({ passage }) => passage))
  return pool.flatMap(of => {
    const header = documents.get(of.document)?.header
    const passage = passages.get(of.passage)
    return header && passage ? [{ of, points: of.points, passage, header }] : []
  })
}
