import { anyLanguage } from '../../text/index.ts'
import { isEnactingFormula } from '../resolution/resolution-facts.ts'
import { opensClause } from '../structure/act-parts.ts'
import type { Line } from './line.ts'
import { chained, type OpeningMark, openingMark } from './marks.ts'
import type { Usual } from './measure.ts'

/** Lines of one paragraph, heading or row of a table. */
export interface PdfBlock {
  lines: Line[]
  /** Only a number that belongs to a chain, a letter or a bullet. */
  mark: OpeningMark | null
  /** White space above and below is wider than between its lines. */
  apart: boolean
}

/**
 * Group lines to paragraphs across columns and pages. A new one begins at a wider distance, an indent, another letter size,
 * a mark, or after a line that ends though the next word would have fitted.
 */
export function blocksOf(lines: Line[], usual: Usual): PdfBlock[] {
  const opens = lines.map((_, at) => at === 0 || beginsParagraph(lines, at, usual) || isMarked(lines, at))
  const marks = lines.map((line, at) => (opens[at] ? openingMark(line) : null))
  const numbered = marks.flatMap((mark, at) => (mark?.kind === 'number' ? [{ at, number: mark.number }] : []))
  const good = chained(numbered.map(one => one.number))
  numbered.forEach((one, index) => {
    if (good[index]) return
    marks[one.at] = null
    opens[one.at] = one.at === 0 || beginsParagraph(lines, one.at, usual)
  })
  const blocks: PdfBlock[] = []
  lines.forEach((line, at) => {
    const last = blocks.at(-1)
    if (opens[at] || last === undefined)
      blocks.push({ lines: [line], mark: marks[at] ?? null, apart: isApart(lines, at, usual) })
    else last.lines.push(line)
  })
  return blocks
}

const AND = anyLanguage(({ words }) => words.coordinators.replaceAll(' ', '|'))
const ENDS_POINT = new RegExp(`(?:[.;:,!?؛،…»”)]|(?<![\\p{L}\\p{N}_])(?:${AND}))$`, 'u')

/** A mark opens a paragraph only where a sentence or a point of a list may end before it, or the line does not fill its column. */
function isMarked(lines: Line[], at: number): boolean {
  const line = lines[at]
  const before = lines[at - 1]
  if (!line || !before || openingMark(line) === null) return false
  return ENDS_POINT.test(before.text) || endsEarly(before, line)
}

function isApart(lines: Line[], at: number, usual: Usual): boolean {
  const line = lines[at]
  const before = lines[at - 1]
  return line !== undefined && (before === undefined || before.flow !== line.flow || isWideStep(before, line, usual))
}

function beginsParagraph(lines: Line[], at: number, usual: Usual): boolean {
  const line = lines[at]
  const before = lines[at - 1]
  if (!line || !before) return true
  if (
    Math.abs(line.size - before.size) > 0.08 * Math.max(line.size, before.size) &&
    Math.min(line.text.length, before.text.length) > 3
  )
    return true
  if (isEnactingFormula(before.text) || isEnactingFormula(line.text)) return true
  if (opensClause(line.text, before.text)) return true
  const turned = line.flow !== before.flow
  if (!turned && isWideStep(before, line, usual)) return true
  if (turned && /[,،]$/.test(before.text) && (hasFirstIndent(lines, at) || CLAUSE.test(line.text))) return true
  if (turned && (goesOn(before, line) || isSameStart(before, line) || goesOnWithoutCase(before, line))) return false
  if (isIndented(lines, at)) return true
  if (turned)
    return endsEarly(before, line) ? !goesOn(before, line) : endsSentence(before) && !/^\p{Ll}/u.test(line.text)
  if (line.font !== before.font && line.uniform && before.uniform && endsEarly(before, line)) return true
  if (goesOn(before, line) || !endsEarly(before, line)) return false
  if (endsSentence(before)) return true
  // A title or an uneven right edge breaks where it likes: only a line that is left half empty ends a paragraph.
  const free = line.rtl ? before.x0 - before.left : before.right - before.x1
  return !isTitleLike(before, line, usual) && free > HALF_EMPTY * (before.right - before.left)
}

