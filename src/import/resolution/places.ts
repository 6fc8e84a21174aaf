import { counted } from '../../text/index.ts'
import { isTestimonium } from '../../text/whole-texts.ts'
import type { LocatorStep } from '../../types.ts'
import type { Outline } from '../passages/outline.ts'
import { dropFront, joinRichText, type RichText } from '../passages/rich-text.ts'
import { createSeenNotes, type SeenNotes } from './inline.ts'
import { continues, isHeadingLine, isTitleLine } from './lines.ts'
import { BULLET, frontMark, isItemMark, isPartMark, printedNumber } from './marks.ts'
import { createNumbering } from './numbering.ts'
import { createPlaceWriter, type Frame } from './place-writer.ts'

/** Gives every paragraph its place, and hands it to the outline. */
export interface AknPlaces {
  seen: SeenNotes
  open(): number
  close(depth: number): void
  heading(level: number, rich: RichText, frame: Frame): void
  /** An article that the markup opens. */
  article(level: number, rich: RichText, step: LocatorStep, frame: Frame): void
  /** Title of an attached component: it opens no part. */
  title(rich: RichText, frame: Frame): void
  formula(rich: RichText, frame: Frame): void
  preambular(rich: RichText, raw: string, frame: Frame): void
  paragraph(printed: string | null, rich: RichText, raw: string, frame: Frame): void
  /** A paragraph that is only a list: its number is known before any text. */
  announce(printed: string, frame: Frame): void
  /** A lettered paragraph with a list of its own, below the one before it; null where it is none. */
  enterLettered(printed: string, frame: Frame): Frame | null
  /** A part that the markup closed goes on in what follows. */
  goOn(step: LocatorStep, frame: Frame): void
  introduction(rich: RichText, raw: string, frame: Frame): void
  enterItem(printed: string | null, frame: Frame): Frame
  item(rich: RichText, frame: Frame): void
  /** Words that go on after the items of a list. */
  closing(rich: RichText, frame: Frame): void
  table(rows: RichText[], frame: Frame): void
  /** A printed number with nothing behind it: that of the paragraph that follows without one, where some file parts the two. */
  empty(printed: string, frame: Frame): void
  warnings(): string[]
}

