import type { RaisedMark } from './line.ts'
import type { PlacedRun, Segment } from './segments.ts'

/** A gap of this share of the letter size is a space, even where none is drawn. */
const SPACE = 0.15
const MARK = /^[()]?(?:\d{1,3}|\*{1,4}|[†‡§])[()]?$/
const RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** Text of a line in logical order, with spaces where gaps are; small raised signs are taken out and told apart. */
export function lineText(whole: Segment): { text: string; marks: RaisedMark[] } {
  const marks: RaisedMark[] = []
  let text = ''
  let before: PlacedRun | null = null
  for (const run of whole.rtl ? logicalOrder(whole.runs) : whole.runs) {
    const piece = tidy(run.text).replace(/^ +(?=\p{M})/u, '')
    if (/^\p{M}/u.test(piece)) text = text.trimEnd()
    const signs = run.raised ? piece.trim().split(/[\s,]+/) : []
    if (signs.length > 0 && signs.every(sign => MARK.test(sign))) {
      const at = text.trimEnd().length
      for (const sign of signs) marks.push({ mark: sign.replace(/[()]/g, ''), at })
      if (/\s$/.test(piece) && text !== '' && !text.endsWith(' ')) text += ' '
    } else {
      if (before && text !== '' && !text.endsWith(' ') && !/^[\s\p{M}]/u.test(piece) && isApart(before, run, whole.rtl))
        text += ' '
      text += piece
    }
    before = run
  }
  const start = text.length - text.trimStart().length
  const trimmed = text.trim()
  const at = (offset: number): number => Math.min(trimmed.length, Math.max(0, offset - start))
  return { text: trimmed, marks: marks.map(one => ({ mark: one.mark, at: at(one.at) })) }
}

function isApart(before: PlacedRun, run: PlacedRun, rtl: boolean): boolean {
  const gap = run.x >= before.x ? run.x - (before.x + before.width) : before.x - (run.x + run.width)
  const size = Math.min(before.size, run.size)
  return gap > SPACE * size || (run.spaced && !rtl && gap > 0.01 * size) || (before.raised && gap > 0.1 * size)
}

/** From right to left; runs of Latin words and figures keep their own order among themselves. */
function logicalOrder(runs: PlacedRun[]): PlacedRun[] {
  const ordered: PlacedRun[] = []
  let left: PlacedRun[] = []
  const flush = (): void => {
    ordered.push(...left.reverse())
    left = []
  }
  for (const run of [...runs].reverse()) {
    const isLeft = !run.raised && !RIGHT.test(run.text) && /[\p{L}\p{N}]/u.test(run.text)
    if (isLeft) left.push(run)
    else {
      flush()
      ordered.push(run)
    }
  }
  flush()
  return ordered
}

/** Ligatures and Arabic shapes as letters, a drawn soft hyphen as the hyphen that it shows, kashida left out. */
function tidy(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06\uFB50-\uFDFB\uFE70-\uFEFC]/g, sign => sign.normalize('NFKC'))
    .replace(/\u00AD/g, '-')
    .replace(/[\u0640\u200B]/g, '')
    .replace(/[\t ]+/g, ' ')
}