const HALF_EMPTY = 0.35
/** How every preambular paragraph of a resolution begins, as in Arabic. */
const CLAUSE = new RegExp(`^(?:${anyLanguage(({ bodies }) => bodies.preambular)}) `)

function isTitleLike(before: Line, line: Line, usual: Usual): boolean {
  const large = before.size > usual.size * 1.12
  return before.font === line.font && (large || (before.uniform && line.uniform && before.font !== usual.font))
}

/** In the middle of a sentence, after a full line, as far in as the line before the page turned. */
function isSameStart(before: Line, line: Line): boolean {
  if (endsSentence(before) || /[,،]$/.test(before.text) || endsEarly(before, line) || openingMark(line)) return false
  const inset = (one: Line): number => (one.rtl ? one.right - one.x1 : one.x0 - one.left)
  return Math.abs(inset(before) - inset(line)) < line.size * 0.3
}

/** Arabic has no small letters: below a page's end, what is no heading and has no point at its end goes on. */
function goesOnWithoutCase(before: Line, line: Line): boolean {
  return (
    before.rtl &&
    line.rtl &&
    before.font === line.font &&
    !endsSentence(before) &&
    !/[,،]$/.test(before.text) &&
    openingMark(line) === null
  )
}

function isWideStep(before: Line, line: Line, usual: Usual): boolean {
  const step = (line.y - before.y) / Math.max(line.size, before.size)
  return step > usual.leading * 1.25 + 0.05 || step < -0.5
}

function endsSentence(line: Line): boolean {
  return /[.!?:;؟؛…](?:[»”"’)\]]{0,3})$/u.test(line.text)
}

/** A small letter after no end of a sentence goes on, however short the line before it; so does what stands behind a hyphen. */
function goesOn(before: Line, line: Line): boolean {
  if (/\p{L}[-\u2010\u00AD]$/u.test(before.text) && /^\p{Lu}\p{Ll}/u.test(line.text)) return true
  return (
    !endsSentence(before) &&
    (/^\p{Ll}/u.test(line.text) || (/[-\u00AD,(]$/.test(before.text) && /^[\p{Ll}\d]/u.test(line.text)))
  )
}

/** The first word of the next line would have fitted, with a space, into what the line leaves free. */
export function endsEarly(before: Line, line: Line): boolean {
  const word = /^\S+/.exec(line.text)?.[0] ?? ''
  const width = line.text.length > 0 ? ((line.x1 - line.x0) * (word.length + 1)) / line.text.length : 0
  const free = before.rtl ? before.x0 - before.left : before.right - before.x1
  return free > width + before.size * 1.2
}

/** Below a page's end: it begins further in than the line after it, as no line in the middle of a paragraph does. */
function hasFirstIndent(lines: Line[], at: number): boolean {
  const line = lines[at]
  const after = lines[at + 1]
  if (!line || !after || after.flow !== line.flow || openingMark(after)) return false
  const inset = (one: Line): number => (one.rtl ? one.right - one.x1 : one.x0 - one.left)
  return inset(line) - inset(after) > line.size * 0.7 && inset(line) < (line.right - line.left) * 0.4
}

/** It begins further in than the line before and than the line after it. */
function isIndented(lines: Line[], at: number): boolean {
  const line = lines[at]
  const before = lines[at - 1]
  const after = lines[at + 1]
  if (!line || !before) return false
  const least = line.size * 0.7
  const start = (one: Line): number => (one.rtl ? -one.x1 : one.x0)
  const margin = line.rtl ? -line.right : line.left
  const inner = start(line) - margin > least && start(line) - margin < (line.right - line.left) * 0.4
  if (!inner) return false
  if (before.flow === line.flow && start(line) - start(before) <= least) return false
  // Below a mark the lines of its paragraph hang further in.
  if (before.flow === line.flow && openingMark(before) !== null && openingMark(line) === null) return false
  if (after && after.flow === line.flow && !openingMark(line)) return start(line) - start(after) > least
  return before.flow !== line.flow ? endsSentence(before) || /^\p{Lu}/u.test(line.text) : openingMark(before) === null
}