/** Places for one document; all passages go to `outline` in the order in which they are met. */
export function createAknPlaces(outline: Outline, seen: SeenNotes = createSeenNotes()): AknPlaces {
  const writer = createPlaceWriter(outline)
  let tables = 0
  let empty = 0
  /** The last thing met was a number without text. */
  let lent = false

  const numbering = createNumbering(writer)
  const { write } = numbering

  const closing = (rich: RichText, frame: Frame): void => {
    write(rich, [...(frame.items ?? []), CLOSING], frame)
    writer.stateOf(frame).last = { kind: 'closing', end: '' }
  }
  const preambular = (rich: RichText, raw: string, frame: Frame): void => {
    const mark = frontMark(raw, rich)
    if (mark?.kind === 'item' && numbering.looseItem(mark.numbers, false, mark.rest, frame)) return
    numbering.preambular(frame)
    write(rich, [], frame)
  }
  const unnumbered = (rich: RichText, raw: string, frame: Frame): void => {
    if (isHeadingLine(rich.text, frame.scope) || (writer.isUntitled() && isTitleLine(rich.text))) {
      writer.heading(frame.scope.article?.level ?? LINE_LEVEL, rich, frame)
      return
    }
    if (frame.scope.article && isTestimonium(rich.text)) frame.scope.article = null
    const state = writer.stateOf(frame)
    if (continues(rich.text, state)) {
      closing(rich, frame)
      return
    }
    const bullet = state.current.length > 0 ? BULLET.exec(raw) : null
    if (bullet) {
      state.bullets = state.last?.kind === 'bullet' ? state.bullets + 1 : 1
      write(dropFront(rich, bullet[0].trim().length), [...state.chain.open(), `bullet ${state.bullets}`], frame)
      state.last = { kind: 'bullet', end: '' }
      return
    }
    numbering.counted(frame)
    write(rich, [], frame)
  }
  const paragraph = (printed: string | null, rich: RichText, raw: string, frame: Frame): void => {
    const number = printed === null ? '' : printedNumber(printed)
    const mark = number === '' ? frontMark(raw, rich) : null
    const takesNumber = lent && number === '' && mark === null && !isHeadingLine(rich.text, frame.scope)
    lent = false
    if (takesNumber) {
      empty -= 1
      numbering.writeNumbered(dropFront(rich, strayPoint(rich.text)), frame)
      return
    }
    if (printed !== null && isItemMark(printed) && numbering.looseItem([number], true, rich, frame)) return
    if (mark?.kind === 'item' && numbering.looseItem(mark.numbers, false, mark.rest, frame)) return
    if (number !== '') {
      const words = dropFront(rich, strayPoint(rich.text))
      if (printed !== null && isPartMark(printed) && isTitleLine(words.text)) {
        writer.heading(
          LINE_LEVEL,
          joinRichText([{ text: printed.replace(/\s+/g, ' ').trim(), notes: [] }, words]),
          frame,
        )
        return
      }
      if (numbering.listed(number, words, frame)) return
      numbering.numbered(number === 'l' ? '1' : number, frame)
      numbering.writeNumbered(words, frame)
    } else if (mark?.kind === 'paragraph') {
      const [own = ''] = mark.numbers
      if (numbering.listed(own, mark.rest, frame)) return
      numbering.numbered(own, frame)
      numbering.writeNumbered(mark.rest, frame)
    } else unnumbered(rich, raw, frame)
  }
  return {
    seen,
    open: outline.depth,
    close(depth) {
      writer.flush()
      outline.close(depth)
    },
    heading(level, rich, frame) {
      lent = false
      writer.heading(level, rich, frame)
    },
    article(level, rich, step, frame) {
      lent = false
      writer.article(level, rich, step, frame)
    },
    title(rich, frame) {
      outline.heading(0, rich, frame.containers)
    },
    formula(rich, frame) {
      writer.write(rich, [{ kind: 'heading', number: 'enacting formula' }], true, frame)
    },
    preambular,
    paragraph,
    announce(printed, frame) {
      numbering.numbered(printedNumber(printed), frame).waiting = true
    },
    enterLettered: numbering.enterLettered,
    goOn: writer.goOn,
    introduction(rich, raw, frame) {
      const state = writer.stateOf(frame)
      if (frame.items) write(rich, frame.items, frame)
      else if (state.waiting) write(rich, [], frame)
      else if (frame.preamble) preambular(rich, raw, frame)
      else paragraph(null, rich, raw, frame)
      state.waiting = false
    },
    enterItem(printed, frame) {
      lent = false
      const state = writer.stateOf(frame)
      if (state.current.length === 0 && frame.scope.article === null) numbering.counted(frame)
      const number = printed === null ? '' : printedNumber(printed)
      if (number === '') state.loose += 1
      const items = [...(frame.items ?? []), number === '' ? `item ${state.loose}` : number]
      state.chain.set(items)
      state.waiting = false
      return { ...frame, items }
    },
    item(rich, frame) {
      write(rich, frame.items ?? [], frame)
    },
    closing(rich, frame) {
      if (writer.stateOf(frame).current.length > 0) closing(rich, frame)
      else paragraph(null, rich, '', frame)
    },
    table(rows, frame) {
      const state = writer.stateOf(frame)
      state.tables += 1
      tables += 1
      rows.forEach((row, at) => {
        const number = `table ${state.tables} row ${at + 1}`
        if (row.text !== '') writer.write(row, [{ kind: 'heading', number }], true, frame)
      })
    },
    empty(printed, frame) {
      numbering.numbered(printedNumber(printed), frame)
      empty += 1
      lent = true
    },
    warnings() {
      writer.flush()
      const found: string[] = []
      if (tables > 0) found.push(`${counted(tables, 'table')} taken in row by row, cells separated by “ | ”`)
      if (empty > 0) found.push(`${counted(empty, 'printed number')} without text in the file`)
      return found
    },
  }
}

/** The words after the items of a list, which end the sentence that opened it. */
const CLOSING = 'closing words'
/** Of a heading that is a paragraph to the file. */
const LINE_LEVEL = 5

/** Some files leave the point of `1.` at the start of the text. */
function strayPoint(text: string): number {
  return /^\.[ \u00A0]/.test(text) ? 1 : 0
}
