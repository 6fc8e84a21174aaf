import type { PassageQuery } from './passage-search.ts'
import type { IndexReader } from './reader.ts'
import type { DocumentRow, Filter } from './rows.ts'

/**
 * The same index, without the documents that foc ships: for questions that take no filter. Its concepts stay.
 *
 * A digest that a full text of the library stands before is hidden either way.
 */
export function importedOnly(index: IndexReader): IndexReader {
  const only = (filter: Filter): Filter => ({ ...filter, noBuiltin: true })
  const asked = (query: PassageQuery): PassageQuery => ({ ...query, filter: only(query.filter) })
  const imported = (rows: DocumentRow[]): DocumentRow[] => rows.filter(({ origin }) => origin === 'library')
  const isHeld = (id: string | undefined): boolean => id !== undefined && imported(index.documentsById(id)).length > 0
  return {
    ...index,
    meta: key => index.meta(key === 'corpus' ? 'corpus.library' : key),
    adoption: (term, filter) => index.adoption(term, only(filter)),
    withoutVote: (term, filter) => index.withoutVote(term, only(filter)),
    documents: filter => index.documents(only(filter)),
    documentsById: id => imported(index.documentsById(id)),
    languagesOf: id => imported(index.documentsById(id)).map(({ names }) => names.language),
    counts: filter => index.counts(only(filter)),
    citations: (term, filter, page) => index.citations(term, only(filter), page),
    countCitations: (term, filter) => index.countCitations(term, only(filter)),
    findPassages: (query, stretch, page) => index.findPassages(asked(query), stretch, page),
    countPassages: query => index.countPassages(asked(query)),
    bodies: query => index.bodies(asked(query)),
    adoptedDocuments: filter => index.adoptedDocuments(only(filter)),
    countAdopted: filter => index.countAdopted(only(filter)),
    editionsOf: document => imported(index.editionsOf(document)),
    // A toolkit grew from a statement: where that is hidden, there is nothing to brief from.
    toolkits: () => index.toolkits().filter(({ id, language }) => isHeld(index.toolkit(id, language)?.statement)),
    labelUses: (term, labels, filter) => index.labelUses(term, labels, only(filter)),
  }
}
