import { createLexicon } from '../../compare/index.ts'
import type { Filter, IndexReader } from '../../store/index.ts'
import { agreedWords } from './agreed-words.ts'
import type { Search } from './candidates.ts'
import { knownLists } from './known-lists.ts'
import { passagesSaying } from './passages-saying.ts'
import { tally } from './tally.ts'

/** A word that more passages have says little of where a text comes from. */
const COMMON_WORD = 400
/** A mark of a run that more passages have belongs to a formula. */
const COMMON_MARK = 200

/**
 * A search for precedents in one language.
 *
 * @param filter only documents that pass it are precedents; it names the languages.
 * @param excluded keys of documents that are none all the same.
 */
export function openSearch(
  index: IndexReader,
  language: string,
  filter: Filter,
  excluded: ReadonlySet<number> = new Set(),
): Search {
  const lexicon = createLexicon()
  const { document, order, documents } = index.passagePlaces()
  const adopted = index.adoptedDocuments(filter)
  for (const key of excluded) adopted.delete(key)
  const isAdopted = (key: number): boolean => adopted.has(document[key] ?? 0)
  const base = {
    index,
    lexicon,
    filter,
    excluded,
    language,
    withStems: knownLists(stems => index.passagesWithStems(stems, COMMON_WORD)),
    withMarks: knownLists(marks => index.passagesWithMarks(marks, COMMON_MARK)),
    ...agreedWords(index, lexicon, documents),
    order: (key: number): number => order[key] ?? 0,
    isAdopted,
    adopted: (keys: readonly number[]): number[] => keys.filter(isAdopted),
    tallies: [tally(order.length), tally(order.length)] as const,
  }
  return { ...base, saying: passagesSaying(base) }
}
