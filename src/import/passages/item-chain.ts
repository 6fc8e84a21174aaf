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
  /** A heading stands between: the next mark goes on, or begins a list of its own, below no item. */
  part(): void
  /** The items that are open, outermost first. */
  open(): string[]
}

/** A new chain, before its first item. */
export function createItemChain(): ItemChain {
  let open: string[] = []
  let parted = false
  return {
    accept(mark) {
      const anew = parted
      parted = false
      for (let depth = open.length - 1; depth >= 0; depth--) {
        if (!follows(open[depth] ?? '', mark)) continue
        open = [...open.slice(0, depth), mark]
        return open
      }
      if (!markReadings(mark).some(reading => reading.value === 1)) return null
      open = anew && isAlike(open[0], mark) ? [mark] : [...open, mark]
      return open
    },
    set(path) {
      open = path
      parted = false
    },
    part() {
      parted = true
    },
    open: () => open,
  }
}

function follows(before: string, after: string): boolean {
  return markReadings(before).some(a => markReadings(after).some(b => a.style === b.style && b.value === a.value + 1))
}

/** Whether two marks are counted alike: both letters, both Roman numerals. */
function isAlike(before: string | undefined, after: string): boolean {
  if (before === undefined) return false
  return markReadings(before).some(a => markReadings(after).some(b => a.style === b.style))
}
