import { dateLine } from '../passages/date-line.ts'
import { publishedOn } from '../passages/published-on.ts'
import { type Draft, isCounted, type Piece, paragraphNumber } from './draft.ts'

const DASH = /^([^—–]{6,90}?)(?:\s?[—–]|\s-{1,2})\s/u
/** Title, subtitle and place may stand above the line. */
const MAX_LINES = 6
const MAX_TITLE = 300

/**
 * The day that a text gives of itself: a line under the title that is only a date (with a place), or the place and date
 * that open its first paragraph before a dash. A date inside a sentence is none. A line of its own becomes the place
 * `dateline` and is not counted.
 */
export function takeDateline(draft: Draft): Draft {
  const found = findDateline(draft.pieces)
  if (found === null) return draft
  const { date } = found
  const { facts } = draft
  const pieces = withLine(draft.pieces, found)
  const published = facts.adopted ? publishedOn(facts.adopted) : ''
  const warnings = draft.warnings.filter(warning => warning !== published)
  const fromPage = warnings.length < draft.warnings.length
  const stated = facts.adopted ?? null
  if (stated === null || fromPage || stated === date) {
    if (fromPage && stated !== date)
      warnings.push(`the text is dated ${date}; the page says that it was published on ${stated}`)
    return { facts: { ...facts, adopted: date }, pieces, warnings }
  }
  warnings.push(`the file says ${stated}, the line under its title ${date}; ${stated} was taken`)
  return { ...draft, pieces, warnings }
}

/** A date with the piece or the heading that is its line; neither where it opens a paragraph. */
interface Dated {
  date: string
  at: number | null
  heading: string | null
}

/** The line of the date under its name; one set like a heading stands over nothing. */
function withLine(pieces: Piece[], { at, heading }: Dated): Piece[] {
  if (heading === null) return pieces.map((piece, index) => (index === at ? named(piece) : piece))
  const first = pieces.findIndex(piece => piece.heading.includes(heading))
  const without = pieces.map(piece => ({ ...piece, heading: piece.heading.filter(words => words !== heading) }))
  const line: Piece = { ...named({ path: [], text: heading, notes: [], heading: [], printed: true }) }
  return [...without.slice(0, first), { ...line, heading: without[first]?.heading ?? [] }, ...without.slice(first)]
}

function findDateline(pieces: Piece[]): Dated | null {
  for (const [at, piece] of pieces.slice(0, MAX_LINES).entries()) {
    for (const words of piece.heading) {
      const day = dateLine(words)
      if (day !== null) return { date: day, at: null, heading: words }
    }
    const day = dateLine(dayAndMonth(piece) ?? piece.text)
    if (day !== null)
      return { date: day, at: isCounted(piece) || dayAndMonth(piece) !== null ? at : null, heading: null }
    const opening = dateLine(DASH.exec(piece.text.slice(0, 120))?.[1] ?? '')
    if (opening !== null) return { date: opening, at: null, heading: null }
    if (piece.text.length > MAX_TITLE || (/[.:]$/.test(piece.text) && at > 0)) return null
  }
  return null
}

/** A German date such as “12. März 2021” looks like a paragraph with the number 12. */
function dayAndMonth(piece: Piece): string | null {
  const number = paragraphNumber(piece)
  return number !== null && number <= 31 && piece.text.length < 20 ? `${number}. ${piece.text}` : null
}

function named(piece: Piece): Piece {
  return { ...piece, path: [{ kind: 'heading', number: 'dateline' }], printed: true }
}
