import type { Endorsers } from '../../types.ts'

/** How many states endorsed: the number a source counts, else the number it names; null where it does neither. */
export function statesOf(endorsers: Endorsers): number | null {
  return endorsers.count ?? endorsers.names?.length ?? null
}
