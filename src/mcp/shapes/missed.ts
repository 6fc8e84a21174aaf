import type { DocumentRef } from '../../types.ts'

/** What is said where nothing held has the words: how much was searched, and that this proves little. */
export const nothingHeld = (query: string, searched: { documents: number }): string =>
  `Nothing held has “${query}” (${searched.documents} documents searched). That does not show that nobody agreed to it.`

/** Documents that a question names, first of all: an assistant that asks with a symbol means them. */
export function namedDocuments(held: readonly Pick<DocumentRef, 'id' | 'language' | 'title'>[]): string[] {
  return held.map(
    ({ id, title }) =>
      `${id} is a document that is held (${title}): the tool show prints it, cite says how to cite it.`,
  )
}
