import MiniSearch from 'minisearch'
import { baseLanguage, functionWords, languages, tokenize } from '../../../text/index.ts'
import type { DocumentKey } from '../../../types.ts'

/** A document as the search of a site knows it. */
export interface SearchedText {
  key: DocumentKey
  /** Id, symbol and title. */
  name: string
  /** Its words; of a digest only those that are its own. */
  text: string
}

/** Documents by the stems of their words, as our own rules fold and stem them: the library splits nothing itself. */
export type TextIndex = MiniSearch<{ key: string; name: string; text: string }>

const options = {
  idField: 'key',
  fields: ['name', 'text'],
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => (term === '' ? null : term),
}

export const newTextIndex = (): TextIndex => new MiniSearch(options)

export function addText(index: TextIndex, { key, name, text }: SearchedText): void {
  const language = key.slice(key.lastIndexOf('@') + 1)
  // How often a word stands in a text says little of what it is worth to cite: each is counted once.
  const stems = [...new Set(stemsOf(text, language))].join(' ')
  index.add({ key, name: stemsOf(name, language).join(' '), text: stems })
}

/** An index that was written as JSON. */
export const readTextIndex = (stored: object): TextIndex =>
  MiniSearch.loadJS(stored as Parameters<typeof MiniSearch.loadJS>[0], options) as TextIndex

/** Documents that have all words of a query, in any inflection, best first; the last word may be unfinished. */
export function searchTexts(indexes: readonly TextIndex[], query: string): DocumentKey[] {
  const found = new Map<DocumentKey, number>()
  const asked = new Set<string>()
  for (const language of languages) {
    const little = functionWords(language)
    const words = tokenize(query, language).filter(({ surface }) => !little.has(surface))
    const stems = words.map(({ stem }) => stem)
    const last = words.at(-1)?.surface
    if (stems.length === 0 || last === undefined) continue
    const searched = stems.join(' ')
    if (asked.has(searched)) continue
    asked.add(searched)
    for (const index of indexes)
      for (const { id, score } of index.search(searched, {
        combineWith: 'AND',
        boost: { name: 4 },
        prefix: (_, at, all) => at === all.length - 1 && last.length > 2,
      })) {
        const key = String(id)
        const own = baseLanguage(key.slice(key.lastIndexOf('@') + 1)) === language ? score : score / 4
        found.set(key, Math.max(found.get(key) ?? 0, own))
      }
  }
  return [...found].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([key]) => key)
}

const stemsOf = (text: string, language: string): string[] =>
  tokenize(text, baseLanguage(language)).flatMap(({ stem, inUrl }) => (inUrl || stem === '' ? [] : [stem]))
