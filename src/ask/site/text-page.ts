import type { IndexReader } from '../../store/index.ts'
import type { DocumentKey, TextPage } from '../../types.ts'
import { findDocument } from '../citing/documents.ts'
import { unaltered } from '../citing/unaltered.ts'

/**
 * A document in one language with all its passages, and the concepts that it uses.
 *
 * @throws {FocError} `INDEX_UNREADABLE` where a passage is not as it was taken in.
 */
export function textPage(index: IndexReader, key: DocumentKey): TextPage {
  const row = findDocument(index, key)
  const { read, notes, evidence, copies, subjects } = row.header
  const uses = index.citationsOfDocument(row.key).filter(({ confirmed, status }) => confirmed && status !== 'reported')
  return {
    key,
    about: { read, notes, evidence, copies, subjects },
    passages: index.passages(row.key).map(passage => {
      const { locator, text, heading, notes: marks, quotations } = unaltered(passage, index)
      return {
        ...{ locator, text, heading, notes: marks },
        quotations: quotations.map(({ start, end, seen }) => ({ start, end, seen })),
      }
    }),
    concepts: [...new Set(uses.map(({ term }) => term))],
  }
}
