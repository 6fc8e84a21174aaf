import type { LocatorStep } from '../../types.ts'
import { dropFront } from '../passages/rich-text.ts'
import { allSeries, commitmentList, continuation, printedAgain, type Series } from './commitment-series.ts'
import { type Draft, isCounted, type Piece, paragraphNumber } from './draft.ts'
import { runInLabel, runOnLabel } from './run-in-label.ts'

/**
 * Where a heading says “commitments” over a numbered list, its numbers are commitments (`commitment 9`), and what is
 * reported under each, month by month, belongs to it: `commitment 9(Mars)`. A page of the list that stands out of order is
 * put in the order of its numbers; numbers printed a second time with the same words become `commitment 14~2`.
 */
export function nameCommitments(draft: Draft): Draft {
  const series = allSeries(draft.pieces)
  const list = commitmentList(draft.pieces, series)
  if (list === null) return draft
  const warnings = [...draft.warnings]
  const { pieces, order } = inOrder(draft.pieces, list, continuation(list, series), warnings)
  const again = printedAgain(order, allSeries(pieces), pieces)
  if (again.length > 0)
    warnings.push(
      `${spanOf(again)} printed twice: ${again.length === 1 ? 'the one' : 'those'} outside the list of all bear the sign “~2”`,
    )
  return { ...draft, pieces: named(pieces, order, again), warnings }
}

/** The pieces with the continuation moved behind the end of the list; elsewhere the order of the file stays. */
function inOrder(
  pieces: Piece[],
  list: Series,
  next: Series | null,
  warnings: string[],
): { pieces: Piece[]; order: Series } {
  const start = next?.[0]?.at ?? 0
  const end = list.at(-1)?.at ?? 0
  if (next === null) return { pieces, order: list }
  const stop = extent(pieces, next.at(-1)?.at ?? start)
  if (start > end) return { pieces, order: [...list, ...next] }
  const moved = pieces.slice(start, stop)
  const after = extent(pieces, end)
  const back = after - moved.length
  warnings.push(`${spanOf(next)} before the beginning of the list in the file: put in the order of the numbers`)
  return {
    pieces: [...pieces.slice(0, start), ...pieces.slice(stop, after), ...moved, ...pieces.slice(after)],
    order: [
      ...list.map(entry => ({ ...entry, at: entry.at > start ? entry.at - moved.length : entry.at })),
      ...next.map(entry => ({ ...entry, at: entry.at - start + back })),
    ],
  }
}

function spanOf(series: Series): string {
  const [first, last] = [series[0]?.number ?? 0, series.at(-1)?.number ?? 0]
  return first === last ? `commitment ${first} stands` : `commitments ${first} to ${last} stand`
}

/** The first index behind a numbered paragraph and what hangs on it. */
function extent(pieces: Piece[], from: number): number {
  let at = from + 1
  while (at < pieces.length && belongs(pieces[at], pieces[at - 1], true)) at++
  return at
}

/**
 * Whether a piece hangs on the commitment above: an item, a month (even where a page put a heading or an introduction
 * between them), and right behind one of these a remark or a point of a list that it opened.
 */
function belongs(piece: Piece | undefined, before: Piece | undefined, attached: boolean): boolean {
  if (piece === undefined) return false
  if (piece.printed) return piece.path.length > 1
  if (!isCounted(piece)) return false
  const label = runInLabel(piece.text)
  return label?.kind === 'time' || (attached && (label !== null || /[:;]$/.test(before?.text ?? '')))
}

function named(pieces: Piece[], list: Series, again: Series): Piece[] {
  const numbers = new Map([
    ...list.map(({ at, number }): [number, string] => [at, String(number)]),
    ...again.map(({ at, number }): [number, string] => [at, `${number}~2`]),
  ])
  let current: LocatorStep | null = null
  let attached = false
  let points = 0
  return pieces.flatMap((piece, at): Piece[] => {
    const number = numbers.get(at)
    if (number !== undefined) {
      current = { kind: 'commitment', number }
      attached = true
      points = 0
      return divided(piece, current)
    }
    if (paragraphNumber(piece) !== null) current = null
    attached = current !== null && belongs(piece, pieces[at - 1], attached)
    if (current === null || !attached) return [piece]
    const items = piece.path.slice(1)
    const label = runInLabel(piece.text)
    if (items.length === 0 && label === null) points += 1
    const own: LocatorStep = { kind: 'item', number: label?.name ?? `bullet ${points}` }
    return [{ ...piece, path: [current, ...(items.length > 0 ? items : [own])], printed: true }]
  })
}

/** A commitment, and the report that runs on in its paragraph. */
function divided(piece: Piece, step: LocatorStep): Piece[] {
  const own: Piece = { ...piece, path: [step], printed: true }
  const cut = runOnLabel(piece.text)
  if (cut < 0) return [own]
  const text = piece.text.slice(0, cut).trimEnd()
  const report = dropFront({ ...piece, notes: piece.notes.filter(note => note.at > cut) }, cut)
  const name = runInLabel(report.text)?.name ?? ''
  return [
    {
      ...own,
      text,
      notes: piece.notes.filter(note => note.at <= cut).map(note => ({ ...note, at: Math.min(note.at, text.length) })),
    },
    { ...piece, ...report, path: [step, { kind: 'item', number: name }], printed: true },
  ]
}
