import type { IndexReader } from '../../store/index.ts'
import { sameLocator } from '../../text/index.ts'
import type { Citation, ToolkitCitation, Twin } from '../../types.ts'

/** The other language of our notes: French of all but French. */
const otherLanguage = ({ language }: Pick<Citation, 'language'>): string =>
  language.split('-', 1)[0] === 'fr' ? 'en' : 'fr'

/**
 * The same words in the other language of our notes, where the same document proves them: the use of the same concept at
 * the same place of its text in that language.
 *
 * @param concepts those whose use is the cited words, whole.
 */
export function twinOf(index: IndexReader, cited: Citation, concepts: ReadonlySet<string>): Twin | null {
  const language = otherLanguage(cited)
  const words = concepts.size === 0 ? null : useAtSamePlace(index, cited, concepts, language)
  return words === null ? null : { language, quote: words, basis: 'parallel' }
}

/** Our working translation, as the toolkit has it; nothing where other words are shown than it translates. */
export function ourTwin(shown: Citation, cited: Citation, { translation }: ToolkitCitation): Twin | null {
  if (translation === undefined || shown.language !== cited.language) return null
  return { language: otherLanguage(cited), quote: translation, basis: 'ours' }
}

function useAtSamePlace(
  index: IndexReader,
  { document, locator }: Citation,
  concepts: ReadonlySet<string>,
  language: string,
): string | null {
  if (locator === null) return null
  const row = index.documentsById(document.id).find(({ header }) => header.language === language)
  if (row === undefined) return null
  const passage = index.passages(row.key).find(one => sameLocator(one.locator, locator))
  if (passage === undefined) return null
  const use = index
    .citationsOfDocument(row.key)
    .find(one => one.passage === passage.key && one.confirmed && concepts.has(one.term))
  return use === undefined ? null : passage.text.slice(use.start, use.end)
}
