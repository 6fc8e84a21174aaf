import type { IndexReader } from '../../store/index.ts'
import { splitReference, symbolsOf } from '../../text/index.ts'
import type { DocumentRef } from '../../types.ts'
import { documentRef } from './citation.ts'
import { letteredParts } from './documents.ts'

/** Ids and symbols are not longer. */
const LONGEST = 80

/**
 * Documents of which a query is the id or the symbol, in any case and spelling (`HRC 47/16`), each once, in English where it
 * is held so. A number alone (`77/211`) may be of several. Empty for every other query.
 */
export function heldDocuments(index: IndexReader, query: string): DocumentRef[] {
  if (query.length > LONGEST || !/\d/.test(query)) return []
  const { id } = splitReference(query.replace(/^["“”]+|["“”,;:.!?\s]+$/g, ''))
  const found = new Map<string, DocumentRef>()
  for (const name of [id, ...symbolsOf(id)]) {
    const rows = index.documentsById(name)
    const row = rows.find(({ header }) => header.language === 'en') ?? rows[0]
    if (row) found.set(row.header.id, documentRef(row, index))
  }
  if (found.size === 0) {
    const parts = letteredParts(index, id)
    for (const row of parts)
      if (row.header.language === 'en' || !found.has(row.header.id)) found.set(row.header.id, documentRef(row, index))
  }
  return [...found.values()]
}
