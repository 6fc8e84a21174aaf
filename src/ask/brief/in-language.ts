import type { IndexReader } from '../../store/index.ts'
import { sameLocator } from '../../text/index.ts'
import type { Citation } from '../../types.ts'
import { citationsFrom } from '../citing/citation.ts'

/**
 * A citation in the reader's language: where the whole text of its document is held in it, the use of the same concept
 * there, at the same place if there is one, else the first. A verb phrase stands for itself only at its own place, since
 * it says nothing of the subject. The citation itself where nothing answers.
 *
 * @param concepts those whose use is the cited words, whole.
 */
export function inLanguage(
  index: IndexReader,
  cited: Citation,
  concepts: ReadonlySet<string>,
  language: string,
): Citation {
  if (cited.language === language || concepts.size === 0) return cited
  const row = index
    .documentsById(cited.document.id)
    .find(({ header }) => header.language === language && (header.text === 'official' || header.text === 'copy'))
  if (row === undefined) return cited
  const uses = index.citationsOfDocument(row.key).filter(use => use.confirmed && concepts.has(use.term))
  const candidates = uses.flatMap(use => citationsFrom(index, [use]).map(citation => ({ citation, term: use.term })))
  const here = candidates.find(({ citation }) => cited.locator !== null && sameLocator(cited.locator, citation.locator))
  return (here ?? candidates.find(({ term }) => index.term(term)?.kind !== 'operative'))?.citation ?? cited
}
