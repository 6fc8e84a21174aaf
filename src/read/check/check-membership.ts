import type { Finding } from '../../types.ts'
import { placeIn } from '../source/value-places.ts'
import type { Holdings } from './check-glossary.ts'
import { unknown } from './check-terms.ts'

const file = 'members.yaml'

/** Check the documents that lists of states name. */
export function checkMembership({ membership, documents }: Holdings): Finding[] {
  if (membership === null) return []
  const known = new Set(documents.map(({ id }) => id))
  return [
    ...membership.lists.flatMap(({ document }, i) =>
      document === null
        ? []
        : unknown('document', document, known, 'a list of states', placeIn(membership, ['lists', i, 'document'], file)),
    ),
    ...membership.byAll.flatMap(({ document }, i) =>
      unknown(
        'document',
        document,
        known,
        'a text ascribed to all members',
        placeIn(membership, ['byAll', i, 'document'], file),
      ),
    ),
  ]
}
