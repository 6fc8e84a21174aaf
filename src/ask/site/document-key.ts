import type { DocumentKey, DocumentRef } from '../../types.ts'

/** By what the pages of a site name a document in one language. */
export const documentKey = ({ id, language }: Pick<DocumentRef, 'id' | 'language'>): DocumentKey => `${id}@${language}`
