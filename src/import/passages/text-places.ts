import { latinMark } from '../../text/index.ts'
import { anyText } from '../../text/whole-texts.ts'
import type { LocatorStep } from '../../types.ts'
import { createItemChain, type ItemChain } from './item-chain.ts'
import type { Outline } from './outline.ts'
import { dropFront, joinRichText, type RichText } from './rich-text.ts'
import { sectionMark } from './section-mark.ts'

/** Gives the paragraphs of a running text (Markdown or plain) their places. */
export interface TextPlaces {
  /** A paragraph with a number printed before it. */
  numbered(number: string, rich: RichText): void
  /**
   * A paragraph without a number; a lettered mark at its start makes it an item of the paragraph before it, and “Section 1.”
   * a part.
   */
  paragraph(rich: RichText): void
  /** A point of a list without numbers, below `above` (items or nothing) where the list stands in a numbered paragraph. */
  bullet(rich: RichText): void
  /** A numbered or lettered item inside the paragraph that is open. */
  item(path: string[], rich: RichText): void
  /** A place that has only a name. */
  named(name: string, rich: RichText): void
  /** A footnote that stands apart from the text. */
  note(mark: string, text: string): void
  heading(level: number, rich: RichText): void
  /** Take back a heading that turned out to stand over nothing of the document's own, as a table of contents. */
  dropHeading(): void
  /** Number of the last numbered paragraph; 0 before any. */
  last(): number
  /** The paragraph that is open, with its items, to be gone back to. */
  here(): OpenPlace
  /** Go on in a paragraph that another one without a number has interrupted. */
  resume(place: OpenPlace): void
  flush(): void
}

/** Where the next item or bullet belongs. */
export interface OpenPlace {
  current: LocatorStep[]
  printed: boolean
  bullets: number
  chain: ItemChain
}

interface Pending {
  leaf: LocatorStep[]
  printed: boolean
  /** One piece, or several that a page had cut apart; joined once, at the end. */
  pieces: RichText[]
  /** Only running paragraphs and bullets can have been cut by a page. */
  open: boolean
}

const TERMINAL = /[.!?:;…»”"’)\]؟؛。]$/
const SALUTATION = new RegExp(`^(?:${anyText(({ documents }) => documents.greeting)})[^.]{0,150},$`, 'i')
const LETTERED = /^\(?([a-z]{1,4}|[A-Z]|[а-я]|[\u0621-\u064A]\u0640?)\)\s+(?=\S)/

/** A reader whose pages cut no sentence in two calls `flush` before each paragraph, so that two are never joined. */
export function createTextPlaces(outline: Outline): TextPlaces {
  let count = 0
  let last = 0
  let section = 0
  let bullets = 0
  let current: LocatorStep[] = []
  let printed = false
  let chain = createItemChain()
  let pending: Pending | null = null
  /** The last paragraph with items, behind which only paragraphs without a number have come. */
  let before: OpenPlace | null = null

  const flush = (): void => {
    if (pending) {
      const { pieces, leaf, printed: isPrinted } = pending
      outline.add({ ...joinRichText(pieces), containers: [], leaf, operative: false, printed: isPrinted })
    }
    pending = null
  }
  const hold = (leaf: LocatorStep[], isPrinted: boolean, rich: RichText, open: boolean): void => {
    flush()
    if (rich.text !== '' || rich.notes.length > 0) pending = { leaf, printed: isPrinted, pieces: [rich], open }
  }
  const here = (): OpenPlace => ({ current, printed, bullets, chain })
  const resume = (place: OpenPlace): void => {
    ;({ current, printed, bullets, chain } = place)
    before = null
  }
  const begin = (leaf: LocatorStep[], isPrinted: boolean): void => {
    if (isPrinted || leaf.length === 0) before = null
    else if (chain.open().length > 0) before = here()
    current = leaf
    printed = isPrinted
    bullets = 0
    chain = createItemChain()
  }
  const counted = (rich: RichText): void => {
    if (rich.text === '' && rich.notes.length === 0) return
    count += 1
    const leaf: LocatorStep[] = [{ kind: 'paragraph', number: String(count) }]
    hold(leaf, false, rich, true)
  }
  /** A page or blank line cut a sentence in two: no end before, a small letter after. */
  const continues = (rich: RichText): boolean => {
    const before = pending?.pieces.at(-1)?.text ?? ''
    if (pending?.open !== true || TERMINAL.test(before.slice(-1)) || SALUTATION.test(before.slice(0, 200))) return false
    return /^\p{Ll}/u.test(rich.text)
  }

  /** An item of the open paragraph; else the next one of the paragraph that one without a number interrupted. */
  const itemPath = (mark: string): string[] | null => {
    const own = current.length > 0 ? chain.accept(mark) : null
    if (own !== null || before === null) return own
    const path = before.chain.accept(mark)
    if (path !== null) resume(before)
    return path
  }

  return {
    numbered(number, rich) {
      begin([{ kind: 'paragraph', number }], true)
      last = Number.parseInt(number, 10) || last
      hold(current, true, rich, true)
    },
    paragraph(rich) {
      const opened = sectionMark(rich, section)
      if (opened) {
        section = Number(opened.number)
        begin([{ kind: 'part', number: opened.number }], true)
        hold(current, true, opened.lead, true)
        if (opened.first) hold([...current, ...(chain.accept('a') ?? []).map(itemStep)], true, opened.first, true)
        return
      }
      const mark = LETTERED.exec(rich.text)
      const path = mark?.[1] ? itemPath(latinMark(mark[1])) : null
      if (mark && path) {
        hold([...current, ...path.map(itemStep)], printed, dropFront(rich, mark[0].length), true)
        return
      }
      if (pending && continues(rich)) {
        pending.pieces.push(rich)
        return
      }
      counted(rich)
      begin([{ kind: 'paragraph', number: String(count) }], false)
    },
    bullet(rich) {
      if (!printed) return counted(rich)
      bullets += 1
      hold([...current, itemStep(`bullet ${bullets}`)], true, rich, true)
    },
    item(path, rich) {
      chain.set(path)
      hold([...current, ...path.map(itemStep)], printed, rich, true)
    },
    named(name, rich) {
      hold([{ kind: 'heading', number: name }], true, rich, false)
    },
    note(mark, text) {
      hold([{ kind: 'note', number: mark }], true, { text, notes: [] }, false)
    },
    heading(level, rich) {
      flush()
      outline.heading(level, rich, [])
      begin([], false)
    },
    dropHeading() {
      flush()
      outline.dropHeading()
    },
    last: () => last,
    here,
    resume,
    flush,
  }
}

function itemStep(number: string): LocatorStep {
  return { kind: 'item', number }
}
