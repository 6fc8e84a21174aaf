import { FocError } from '../../errors.ts'
import type { Document } from '../../types.ts'

/**
 * Read a draft that came as plain text, as `foc check` reads a text file.
 *
 * @throws {FocError} `EMPTY_DRAFT`, and what the reader of plain text refuses.
 */
export async function readText(text: string, language: string | undefined): Promise<Document> {
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new FocError('EMPTY_DRAFT', 'the draft has no words', { hint: 'Give the words of the draft.' })
  const { importText } = await import('../../import/index.ts')
  const { documents } = importText(new TextEncoder().encode(text), 'draft.txt', {
    ...{ format: 'text', changes: 'both', together: true },
    ...(language === undefined ? {} : { language }),
  })
  const [document] = documents
  if (!document) throw new FocError('NO_TEXT', 'the draft has no paragraph of text')
  return document
}
