import type { IsState } from './delegations.ts'
import { type Bracket, type Part, parseBrackets } from './parse-brackets.ts'

/** A draft paragraph read with one choice at each bracket. */
export interface Reading {
  text: string
  /** Pieces of the paragraph that make the text, in order; each is `paragraph.slice(start, end)`. */
  pieces: { start: number; end: number }[]
  /** The words chosen that set it apart from the first reading, as they stand in the paragraph; null for the first. */
  choice: Choice | null
}

export interface Choice {
  /** Empty where a bracket is left out. */
  start: number
  end: number
  text: string
  /** The words of a bracket that is left out; null where some are chosen. */
  without: string | null
  /** Delegation that proposes it, as written; null where none is named. */
  by: string | null
}

/** A paragraph without brackets is read as it is, unless a delegation may be named before it, or a remark may stand in it. */
const mayHaveRemarks = /\(|(?:^|\s)\|\s|^[^:]{2,90}:\s/u

/** Readings of one paragraph, and UTF-16 units of its further ones: what is more is counted, not made. */
const MOST = 64
const MOST_READ = 500_000

/**
 * Read a paragraph of a live draft (“The Council [encourages][urges] [EU: strongly] …”): first with the first of all
 * alternatives and every single bracket kept, then once for each other choice, the rest at their first.
 *
 * @param draft.isState tells the names of states, besides the groups and codes that are known.
 * @param draft.columns what stands over the cells of a row.
 *
 * So a paragraph has one reading more than it has further choices, and never the product of them. Notes in brackets
 * (“[US del.]”, “[agreed ad ref]”) are in no reading. Linear in length and readings.
 *
 * @returns `left` counts choices past the {@link MOST} readings, or {@link MOST_READ} letters, made.
 */
export function bracketed(
  paragraph: string,
  draft: { isState?: IsState; columns?: readonly string[] } = {},
): { readings: Reading[]; notes: string[]; left: number } {
  if (!/[[\]]/.test(paragraph) && !mayHaveRemarks.test(paragraph)) {
    const pieces = paragraph === '' ? [] : [{ start: 0, end: paragraph.length }]
    return { readings: [{ text: paragraph, pieces, choice: null }], notes: [], left: 0 }
  }
  const { parts, notes } = parseBrackets(paragraph, draft)
  const choices = furtherChoices(paragraph, parts, new Map())
  const make = (chosen: Chosen, choice: Choice | null): Reading => {
    const pieces = joined(piecesOf(parts, chosen))
    return { text: pieces.map(({ start, end }) => paragraph.slice(start, end)).join(''), pieces, choice }
  }
  const readings = [make(new Map(), null)]
  const further = Math.min(MOST - 1, Math.floor(MOST_READ / paragraph.length))
  for (const { chosen, choice } of choices.slice(0, further)) readings.push(make(chosen, choice))
  return { readings, notes, left: Math.max(0, choices.length - further) }
}

/** Where words of a reading stand in the paragraph: from the first of them to the last. */
export function placeInParagraph({ pieces }: Reading, start: number, end: number): { start: number; end: number } {
  let offset = 0
  let from: number | null = null
  let to: number | null = null
  for (const piece of pieces) {
    const length = piece.end - piece.start
    if (from === null && start < offset + length) from = piece.start + start - offset
    if (end > offset && end <= offset + length) to = piece.start + end - offset
    offset += length
  }
  const last = pieces.at(-1)?.end ?? 0
  const first = from ?? last
  return { start: first, end: Math.max(first, to ?? (end <= start ? first : last)) }
}

/** Which alternative of each bracket is taken where it is not the first; −1 leaves a bracket out. */
type Chosen = ReadonlyMap<Bracket, number>

/** Every choice that the first reading does not make, with those around it that it needs, in reading order. */
function furtherChoices(text: string, parts: readonly Part[], around: Chosen): { chosen: Chosen; choice: Choice }[] {
  return parts.flatMap(part => {
    if (part.kind === 'words') return []
    const own = part.alternatives.flatMap(({ start, end, by, parts: inner }, at) => {
      const chosen = at === 0 ? around : new Map([...around, [part, at]])
      const further = { chosen, choice: { start, end, text: text.slice(start, end).trim(), without: null, by } }
      return [...(at === 0 ? [] : [further]), ...furtherChoices(text, inner, chosen)]
    })
    const [only] = part.alternatives
    if (part.alternatives.length > 1 || !only) return own
    const { start, end, by } = only
    const choice = { start, end: start, text: '', without: text.slice(start, end).trim(), by }
    return [...own, { chosen: new Map([...around, [part, -1]]), choice }]
  })
}

function piecesOf(parts: readonly Part[], chosen: Chosen): Reading['pieces'] {
  return parts.flatMap(part => {
    if (part.kind === 'words') return [{ start: part.start, end: part.end }]
    return piecesOf(part.alternatives[chosen.get(part) ?? 0]?.parts ?? [], chosen)
  })
}

/** Pieces that touch are one. */
function joined(pieces: Reading['pieces']): Reading['pieces'] {
  const found: Reading['pieces'] = []
  for (const { start, end } of pieces) {
    const last = found.at(-1)
    if (last?.end === start) last.end = end
    else if (end > start) found.push({ start, end })
  }
  return found
}
