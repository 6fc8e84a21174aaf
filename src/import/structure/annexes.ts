import { anyLanguage } from '../../text/index.ts'
import { anyText } from '../../text/whole-texts.ts'
import type { LocatorStep } from '../../types.ts'
import type { Draft, Piece } from './draft.ts'

const NAMES = anyText(({ places, documents }) =>
  [places.containers.annex, documents.appendix].filter(words => words !== undefined && words !== '').join('|'),
)
const ANNEX = new RegExp(`^(?:${NAMES})(?:[ \\u00A0]+([IVXLC]{1,6}|[A-Z]|\\d{1,2}))?[ \\u00A0]*(?:$|[.:–—-])`, 'i')
const PARTS = (['part', 'chapter', 'section'] as const).map(kind =>
  anyLanguage(({ places }) => places.containers[kind] ?? ''),
)
const PART = new RegExp(`^(?:${PARTS.join('|')})[ \\u00A0]+([IVXLC]{1,6}|\\d{1,2})(?:$|[ \\u00A0.:–—-])`, 'i')

/**
 * Where a text prints one number more than once, its annexes and sections tell which is which: each place gets the annex
 * whose heading stands above it, and, where numbers still repeat, the section. A text whose numbers stand once is left as
 * it is.
 */
export function placeInAnnexes(draft: Draft): Draft {
  const { pieces } = draft
  if (repeated(pieces).size === 0) return draft
  const inAnnexes = contained(pieces, annexes(pieces), () => true)
  const again = repeated(inAnnexes)
  const placed = contained(inAnnexes, sections(pieces), piece => again.has(containersKey(piece)))
  return placed.some((piece, at) => piece !== pieces[at]) ? { ...draft, pieces: placed } : draft
}

/** Whether a heading or line opens an annex. */
export function opensAnnex(text: string): boolean {
  return ANNEX.test(text.slice(0, 60))
}

/** Containers that print one paragraph's number twice. */
function repeated(pieces: Piece[]): Set<string> {
  const seen = new Set<string>()
  const found = new Set<string>()
  for (const piece of pieces) {
    if (!piece.printed || piece.path.at(-1)?.kind !== 'paragraph') continue
    const key = JSON.stringify(piece.path)
    if (seen.has(key)) found.add(containersKey(piece))
    seen.add(key)
  }
  return found
}

const isContainer = ({ kind }: LocatorStep): boolean => kind === 'annex' || kind === 'part' || kind === 'component'

function containersKey({ path }: Piece): string {
  return JSON.stringify(path.filter(isContainer))
}

function contained(pieces: Piece[], steps: (LocatorStep | null)[], wanted: (piece: Piece) => boolean): Piece[] {
  return pieces.map((piece, at) => {
    const step = steps[at]
    const named = piece.path[0]?.kind === 'note' || piece.path[0]?.kind === 'heading'
    if (!step || named || piece.path.some(({ kind }) => kind === step.kind) || !wanted(piece)) return piece
    const above = piece.path.filter(isContainer)
    return { ...piece, path: [...above, step, ...piece.path.slice(above.length)] }
  })
}

/** The annex in force at each place: a heading that names one, until the next. */
function annexes(pieces: Piece[]): (LocatorStep | null)[] {
  let open: LocatorStep | null = null
  return pieces.map(({ heading }) => {
    const number = lastOf(heading, ANNEX)
    if (number !== null) open = { kind: 'annex', number }
    return open
  })
}

/** The section in force at each place; it ends with its annex. */
function sections(pieces: Piece[]): (LocatorStep | null)[] {
  let open: LocatorStep | null = null
  return pieces.map(({ heading }) => {
    const number = lastOf(heading, PART)
    if (number !== null) open = { kind: 'part', number }
    else if (lastOf(heading, ANNEX) !== null) open = null
    return open
  })
}

function lastOf(heading: string[], pattern: RegExp): string | null {
  for (const words of [...heading].reverse()) {
    const found = pattern.exec(words.slice(0, 60))
    if (found) return found[1] ?? ''
  }
  return null
}
