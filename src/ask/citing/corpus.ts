import type { Filter, IndexReader } from '../../store/index.ts'

/** Fingerprint of all that a question is put to: the whole corpus, or only what was imported. */
export function corpusOf(index: IndexReader, filter: Filter): string {
  return (filter.noBuiltin ? index.meta('corpus.library') : index.meta('corpus')) ?? 'empty'
}
