import type { LocatorStep } from '../../types.ts'
import { clauseInOpening, namesBody, opensActing, opensPreamble, speaksAsWe } from './act-parts.ts'
import { opensAnnex } from './annexes.ts'
import { type Draft, isCounted, type Piece } from './draft.ts'

/** Longer lines before the body is named are text. */
const MAX_TITLE = 300
/** Title, cover and reference stand before the body is named. */
const MAX_FRONT = 30
/** Clauses of which one must be a preamble's or act, right below the name. */
const NEXT = 3

/**
 * Part an act of any body into preamble and operative part, as bodies write it: the body is named, clauses say why, and
 * from the first verb on it acts (*Recommends*, *Décide*, *Resuelve*). Preambular paragraphs become `PP1`, …; operative ones
 * keep the number that they print. A statement without such a form stays as it is.
 */
export function placeAct(draft: Draft): Draft {
  const { pieces } = draft
  const opening = openingOf(pieces)
  if (opening === null) return draft
  const parts = partsOf(pieces, opening)
  if (!parts.includes('preamble') || !parts.includes('operative')) return draft
  return { ...draft, pieces: placed(pieces, parts) }
}

/** `front` and `end` are outside: what stands before the body is named, and annexes. */
type Part = 'front' | 'opening' | 'preamble' | 'operative' | 'end'

/** Index of the paragraph that names the body or, where none does, of the first clause of the preamble. */
function openingOf(pieces: Piece[]): number | null {
  const top = pieces.slice(0, MAX_FRONT)
  const named = top.findIndex((piece, at) => isRunning(piece) && isOpening(piece.text) && followedByClause(pieces, at))
  if (named >= 0) return named
  const first = top.findIndex(
    (piece, at) => isRunning(piece) && isClauseHead(pieces, at) && followedByClause(pieces, at),
  )
  return first >= 0 && !top.slice(0, first + 1).some(({ text }) => speaksAsWe(text)) ? first : null
}

const isRunning = ({ path }: Piece): boolean => path[0]?.kind === 'paragraph'

function isOpening(text: string): boolean {
  return namesBody(text) || clauseInOpening(text) !== null
}

/** A clause of a preamble that ends as one does, or a line that opens several (“CONSIDERING:”). */
function isClauseHead(pieces: Piece[], at: number): boolean {
  const text = pieces[at]?.text ?? ''
  return (opensPreamble(text) || headingsAbove(pieces, at).some(opensPreamble)) && /[,;:]$/.test(text)
}

function followedByClause(pieces: Piece[], at: number): boolean {
  const next = pieces.slice(at + 1, at + 1 + NEXT)
  const own = clauseInOpening(pieces[at]?.text ?? '')?.part === 'preamble'
  return (
    own ||
    next.some((piece, ahead) => opensPreamble(piece.text) || headingsAbove(pieces, at + 1 + ahead).some(opensPreamble))
  )
}

/** Headings that are new at a piece: “RESOLVES:” may be one. */
function headingsAbove(pieces: Piece[], at: number): string[] {
  const before = pieces[at - 1]?.heading ?? []
  return (pieces[at]?.heading ?? []).filter((words, depth) => before[depth] !== words)
}

/** Part of each piece: what begins by neither sign belongs to the part before it. */
function partsOf(pieces: Piece[], opening: number): Part[] {
  const parts: Part[] = []
  let part: Part = 'preamble'
  for (const [at, piece] of pieces.entries()) {
    const above = headingsAbove(pieces, at)
    if (at < opening) parts.push('front')
    else if (at === opening) {
      const clause = clauseInOpening(piece.text)
      if (clause !== null) part = clause.part === 'acts' ? 'operative' : 'preamble'
      parts.push(clause === null && namesBody(piece.text) ? 'opening' : part)
    } else {
      if (above.some(opensAnnex) || (piece.text.length < 80 && opensAnnex(piece.text))) part = 'end'
      if (part === 'preamble' && (above.some(opensActing) || (isWhole(piece) && opensActing(piece.text))))
        part = 'operative'
      if (part === 'preamble' && beginsNumbers(pieces, parts, at)) {
        part = 'operative'
        if (leadsOver(pieces[at - 1]) && parts.at(-1) === 'preamble') parts[at - 1] = part
      }
      parts.push(part)
    }
  }
  return parts
}

/** Numbers begin below clauses that have none, and the first of them is no clause of a preamble. */
function beginsNumbers(pieces: Piece[], parts: Part[], at: number): boolean {
  const piece = pieces[at]
  if (!piece?.printed || !isWhole(piece) || piece.path[0]?.kind !== 'paragraph' || opensPreamble(piece.text))
    return false
  const clauses = pieces.slice(0, at).filter((one, index) => parts[index] === 'preamble' && isWhole(one))
  return clauses.length > 0 && clauses.every(isCounted)
}

/** A line over a list that is no clause of a preamble: *Hereby decide to:*. */
function leadsOver(piece: Piece | undefined): boolean {
  return piece !== undefined && isCounted(piece) && piece.text.endsWith(':') && !opensPreamble(piece.text)
}

/** A paragraph, not an item of one: *(a) Notes …* may stand in a preamble. */
const isWhole = ({ path }: Piece): boolean => path.length === 1

function placed(pieces: Piece[], parts: Part[]): Piece[] {
  let count = 0
  /** The paragraph that items belong to, and the place that it was given. */
  let above: { from: LocatorStep; to: LocatorStep } | null = null
  return pieces.map((piece, at) => {
    const part = parts[at]
    const [first, ...items] = piece.path
    if (first?.kind !== 'paragraph' || part === 'end') return piece
    if (part === 'front') return isCounted(piece) && piece.text.length <= MAX_TITLE ? named(piece, 'title') : piece
    if (part === 'opening') return named(piece, 'enacting formula')
    if (part === 'operative') return { ...piece, operative: piece.printed }
    if (items.length > 0 && above !== null && above.from.number === first.number)
      return { ...piece, path: [above.to, ...items] }
    count = piece.printed && !isCounted(piece) ? Number.parseInt(first.number, 10) || count + 1 : count + 1
    above = { from: first, to: { kind: 'preamble', number: String(count) } }
    return { ...piece, path: [above.to, ...items] }
  })
}

function named(piece: Piece, name: string): Piece {
  return { ...piece, path: [{ kind: 'heading', number: name }], printed: true }
}
