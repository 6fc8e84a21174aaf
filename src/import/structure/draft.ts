import { fingerprint } from '../../text/index.ts'
import type { LocatorStep, Passage } from '../../types.ts'
import type { ReadResult } from '../bytes/imported.ts'
import type { RichText } from '../passages/rich-text.ts'
import { createUniquePlaces } from '../passages/unique-places.ts'

/** A passage whose place is still to be found. */
export interface Piece extends RichText {
  path: LocatorStep[]
  printed: boolean
  /** A printed number is that of an operative paragraph. */
  operative?: boolean
  heading: string[]
}

/** A running text on its way through the steps that look for what it says of itself. */
export interface Draft {
  facts: ReadResult['facts']
  pieces: Piece[]
  warnings: string[]
}

/** The passages of a reader, each place without the sign of a second use. */
export function createDraft({ facts, passages, warnings }: ReadResult): Draft {
  const pieces = passages.map(({ text, notes, heading, locator }): Piece => {
    const path = (locator?.path ?? []).map(step => ({ ...step, number: step.number.replace(/~\d+$/, '') }))
    return { text, notes, heading, path, printed: locator?.printed ?? false }
  })
  return { facts, pieces, warnings }
}

/** Passages again: counted paragraphs counted anew, every label used once. */
export function finishDraft({ facts, pieces, warnings }: Draft): ReadResult {
  const places = createUniquePlaces()
  const passages = recounted(pieces).map(
    ({ text, notes, heading, path, printed, operative = false }): Passage => ({
      locator: places.give({ path, printed, operative }),
      text,
      heading,
      notes,
      quotations: [],
      fingerprint: fingerprint(text),
      position: { line: 0, column: 0, offset: 0 },
    }),
  )
  return { facts, passages, warnings }
}

/** Whether it is a paragraph that we count, not an item of one. */
export function isCounted({ path, printed }: Piece): boolean {
  return !printed && path.length === 1 && path[0]?.kind === 'paragraph'
}

/** The printed number of a paragraph that has one; null for items and all others. */
export function paragraphNumber({ path, printed }: Piece): number | null {
  const [step] = path
  if (!printed || path.length !== 1 || step?.kind !== 'paragraph' || !/^\d{1,4}$/.test(step.number)) return null
  return Number(step.number)
}

/** The same extra facts with one more. */
export function withExtra(facts: ReadResult['facts'], key: string, value: unknown): ReadResult['facts'] {
  return { ...facts, extra: { ...facts.extra, [key]: value } }
}

/** Counted from 1 in the text, and again in each annex. */
function recounted(pieces: Piece[]): Piece[] {
  const counts = new Map<string, { count: number; before: string }>()
  return pieces.map(piece => {
    const at = piece.path.findIndex(({ kind }) => kind === 'paragraph')
    const step = piece.path[at]
    if (piece.printed || step === undefined) return piece
    const above = piece.path.slice(0, at)
    const items = piece.path.slice(at + 1)
    const key = JSON.stringify(above)
    const last = counts.get(key) ?? { count: 0, before: '' }
    const count = items.length === 0 || step.number !== last.before ? last.count + 1 : last.count
    counts.set(key, { count, before: step.number })
    return { ...piece, path: [...above, { ...step, number: String(count) }, ...items] }
  })
}
