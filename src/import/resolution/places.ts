import { counted } from '../../text/index.ts'
import type { LocatorStep } from '../../types.ts'
import { createItemChain } from '../passages/item-chain.ts'
import { type Block, type Outline, placeKey } from '../passages/outline.ts'
import { dropFront, type RichText } from '../passages/rich-text.ts'
import type { SeenNotes } from './inline.ts'
import { frontMark, headingMark, isItemMark, printedNumber, sectionMark } from './marks.ts'
import { type AknState, createAknState } from './state.ts'

/** Where the walk stands. */
export interface Frame {
  /** The annex in force; a heading such as “Annex II” changes it for all that follows in the same attachment. */
  annex: { step: LocatorStep | null }
  /** Component and parts given by the markup. */
  containers: LocatorStep[]
  /** How many sections are open. */
  depth: number
  preamble: boolean
  /** Inside sections of the markup the headings open no further parts. */
  sectioned?: boolean
  /** Items above this place, while a list is walked. */
  items?: string[]
}

/** Gives every paragraph its place, and hands it to the outline. */
export interface AknPlaces {
  seen: SeenNotes
  open(): number
  close(depth: number): void
  heading(level: number, rich: RichText, frame: Frame): void
  /** Title of an attached component: it opens no part. */
  title(rich: RichText, frame: Frame): void
  formula(rich: RichText, frame: Frame): void
  preambular(rich: RichText, raw: string, frame: Frame): void
  paragraph(printed: string | null, rich: RichText, raw: string, frame: Frame): void
  /** A paragraph that is only a list: its number is known before any text. */
  announce(printed: string, frame: Frame): void
  introduction(rich: RichText, raw: string, frame: Frame): void
  enterItem(printed: string | null, frame: Frame): Frame
  item(rich: RichText, frame: Frame): void
  table(rows: RichText[], frame: Frame): void
  /** A printed number with nothing behind it. */
  empty(printed: string, frame: Frame): void
  sectionMark(headings: string[]): string | null
  warnings(): string[]
}

