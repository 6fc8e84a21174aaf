import type { Filter, IndexReader, PassageRow } from '../../store/index.ts'

/** Passages that fit a prepared full-text expression, best first (BM25), at most so many. */
export function passagesMatching(index: IndexReader, expression: string, filter: Filter, limit: number): PassageRow[] {
  const query = {
    texts: [{ expression, languages: null, except: [] }],
    terms: [],
    withoutTerms: [],
    parts: [],
    filter,
  }
  const { rows } = index.findPassages(query, { from: 0, length: Number.MAX_SAFE_INTEGER }, { offset: 0, limit })
  const passages = index.passagesByKey(rows.map(({ passage }) => passage))
  return rows.flatMap(({ passage }) => passages.get(passage) ?? [])
}
