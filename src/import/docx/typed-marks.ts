import { dropFront, type RichText } from '../passages/rich-text.ts'
import { openingStar, starNotes } from '../passages/star-notes.ts'
import type { DocxBlock, Line } from './blocks.ts'

/** A number or bullet that was typed by hand at the start of a line. */
export type TypedMark = { kind: 'number'; number: string; rest: RichText } | { kind: 'bullet'; rest: RichText }

const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,4}(?: (?:bis|ter))?)([.)]?)([ \t\u00A0\u202F]+)(?=\S)/
const BULLET = /^[•●▪◦‣·–—*-][ \t\u00A0\u202F]+(?=\S)/

/**
 * Lines whose number was typed: it goes on from one shortly before or to one shortly after, typed or automatic, or a
 * tab stands behind it. Any other number at the start of a line is a word of the text.
 */
export function typedNumbers(blocks: DocxBlock[]): Set<Line> {
  const found: { line: Line | null; value: number; tabbed: boolean }[] = []
  for (const block of blocks) {
    if (block.kind === 'row' || block.role.kind !== 'body') continue
    if (block.label !== null) {
      if (block.label.kind === 'number') found.push({ line: null, value: block.label.value, tabbed: false })
      continue
    }
    for (const line of block.lines) {
      const mark = NUMBER.exec(line.opening)
      if (!mark?.[1]) continue
      const tabbed = mark[3]?.includes('\t') === true
      const value = mark[2] === '' ? Number.NaN : Number.parseInt(mark[1].split('.').at(-1) ?? '', 10)
      found.push({ line, value, tabbed })
    }
  }
  const chained = new Set<Line>()
  found.forEach(({ line, value, tabbed }, at) => {
    const before = found.slice(Math.max(0, at - NEIGHBOURS), at).some(other => other.value === value - 1)
    const after = found.slice(at + 1, at + 1 + NEIGHBOURS).some(other => other.value === value + 1)
    if (line !== null && (tabbed || before || after)) chained.add(line)
  })
  return chained
}

const NEIGHBOURS = 3

/** Signs by which the file has notes typed by hand. */
export function typedNotes(blocks: DocxBlock[]): ReadonlySet<string> {
  return starNotes(blocks.flatMap(block => (block.kind === 'row' ? [] : block.lines.map(line => line.rich.text))))
}

/**
 * The typed mark of a line; null where it has none.
 *
 * @param last Number of the paragraph before: the next one, or a first one, needs no other proof.
 * @param stars Signs that open a note, not a point of a list.
 */
export function typedMark(line: Line, numbers: Set<Line>, last: number, stars: ReadonlySet<string>): TypedMark | null {
  const number = NUMBER.exec(line.opening)
  if (number?.[1] && (numbers.has(line) || (number[2] !== '' && [1, last + 1].includes(Number(number[1]))))) {
    const length = number[0].replace(/[ \t]+/g, ' ').length
    return { kind: 'number', number: number[1], rest: dropFront(line.rich, length) }
  }
  if (stars.has(openingStar(line.opening)?.sign ?? '')) return null
  const bullet = BULLET.exec(line.opening)
  return bullet ? { kind: 'bullet', rest: dropFront(line.rich, 1) } : null
}
