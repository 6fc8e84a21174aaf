import type { IndexReader } from '../../store/index.ts'

/** What of an index the search for concepts asks: a page of a site has as much, without the database. */
export type LabelIndex = Pick<
  IndexReader,
  'labels' | 'labelsLike' | 'labelsContaining' | 'labelsTold' | 'term' | 'terms' | 'meta'
>
