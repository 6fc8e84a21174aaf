import { listDocuments, lookup, show, verify } from '../../src/ask/index.ts'
import type { LibraryPlaces, PackagePlaces } from '../../src/library/folder/places.ts'
import { takeIn } from '../../src/library/writing.ts'
import { type IndexReader, openIndex } from '../../src/store/index.ts'

/** Put a question to an index and close it. */
export async function ask<T>(file: string, question: (index: IndexReader) => T | Promise<T>): Promise<T> {
  const index = openIndex(file)
  try {
    return await question(index)
  } finally {
    index.close()
  }
}

/** All that an index answers about the invented package, as one text: equal texts, equal answers. */
export function everyAnswer(file: string): Promise<string> {
  return ask(file, async index => {
    const documents = listDocuments(index, {})
    const lookups = []
    for (const term of index.terms()) {
      lookups.push(await lookup(index, { query: term.labels[0]?.text ?? '', filter: {}, limit: 10 }))
      lookups.push(await lookup(index, { query: term.labels[0]?.text ?? '', filter: {}, limit: 1000, every: true }))
    }
    const passages = await lookup(index, { query: 'coast tides', filter: {}, limit: 50 })
    const shown = documents.map(({ id, language }) => show(index, `${id}@${language}`, null, null))
    return JSON.stringify([documents, lookups, passages, shown, verify(index), index.meta('corpus')], null, 1)
  })
}

/** Take paths in, and give document, language and status of each. */
export async function statuses(
  { shipped, library }: { shipped: PackagePlaces; library: LibraryPlaces },
  paths: string[],
  options: Parameters<typeof takeIn>[3] = {},
): Promise<string[]> {
  const { imported } = await takeIn(shipped, library, paths, options)
  return imported.map(({ document, language, status }) => `${document}@${language} ${status}`)
}
