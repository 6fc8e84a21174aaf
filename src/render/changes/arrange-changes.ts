import type { EditionChange, EditionChangeKind } from '../../types.ts'

/** Kinds of changes, those that a reader wants to know of first first. */
const order: readonly EditionChangeKind[] = [
  'added',
  'dropped',
  'reworded',
  'superseded',
  'better-sourced',
  'worse-sourced',
]

/** Changes by what happened, each kind in the order given; kinds without a change are left out. */
export function arrangeChanges(
  changes: readonly EditionChange[],
): { change: EditionChangeKind; all: EditionChange[] }[] {
  return order
    .map(change => ({ change, all: changes.filter(one => one.change === change) }))
    .filter(({ all }) => all.length > 0)
}
