import type { IndexReader } from '../../store/index.ts'
import { entryLabel } from '../../text/index.ts'
import type { Entry, Term } from '../../types.ts'

/** The other concepts of the family of a concept, each with its entry label. */
export function familyOf(index: IndexReader, { id, family }: Term): Entry['family'] {
  if (family === null) return []
  return index
    .family(family)
    .filter(one => one.id !== id)
    .map(({ id: other, labels }) => ({ id: other, label: entryLabel(labels, 'en')?.text ?? other }))
}
