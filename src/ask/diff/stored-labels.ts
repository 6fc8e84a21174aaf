import type { IndexReader } from '../../store/index.ts'
import { groupBy } from '../../text/index.ts'
import type { LabelRange, StoredLabels } from '../check/label-starts.ts'
import type { ReadSide } from './sides.ts'

/**
 * The labels that the index found in held texts when they were taken in: to compare two of them no label is compiled. A draft
 * was never matched.
 */
export function storedLabels(index: IndexReader, sides: readonly ReadSide[]): StoredLabels {
  const formulations = new Map<string, boolean>()
  const isFormulation = (id: string): boolean => {
    const is = formulations.get(id) ?? index.term(id)?.kind === 'formulation'
    formulations.set(id, is)
    return is
  }
  let known: Map<string, LabelRange[]> | null = null
  function read(): Map<string, LabelRange[]> {
    const found = new Map<string, LabelRange[]>()
    for (const { row } of sides) {
      if (row === null) continue
      const uses = index
        .citationsOfDocument(row.key)
        .filter(({ tier, term }) => tier !== 'coordinated' && !isFormulation(term))
      const byPassage = groupBy(uses, ({ passage }) => passage)
      for (const { key, text } of index.passages(row.key)) found.set(text, byPassage.get(key) ?? [])
    }
    return found
  }
  return text => {
    known ??= read()
    return known.get(text) ?? null
  }
}
