import type { DocumentRow, Filter, IndexReader, PassageRow } from '../../store/index.ts'
import { everyHit } from './choose-hits.ts'
import { matchPassage, type Span } from './match-passage.ts'
import { withOtherForms } from './other-forms.ts'
import { parseQuery } from './parse-query.ts'
import { planOf } from './plan.ts'
import { pointsFor } from './points.ts'
import { rankedPassages } from './ranked-passages.ts'

/** A passage that has all that a query asks for, with its words, and its points where it is of a full text. */
export interface AskedPassage {
  passage: PassageRow
  document: DocumentRow
  spans: Span[]
  points: number
}

/**
 * Every passage that has all that a query asks for, best first, at most so many: no other spelling is tried, and nothing is
 * left out as a repetition.
 *
 * @throws {FocError} what `parseQuery` and `planOf` refuse.
 */
export async function passagesAsked(
  index: IndexReader,
  { query, filter, limit }: { query: string; filter: Filter; limit: number },
): Promise<AskedPassage[]> {
  const clauses = withOtherForms(index, parseQuery(query).clauses, filter.languages)
  const plan = await planOf(index, clauses, { filter, parts: [] })
  const ranked = everyHit(rankedPassages(index, plan, pointsFor(plan)), { offset: 0, limit })
  const documents = index.documentsByKey([...new Set(ranked.map(({ document }) => document))])
  const passages = index.passagesByKey(ranked.map(({ passage }) => passage))
  const used = plan.terms.length === 0 ? [] : index.usesIn([...passages.keys()], plan.terms)
  return ranked.flatMap(one => {
    const document = documents.get(one.document)
    const passage = passages.get(one.passage)
    if (!document || !passage) return []
    const uses = used.filter(use => use.passage === passage.key)
    const match = matchPassage(passage, document.header, plan.unitsIn(document.header.language), uses)
    return match ? [{ passage, document, spans: match.spans, points: one.points }] : []
  })
}
