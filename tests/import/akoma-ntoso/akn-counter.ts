import type { Passage } from '../../../src/types.ts'

/**
 * The slow and obvious reading of an Akoma Ntoso body, by regular expressions only: how many paragraphs it has,
 * and all its letters in order, without white space, notes and the brackets round note marks.
 */
export function countAkn(xml: string): { paragraphs: number; letters: string; notes: number } {
  const body = xml
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^[\s\S]*?(?=<\/preface>)/, '')
    .replace(/<(meta|coverPage|conclusions|collectionBody)\b[\s\S]*?<\/\1>/g, '')
  const notes = body.match(/<authorialNote\b/g)?.length ?? 0
  const text = body
    .replace(/<sup>\s*[()]\s*<\/sup>(?=<authorialNote)/g, '')
    .replace(/(<\/authorialNote>)<sup>\s*[()]\s*<\/sup>/g, '$1')
    .replace(/<authorialNote\b[\s\S]*?<\/authorialNote>/g, '')
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  const paragraphs =
    count(/<container\b[^>]*>\s*<(?:p|blockList)\b/g) +
    count(/<paragraph\b[^>]*>(?:\s*<num>[^<]*<\/num>)?\s*<(?:content|list)\b/g) +
    count(/<(?:point|item|formula)\b/g) +
    count(/<crossHeading refersTo="#preamble"/g)
  return { paragraphs, letters: decode(text.replace(/<[^>]*>/g, '')).replace(/[\s.]/g, ''), notes }
}

function decode(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&amp;/g, '&')
}

/**
 * Walk the letters with the passages: every text must come next, and what lies between two texts may only be a heading
 * that a passage names, a printed number, or a repeated note mark.
 *
 * @returns What was lost or doubled; empty when the two agree.
 */
export function compareAkn(xml: string, passages: Passage[]): string[] {
  const { letters } = countAkn(xml)
  const problems: string[] = []
  let at = 0
  let above: string[] = []
  const next = (text: string, what: string): void => {
    const bare = bareLetters(text)
    const found = letters.indexOf(bare, at)
    const gap = above.reduce((rest, heading) => rest.replace(bareLetters(heading), ''), letters.slice(at, found))
    if (
      found < 0 ||
      !/^(?:[([]?(?:\d{1,5}(?:bis|ter)?|[a-z]{1,4}|[A-Z]|[IVXLC]{1,6}|[ء-يа-я]ـ?)[)\-–]{0,3})*$/.test(gap)
    )
      problems.push(`${what}: “${gap.slice(0, 80)}” before “${text.slice(0, 60)}”`)
    if (found >= 0) at = found + bare.length
  }
  for (const passage of passages) {
    const fresh = passage.heading.filter((heading, level) => heading !== above[level])
    above = passage.heading
    for (const heading of fresh) next(heading, 'heading')
    for (const piece of pieces(passage)) next(piece, passage.locator?.label ?? '—')
  }
  if (letters.slice(at) !== '') problems.push(`at the end: “${letters.slice(at, at + 80)}”`)
  return problems
}

function bareLetters(text: string): string {
  return text.replace(/[\s.]/g, '')
}

/** A text divided where a repeated note mark was taken out of it, and at the cell borders of a table's row. */
function pieces(passage: Passage): string[] {
  const cuts = [0, ...passage.notes.map(note => note.at), passage.text.length].sort((a, b) => a - b)
  const cut = cuts.slice(1).map((end, at) => passage.text.slice(cuts[at], end))
  const row = /^table \d+ row \d+/.test(passage.locator?.path.at(-1)?.number ?? '')
  return (row ? cut.flatMap(piece => piece.split(' | ')) : cut).filter(piece => piece.trim() !== '')
}
