import { FocError } from '../../errors.ts'
import type { importText as ImportTextFunction } from '../../import/index.ts'
import type { Document } from '../../types.ts'

type ImportText = typeof ImportTextFunction

/**
 * Read a draft that came as plain text, as `foc check` reads a text file.
 *
 * @throws {FocError} `EMPTY_DRAFT`, and what the reader of plain text refuses.
 */
export async function readText(text: string, language: string | undefined): Promise<Document> {
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new FocError('EMPTY_DRAFT', 'the draft has no words', { hint: 'Give the words of the draft.' })
  const { importText } = await import('../../import/index.ts')
  const [document] = documentsOf(text, language, importText)
  if (!document) throw new FocError('NO_TEXT', 'the draft has no paragraph of text')
  return document
}

/** Who asks has no file: what the reader says of one is said of the draft. */
function documentsOf(text: string, language: string | undefined, importText: ImportText): Document[] {
  try {
    return importText(new TextEncoder().encode(text), 'draft.txt', {
      ...{ format: 'text', changes: 'both', together: true },
      ...(language === undefined ? {} : { language }),
    }).documents
  } catch (error) {
    if (!(error instanceof FocError) || error.code !== 'NO_TEXT') throw error
    throw new FocError('NO_TEXT', 'the draft has a single word', { hint: 'Give a sentence at least.' })
  }
}
