import type { IndexReader } from '../../store/index.ts'

/** Ids that a glossary file may not take, or may name: concepts there are, documents that ship. */
export function catalogueOf(index: IndexReader): { concepts: Set<string>; documents: Set<string> } {
  const shipped = [...index.documents({}), ...index.shadowed()].filter(({ origin }) => origin === 'builtin')
  return {
    concepts: new Set(index.terms().map(({ id }) => id)),
    documents: new Set(shipped.map(({ header }) => header.id)),
  }
}
