import { romanValue } from '../../text/index.ts'

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

type ItemStyle = 'letter' | 'roman' | 'number' | 'arabic' | 'cyrillic'

const ARABIC_ORDER = 'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ'

const CYRILLIC_ORDER = 'абвгдежзиклмнопрстуфхцчшщэюя'
/** Cyrillic letters that look like Latin ones, beside these: Russian files mix them within one list. */
const LOOKALIKES: [string, string] = ['аеорсух', 'aeopcyx']

/** An item's letter in the script that UN lists use, whichever lookalike the file has. */
export function latinMark(mark: string): string {
  const at = mark.length === 1 ? LOOKALIKES[0].indexOf(mark) : -1
  return at < 0 ? mark : LOOKALIKES[1].charAt(at)
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
      if (!readings(mark).some(reading => reading.value === 1)) return null
      open = [...open, mark]
      return open
    },
    set(path) {
      open = path
    },
  }
}

function follows(before: string, after: string): boolean {
  return readings(before).some(a => readings(after).some(b => a.style === b.style && b.value === a.value + 1))
}

/** Every way a mark can be counted: `i` is the ninth letter and the first Roman numeral. */
function readings(mark: string): { style: ItemStyle; value: number }[] {
  const found: { style: ItemStyle; value: number }[] = []
  const lower = mark.toLowerCase()
  const letter = /^([a-z])\1?$/.exec(lower)
  if (letter?.[1]) found.push({ style: 'letter', value: lower.charCodeAt(0) - 96 + (lower.length - 1) * 26 })
  const roman = romanValue(lower)
  if (roman > 0) found.push({ style: 'roman', value: roman })
  if (/^\d{1,3}$/.test(mark)) found.push({ style: 'number', value: Number(mark) })
  const alike = LOOKALIKES[1].indexOf(lower)
  const cyrillic = CYRILLIC_ORDER.indexOf(alike >= 0 ? LOOKALIKES[0].charAt(alike) : lower)
  if (cyrillic >= 0 && mark.length === 1) found.push({ style: 'cyrillic', value: cyrillic + 1 })
  const arabic = ARABIC_ORDER.indexOf(mark.replace(/[أإآ]/, 'ا').replace(/ـ/g, ''))
  if (arabic >= 0 && mark.length <= 2) found.push({ style: 'arabic', value: arabic + 1 })
  return found
}
