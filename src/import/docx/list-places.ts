import type { RichText } from '../passages/rich-text.ts'
import type { OpenPlace, TextPlaces } from '../passages/text-places.ts'
import { printedNumber } from '../resolution/marks.ts'
import type { Label, LabelKind } from './labels.ts'

/** Gives automatically numbered paragraphs their places: numbers of paragraphs, and items below them. */
export interface ListPlaces {
  place(label: Label, rich: RichText, indent: number | null): void
  /** A heading ends every list; numbers may go on after it. */
  clear(): void
  /** A paragraph without a number: a list that begins after it stands below that paragraph, one that goes on does not. */
  plain(): void
  /** A number typed by hand: every list that goes on stands below that paragraph. */
  typed(): void
}

/** Lists that a paragraph without a number has interrupted, and where they were. */
interface Interrupted {
  open: Entry[]
  place: OpenPlace
}

interface Entry {
  list: number
  level: number
  kind: LabelKind
  indent: number | null
  /** Marks from the paragraph down to this item; null for a bullet of its own. */
  path: string[] | null
  bullets: number
}

const MAX_OPEN = 9

export function createListPlaces(places: TextPlaces): ListPlaces {
  let open: Entry[] = []
  let interrupted: Interrupted[] = []
  let plain = false
  const goOn = (list: number): void => {
    const at = interrupted.findLastIndex(one => one.open.some(entry => entry.list === list))
    const before = interrupted[at]
    if (before === undefined) return
    open = before.open
    places.resume(before.place)
    interrupted = interrupted.slice(0, at)
  }
  return {
    clear() {
      open = []
      interrupted = []
      plain = false
    },
    plain() {
      if (!plain && open.length > 0) interrupted = [...interrupted, { open, place: places.here() }].slice(-MAX_OPEN)
      plain = true
    },
    typed() {
      interrupted = []
      plain = true
    },
    place(label, rich, indent) {
      const { list, level, kind } = label
      if (interrupted.length > 0 && (plain || !open.some(entry => entry.list === list))) goOn(list)
      open = above(open, label, indent, plain).slice(0, MAX_OPEN)
      plain = false
      const path = put(label, rich, open.at(-1) ?? null, places)
      open = [...open, { list, level, kind, indent, path, bullets: 0 }]
    },
  }
}

/** What stays open above this item: its own list down to the level above, or for a new list whatever it can stand below. */
function above(open: Entry[], label: Label, indent: number | null, interrupted: boolean): Entry[] {
  const sibling = open.findIndex(entry => entry.list === label.list && entry.level >= label.level)
  if (sibling >= 0) return open.slice(0, sibling)
  const own = open.findLastIndex(entry => entry.list === label.list)
  if (own >= 0) return open.slice(0, own + 1)
  if (interrupted) return []
  const end = open.findIndex(entry => !standsAbove(entry, label, indent ?? 0))
  return end < 0 ? open : open.slice(0, end)
}

/** Letters stand below a numbered paragraph and Roman numerals below letters; anything else below what is indented less. */
function standsAbove(entry: Entry, label: Label, indent: number): boolean {
  const left = entry.indent ?? 0
  const isItem = label.kind === 'letter' || label.kind === 'roman'
  if (isItem && entry.path?.length === 0) return true
  return label.kind === 'roman' && entry.kind === 'letter' ? left <= indent : left < indent
}

function put(label: Label, rich: RichText, parent: Entry | null, places: TextPlaces): string[] | null {
  const mark = printedNumber(label.text)
  const below = parent?.path ?? null
  if (label.kind === 'bullet' || mark === '') {
    if (below === null || below.length === 0 || parent === null) {
      places.bullet(rich)
      return null
    }
    parent.bullets += 1
    const path = [...below, `bullet ${parent.bullets}`]
    places.item(path, rich)
    return path
  }
  if (isParagraphNumber(label, parent)) {
    places.numbered(mark, rich)
    return []
  }
  const path = [...(below ?? []), mark]
  places.item(path, rich)
  return path
}

/** Letters and small Roman numerals are items; numbers are paragraphs unless a list stands inside one. */
function isParagraphNumber(label: Label, parent: Entry | null): boolean {
  const nested = parent !== null && parent.path !== null
  if (label.kind === 'words') return true
  if (label.kind !== 'number') return !nested && !/[()]/.test(label.text) && label.text === label.text.toUpperCase()
  if (label.compound || !nested) return true
  return parent.list !== label.list && label.value !== 1
}
