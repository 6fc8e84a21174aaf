import type { Filter, IndexReader, PassageQuery, PassageRow } from '../../store/index.ts'

/** Passages that fit a prepared full-text expression, best first (BM25), at most so many. */
export function passagesMatching(index: IndexReader, expression: string, filter: Filter, limit: number): PassageRow[] {
  const query = queryOf(expression, filter)
  const { rows } = index.findPassages(query, { from: 0, length: Number.MAX_SAFE_INTEGER }, { offset: 0, limit })
  const passages = index.passagesByKey(rows.map(({ passage }) => passage))
  return rows.flatMap(({ passage }) => passages.get(passage) ?? [])
}

/** All that fit, in the order of the index; of more than so many as above one more, so that it shows. */
export function allMatching(index: IndexReader, expression: string, filter: Filter, most: number): PassageRow[] {
  // Most questions have fewer: to put them in order would take as long as to find them.
  return (
    index.passagesFitting(queryOf(expression, filter), most) ?? passagesMatching(index, expression, filter, most + 1)
  )
}

const queryOf = (expression: string, filter: Filter): PassageQuery => ({
  texts: [{ expression, languages: null, except: [] }],
  terms: [],
  withoutTerms: [],
  parts: [],
  filter,
})
