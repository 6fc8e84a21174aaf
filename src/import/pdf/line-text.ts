import type { RaisedMark } from './line.ts'
import { logicalOrder, PLACEHOLDER } from './logical-order.ts'
import type { PlacedRun } from './rows.ts'
import type { Segment } from './segments.ts'

/** A gap of this share of the letter size is a space, even where none is drawn. */
const SPACE = 0.15
const MARK = /^[()]?(?:\d{1,3}|\*{1,4}|[†‡§])[()]?$/

/**
 * Text of a line in reading order, with spaces where gaps are; small raised signs are taken out and told apart.
 *
 * @param mirror As `logicalOrder` takes it.
 */
export function lineText(whole: Segment, mirror: boolean): { text: string; marks: RaisedMark[] } {
  const raised: string[] = []
  let drawn = ''
  let before: PlacedRun | null = null
  for (const run of whole.runs) {
    const piece = tidy(run.text).replace(/^ +(?=\p{M})/u, '')
    if (!whole.rtl && /^\p{M}/u.test(piece)) drawn = drawn.trimEnd()
    const signs = run.raised ? piece.trim().split(/[\s,]+/) : []
    const apart = before !== null && isApart(before, run, whole.rtl)
    if (signs.length > 0 && signs.every(sign => MARK.test(sign))) {
      if (whole.rtl && apart) drawn += ' '
      for (const sign of signs) {
        drawn += String.fromCodePoint(PLACEHOLDER + raised.length)
        raised.push(sign.replace(/[()]/g, ''))
      }
      if (!whole.rtl && /\s$/.test(piece)) drawn += ' '
    } else drawn += apart && !/^[\s\p{M}]/u.test(piece) ? ` ${piece}` : piece
    before = run
  }
  return withoutPlaceholders(whole.rtl ? logicalOrder(drawn, { mirror }) : drawn, raised)
}

/** Take the stand-ins of raised signs out of a line; its spaces are made single, those at its ends left out. */
function withoutPlaceholders(line: string, raised: string[]): { text: string; marks: RaisedMark[] } {
  const marks: RaisedMark[] = []
  if (raised.length === 0) return { text: line.replace(/ {2,}/g, ' ').trim(), marks }
  let text = ''
  for (const sign of line) {
    const mark = raised[(sign.codePointAt(0) ?? 0) - PLACEHOLDER]
    if (mark !== undefined) marks.push({ mark, at: text.trimEnd().length })
    else if (sign !== ' ' || (text !== '' && !text.endsWith(' '))) text += sign
  }
  const trimmed = text.trimEnd()
  return { text: trimmed, marks: marks.map(one => ({ mark: one.mark, at: Math.min(one.at, trimmed.length) })) }
}

/** Whether a space lies between two runs, the first of them on the left. */
function isApart(before: PlacedRun, run: PlacedRun, rtl: boolean): boolean {
  const gap = run.x - (before.x + before.width)
  const size = Math.min(before.size, run.size)
  if (rtl && before.raised) return false
  return (
    gap > SPACE * size ||
    (run.spaced && !rtl && gap > 0.01 * size) ||
    ((rtl ? run.raised : before.raised) && gap > 0.1 * size)
  )
}

/** Ligatures and Arabic shapes as letters, kashida left out. */
function tidy(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06\uFB50-\uFDFB\uFE70-\uFEFC]/g, sign => sign.normalize('NFKC'))
    .replace(/[\u0640\u200B]/g, '')
    .replace(/[\t ]+/g, ' ')
}