/** Places for one document; all passages go to `outline` in the order in which they are met. */
export function createAknPlaces(outline: Outline): AknPlaces {
  const states = new Map<string, AknState>()
  let tables = 0
  let empty = 0

  const containersOf = (frame: Frame): LocatorStep[] => {
    const [first, ...rest] = frame.containers
    const annex = frame.annex.step ? [frame.annex.step] : []
    return first?.kind === 'component' ? [first, ...annex, ...rest] : [...annex, ...frame.containers]
  }
  const stateOf = (frame: Frame): AknState => {
    const key = placeKey(containersOf(frame))
    const known = states.get(key)
    if (known) return known
    const state = createAknState()
    states.set(key, state)
    return state
  }
  const emit = (rich: RichText, leaf: LocatorStep[], printed: boolean, frame: Frame): void => {
    const { flatParts } = stateOf(frame)
    const block: Block = {
      ...rich,
      containers: containersOf(frame),
      leaf,
      operative: frame.annex.step === null,
      printed,
    }
    outline.add(flatParts.length > 0 && !frame.sectioned ? { ...block, flatParts } : block)
  }
  const begin = (state: AknState, leaf: LocatorStep[], printed: boolean): void => {
    state.current = leaf
    state.printed = printed
    state.chain = createItemChain()
    state.waiting = false
    state.loose = 0
  }
  const numbered = (number: string, frame: Frame): AknState => {
    const state = stateOf(frame)
    begin(state, [{ kind: 'paragraph', number }], true)
    return state
  }
  const countedIn = (frame: Frame): AknState => {
    const state = stateOf(frame)
    state.plain += 1
    begin(state, [{ kind: 'paragraph', number: String(state.plain) }], false)
    return state
  }
  /** A lettered paragraph below the one before it; false where it has none or does not follow. */
  const looseItem = (number: string, rest: RichText, frame: Frame): boolean => {
    const state = stateOf(frame)
    if (state.current.length === 0) return false
    const path = state.chain.accept(number)
    if (path === null) return false
    emit(rest, [...state.current, ...path.map(itemStep)], state.printed, frame)
    return true
  }
  const preambular = (rich: RichText, raw: string, frame: Frame): void => {
    const mark = frontMark(raw, rich)
    if (mark?.kind === 'item' && looseItem(mark.number, mark.rest, frame)) return
    const state = stateOf(frame)
    state.preambular += 1
    begin(state, [{ kind: 'preamble', number: String(state.preambular) }], false)
    emit(rich, state.current, false, frame)
  }
  const paragraph = (printed: string | null, rich: RichText, raw: string, frame: Frame): void => {
    const number = printed === null ? '' : printedNumber(printed)
    const mark = number === '' ? frontMark(raw, rich) : null
    if (printed !== null && isItemMark(printed) && looseItem(number, rich, frame)) return
    if (mark?.kind === 'item' && looseItem(mark.number, mark.rest, frame)) return
    if (number !== '') emit(dropFront(rich, strayPoint(rich.text)), numbered(number, frame).current, true, frame)
    else if (mark?.kind === 'paragraph') emit(mark.rest, numbered(mark.number, frame).current, true, frame)
    else emit(rich, countedIn(frame).current, false, frame)
  }
  return {
    seen: new Map(),
    open: outline.depth,
    close: outline.close,
    heading(level, rich, frame) {
      const mark = headingMark(rich.text)
      if (mark?.kind === 'annex') {
        const before = frame.annex.step
        frame.annex.step = { kind: 'annex', number: mark.number || before?.number || '' }
      }
      outline.heading(mark?.kind === 'annex' ? 1 : level, rich, containersOf(frame))
      if (mark?.kind !== 'part' || frame.sectioned) return
      const state = stateOf(frame)
      state.flatParts = state.parts.accept(mark.number).map(number => ({ kind: 'part', number }))
    },
    title(rich, frame) {
      outline.heading(0, rich, containersOf(frame))
    },
    formula(rich, frame) {
      emit(rich, [{ kind: 'heading', number: 'enacting formula' }], true, frame)
    },
    preambular,
    paragraph,
    announce(printed, frame) {
      numbered(printedNumber(printed), frame).waiting = true
    },
    introduction(rich, raw, frame) {
      const state = stateOf(frame)
      if (frame.items) emit(rich, [...state.current, ...frame.items.map(itemStep)], state.printed, frame)
      else if (state.waiting) emit(rich, state.current, state.printed, frame)
      else if (frame.preamble) preambular(rich, raw, frame)
      else paragraph(null, rich, raw, frame)
      state.waiting = false
    },
    enterItem(printed, frame) {
      const state = stateOf(frame)
      if (state.current.length === 0) countedIn(frame)
      const number = printed === null ? '' : printedNumber(printed)
      if (number === '') state.loose += 1
      const items = [...(frame.items ?? []), number === '' ? `item ${state.loose}` : number]
      state.chain.set(items)
      state.waiting = false
      return { ...frame, items }
    },
    item(rich, frame) {
      const state = stateOf(frame)
      emit(rich, [...state.current, ...(frame.items ?? []).map(itemStep)], state.printed, frame)
    },
    table(rows, frame) {
      const state = stateOf(frame)
      state.tables += 1
      tables += 1
      rows.forEach((row, at) => {
        const number = `table ${state.tables} row ${at + 1}`
        if (row.text !== '') emit(row, [{ kind: 'heading', number }], true, frame)
      })
    },
    empty(printed, frame) {
      numbered(printedNumber(printed), frame)
      empty += 1
    },
    sectionMark,
    warnings() {
      const found: string[] = []
      if (tables > 0) found.push(`${counted(tables, 'table')} taken in row by row, cells separated by “ | ”`)
      if (empty > 0) found.push(`${counted(empty, 'printed number')} without text in the file`)
      return found
    },
  }
}

function itemStep(number: string): LocatorStep {
  return { kind: 'item', number }
}

/** Some files leave the point of `1.` at the start of the text. */
function strayPoint(text: string): number {
  return /^\.[ \u00A0]/.test(text) ? 1 : 0
}
