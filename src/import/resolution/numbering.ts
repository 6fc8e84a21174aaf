import { latinMark } from '../../text/index.ts'
import type { LocatorStep } from '../../types.ts'
import { createItemChain, type ItemChain } from '../passages/item-chain.ts'
import type { RichText } from '../passages/rich-text.ts'
import { isItemMark, printedNumber } from './marks.ts'
import type { Frame, PlaceWriter } from './place-writer.ts'
import type { AknState } from './state.ts'

/** Follows the numbers and letters of a text, and writes each paragraph where they say. */
export interface Numbering {
  /** A numbered paragraph becomes the one that items belong to. */
  numbered(number: string, frame: Frame): AknState
  /** So does one without a number, counted within its container. */
  counted(frame: Frame): AknState
  preambular(frame: Frame): AknState
  /** The words of the paragraph that is open, or of items below it. */
  write(rich: RichText, items: string[], frame: Frame): void
  /** The words of a numbered paragraph, which may open a list in the same line. */
  writeNumbered(rich: RichText, frame: Frame): void
  /**
   * A lettered paragraph below the one before it; false where there is none, or where the letter does not follow and its
   * place alone has to prove it.
   */
  looseItem(numbers: string[], isPrinted: boolean, rest: RichText, frame: Frame): boolean
  /** A number within a numbered paragraph; false where it numbers a paragraph of its own. */
  listed(number: string, rich: RichText, frame: Frame): boolean
  /** A lettered paragraph with a list of its own, below the one before it; null where it is none. */
  enterLettered(printed: string, frame: Frame): Frame | null
}

/** A numbering for one document. */
export function createNumbering(writer: PlaceWriter): Numbering {
  const begin = (state: AknState, leaf: LocatorStep[], printed: boolean): AknState => {
    state.current = leaf
    state.printed = printed
    state.chain = createItemChain()
    state.waiting = false
    state.loose = 0
    return state
  }
  const write = (rich: RichText, items: string[], frame: Frame): void => {
    const state = writer.stateOf(frame)
    const leaf = [...state.current, ...items.map((number): LocatorStep => ({ kind: 'item', number }))]
    writer.write(rich, leaf, state.printed || state.current.length === 0, frame)
    const end = /([.;:!?؛…])["”»’)\s]*$/u.exec(rich.text)?.[1] ?? ''
    state.last = { kind: items.length > 0 ? 'item' : 'paragraph', end }
  }
  /** Letters need a paragraph, or an article, to belong to. */
  const isOpen = ({ current }: AknState, { scope }: Frame): boolean => current.length > 0 || scope.article !== null
  return {
    write,
    numbered(number, frame) {
      const { scope } = frame
      // The text goes on after an article that it quotes.
      if (scope.article && goesOn(writer.outerState(frame), number, null) && !goesOn(writer.stateOf(frame), number, 0))
        scope.article = null
      return begin(writer.stateOf(frame), [{ kind: 'paragraph', number }], true)
    },
    counted(frame) {
      const state = writer.stateOf(frame)
      const { current, printed, chain } = state
      state.before = chain.open().length > 0 ? { current, printed, chain } : null
      state.plain += 1
      return begin(state, [{ kind: 'paragraph', number: String(state.plain) }], false)
    },
    preambular(frame) {
      const state = writer.stateOf(frame)
      state.preambular += 1
      return begin(state, [{ kind: 'preamble', number: String(state.preambular) }], false)
    },
    writeNumbered(rich, frame) {
      write(rich, [], frame)
      // The first letter of a list stays in the words of its paragraph; the next one follows it.
      const opened = /^\(?([aа]|أ|ا)\)[\s\u00A0]/.exec(rich.text)?.[1]
      if (opened !== undefined) writer.stateOf(frame).chain.accept(latinMark(opened))
    },
    looseItem(numbers, isPrinted, rest, frame) {
      const state = writer.stateOf(frame)
      if (!isOpen(state, frame)) return false
      // The list of the paragraph before goes on after one without a number.
      if (state.chain.open().length === 0 && state.before && followsIn(state.before.chain, numbers[0] ?? '')) {
        Object.assign(state, state.before)
        state.before = null
      }
      let path: string[] = []
      for (const number of numbers) {
        const next = state.chain.accept(number) ?? (isPrinted && state.current.length > 0 ? [number] : null)
        if (next === null) return false
        path = next
        state.chain.set(path)
      }
      write(rest, path, frame)
      return true
    },
    listed(number, rich, frame) {
      const state = writer.stateOf(frame)
      const { current, last, chain, printed } = state
      const above = current[0]?.kind === 'paragraph' && printed ? Number(current[0].number) : 0
      const before = last?.kind === 'item' ? Number(chain.open().at(-1)) : 0
      // It begins behind a colon, and goes on until a full stop.
      const begins = number === '1' && last?.kind === 'paragraph' && last.end === ':' && above > 1
      const isNext = Number(number) === before + 1 && chain.open().length === 1
      if (!begins && !(isNext && (last?.end !== '.' || Number(number) !== above + 1))) return false
      chain.set([number])
      write(rich, [number], frame)
      return true
    },
    enterLettered(printed, frame) {
      const state = writer.stateOf(frame)
      if (!isItemMark(printed) || !isOpen(state, frame)) return null
      const number = printedNumber(printed)
      const items = state.chain.accept(number) ?? [number]
      state.chain.set(items)
      return { ...frame, items }
    },
  }
}

/** Whether a mark goes on one of the lists that are open, and begins none. */
function followsIn(chain: ItemChain, mark: string): boolean {
  const trial = createItemChain()
  trial.set(chain.open())
  const path = trial.accept(mark)
  return path !== null && path.length <= chain.open().length
}

/** Whether a number is the next of those that a container prints; `before` stands for the last where it prints none yet. */
function goesOn({ current: [first], printed }: AknState, number: string, before: number | null): boolean {
  const last = first?.kind === 'paragraph' && printed ? Number.parseInt(first.number, 10) : before
  return last !== null && /^\d+$/.test(number) && Number(number) === last + 1
}
