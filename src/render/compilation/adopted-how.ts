import type { Compilation, CompiledParagraph, DocumentRef } from '../../types.ts'
import type { Words } from '../words/index.ts'
import { adoptionWords } from '../words/phrases.ts'
import { partWords } from '../words/voting/index.ts'

/**
 * How a text was adopted, with the counts of its vote; and what the state did that was asked about. Each a line, which is not
 * broken behind a count.
 */
export function adoptedHow(
  { adoption }: Pick<DocumentRef, 'adoption'>,
  { state }: Pick<CompiledParagraph, 'state'>,
  asked: Compilation['state'],
  words: Words,
): string[] {
  const { language } = words
  const part = state && asked && words.labelled(asked.names[language], partWords(state, language))
  const lines = [adoptionWords(adoption, language, { basis: false }), ...(part ? [part] : [])]
  return lines.map(line => line.replace(/(\d) (?=\p{Ll})/gu, '$1\u00a0'))
}
