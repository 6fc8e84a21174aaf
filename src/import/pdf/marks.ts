import type { Line } from './line.ts'

/** The mark that opens a paragraph. */
export interface OpeningMark {
  kind: 'number' | 'letter' | 'bullet'
  /** The number as printed, without points and brackets; empty for a bullet. */
  number: string
  /** The sign of a bullet. */
  sign: string
  /** Length of the mark and the space after it, in the line's text. */
  length: number
}

const NUMBER = /^(\d{1,3}(?: (?:bis|ter|quater))?)(?:[.)]|\s?[-–—](?=\s))\s*(?=[^\s\d.)])/u
const BARE = /^(\d{1,3})$/
const LETTER = /^\(?([a-z]{1,4})\)\s+(?=\S)|^\(([A-Z]|\d{1,2})\)\s+(?=\S)|^\(([\u0621-\u064A]\u0640?)\)\s*(?=\S)/
const BULLET = /^(?:[•●▪◦‣∙·■□○➢➤✓\uF0B7\uF0A7\uF0D8\uF0FC–*-]|o(?=\s{1,8}\p{L}))\s*(?=\S)/u

/** The mark at a line's start, where there is one. A number without a point counts only before a wide gap. */
export function openingMark(line: Line): OpeningMark | null {
  const letter = LETTER.exec(line.text)
  if (letter)
    return { kind: 'letter', number: letter[1] ?? letter[2] ?? letter[3] ?? '', sign: '', length: letter[0].length }
  const number = NUMBER.exec(line.text)
  if (number?.[1]) return { kind: 'number', number: number[1], sign: '', length: number[0].length }
  const [cell = ''] = line.cells
  const bare = line.cells.length > 1 ? BARE.exec(cell) : null
  if (bare?.[1] && line.text.startsWith(`${cell} `))
    return { kind: 'number', number: bare[1], sign: '', length: cell.length + 1 }
  const bullet = BULLET.exec(line.text)
  if (bullet && (bullet[0].length > 1 || /^[^–*-]/.test(bullet[0])))
    return { kind: 'bullet', number: '', sign: bullet[0].trim(), length: bullet[0].length }
  return null
}

const NEIGHBOURS = 3

/**
 * Which numbers belong to a chain: one that goes on from a number shortly before it, or is followed by the next one. A
 * stray “10.” at a line's start has neither.
 *
 * @param numbers Printed numbers in reading order.
 */
export function chained(numbers: string[]): boolean[] {
  const values = numbers.map(number => Number.parseInt(number, 10))
  return values.map((value, at) => {
    const before = values.slice(Math.max(0, at - NEIGHBOURS), at)
    const after = values.slice(at + 1, at + 1 + NEIGHBOURS)
    return (
      before.includes(value - 1) ||
      after.includes(value + 1) ||
      (/ /.test(numbers[at] ?? '') && before.some(other => other === value))
    )
  })
}
