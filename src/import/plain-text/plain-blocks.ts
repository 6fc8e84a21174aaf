import { openingStar, starNotes } from '../passages/star-notes.ts'
import { opensClause } from '../structure/act-parts.ts'
import type { Line } from './plain-lines.ts'

export type BlockKind = 'text' | 'number' | 'bullet' | 'rule'

/** Lines that belong together. */
export interface PlainBlock {
  kind: BlockKind
  /** Number before its first line, without the point. */
  number: string | null
  /** Its lines, without the mark at the start of the first. */
  lines: string[]
  /** A blank line stands before it. */
  apart: boolean
  /** Whether its first line opens a page. */
  pageStart: boolean
  /** The mark was set off by tabs: residue of an outline. */
  tabbed: boolean
}

const NUMBER = /^([ \t]*)(\d{1,3}(?: (?:bis|ter))?)[.)]([ \t\u00A0]+)(?=\S)/
const BULLET = /^[ \t]*[•●▪◦‣∙·–*-][ \t\u00A0]+(?=\S)/
const LETTER = /^[ \t]*\(?[a-z]{1,4}\)[ \t\u00A0]+(?=\S)/
const RULE = /^[ \t]*(?:_{4,}|-{10,}|─{4,})[ \t]*$/

/** Group lines into blocks: a blank line, a page, a bullet, a lettered mark or a number of a chain begins a new one. */
export function plainBlocks(lines: Line[]): PlainBlock[] {
  const chained = chainedNumbers(lines)
  const stars = starNotes(lines.map(line => line.text))
  const blocks: PlainBlock[] = []
  let apart = true
  let current: PlainBlock | null = null
  lines.forEach((line, at) => {
    if (line.text.trim() === '') {
      apart = true
      return
    }
    const opened = opening(line.text, chained.has(at), stars)
    const clause = opensClause(line.text.trim(), current?.lines.at(-1)?.trim() ?? '')
    if (opened || current === null || apart || clause || line.pageStart || current.kind === 'rule') {
      const start = opened ?? { kind: 'text' as const, number: null, text: line.text, tabbed: false }
      current = {
        kind: start.kind,
        number: start.number,
        lines: [start.text],
        apart: apart || clause,
        pageStart: line.pageStart,
        tabbed: start.tabbed,
      }
      blocks.push(current)
    } else current.lines.push(line.text)
    apart = false
  })
  return blocks
}

function opening(
  text: string,
  chained: boolean,
  stars: ReadonlySet<string>,
): { kind: BlockKind; number: string | null; text: string; tabbed: boolean } | null {
  if (RULE.test(text)) return { kind: 'rule', number: null, text: '', tabbed: false }
  const number = NUMBER.exec(text)
  const tabbed = number !== null && /\t/.test(number[1] ?? '') && number[3] === '\t'
  if (number?.[2] && (chained || tabbed))
    return {
      kind: chained ? 'number' : 'text',
      number: chained ? number[2] : null,
      text: text.slice(number[0].length),
      tabbed,
    }
  if (stars.has(openingStar(text.trimStart())?.sign ?? ''))
    return { kind: 'text', number: null, text: text.trimStart(), tabbed: false }
  const bullet = BULLET.exec(text)
  if (bullet) return { kind: 'bullet', number: null, text: text.slice(bullet[0].length), tabbed: false }
  return LETTER.test(text) ? { kind: 'text', number: null, text, tabbed: false } : null
}

const NEIGHBOURS = 3

/** Lines whose number goes on from one shortly before or to one shortly after: kills a stray “10.” at a line's start. */
function chainedNumbers(lines: Line[]): Set<number> {
  const found: { at: number; value: number }[] = []
  lines.forEach((line, at) => {
    const number = NUMBER.exec(line.text)?.[2]
    if (number !== undefined) found.push({ at, value: Number.parseInt(number, 10) })
  })
  const chained = found.filter(({ value }, at) => {
    const before = found.slice(Math.max(0, at - NEIGHBOURS), at)
    const after = found.slice(at + 1, at + 1 + NEIGHBOURS)
    return before.some(other => other.value === value - 1) || after.some(other => other.value === value + 1)
  })
  return new Set(chained.map(({ at }) => at))
}
