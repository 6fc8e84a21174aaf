import { placeIn } from '../../src/ask/show/place-in.ts'
import type { PassageRow } from '../../src/store/index.ts'
import type { Passage } from '../../src/types.ts'
import { placeForms } from './place-forms.ts'

/** Forms of a place that lead to another place, or to none. */
export function notReadBack(passages: readonly Passage[]): { form: string; words: string; label: string }[] {
  const rows = passages.map((passage, at): PassageRow => ({ ...passage, key: at, document: 1, ordinal: at }))
  return rows.flatMap(({ locator }) =>
    locator === null
      ? []
      : Object.entries(placeForms(locator))
          .filter(([, words]) => labelFound(rows, words) !== locator.label)
          .map(([form, words]) => ({ form, words, label: locator.label })),
  )
}

function labelFound(rows: readonly PassageRow[], words: string): string | undefined {
  try {
    return placeIn(rows, words, '').locator?.label
  } catch {
    return undefined
  }
}
