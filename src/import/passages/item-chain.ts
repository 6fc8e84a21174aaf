import { markReadings } from '../../text/index.ts'

/** Follows lettered and numbered items `(a)`, `(b)`, `(i)` through a paragraph and tells how deep each one stands. */
export interface ItemChain {
  /**
   * Where an item with this mark belongs: the marks from the outermost item down to this one,
   * or null where it neither begins a list nor follows the item before it.
   */
  accept(mark: string): string[] | null
  /** Continue below these items, known from elsewhere (nested markup). */
  set(path: string[]): void
}

/** A new chain, before its first item. */
export function createItemChain(): ItemChain {
  let open: string[] = []
  return {
    accept(mark) {
      for (let depth = open.length - 1; depth >= 0; depth--) {
        if (!follows(open[depth] ?? '', mark)) continue
        open = [...open.slice(0, depth), mark]
        return open
      }
      if (!markReadings(mark).some(reading => reading.value === 1)) return null
      open = [...open, mark]
      return open
    },
    set(path) {
      open = path
    },
  }
}

function follows(before: string, after: string): boolean {
  return markReadings(before).some(a => markReadings(after).some(b => a.style === b.style && b.value === a.value + 1))
}
