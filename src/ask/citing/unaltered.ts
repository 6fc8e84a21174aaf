import { FocError } from '../../errors.ts'
import type { PassageRow } from '../../store/index.ts'

/**
 * A passage that is about to be shown, held against the sum of what was written: damage of the index must not change a word on the
 * screen.
 *
 * @throws {FocError} `INDEX_UNREADABLE`.
 */
export function unaltered(passage: PassageRow, index: { file: string }): PassageRow {
  if (!passage.isAltered) return passage
  throw new FocError('INDEX_UNREADABLE', 'the index is damaged: a passage is not as it was taken in', {
    place: { file: index.file },
    hint: 'Run foc index to build it again; no document is lost.',
  })
}
