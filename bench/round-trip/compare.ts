import type { Passage } from '../../src/types.ts'

/** How many of something there are, and how many are the same in both. */
export interface Share {
  same: number
  all: number
}

export interface Comparison {
  paragraphs: Share
  numbers: Share
  notes: Share
  /** What differs, one line each. */
  differences: string[]
}

/**
 * Compare an import with the expected one. Paragraphs are aligned by their words after white space; a paragraph too many
 * counts against the share as one too few. A number is the printed one with its items (`4(a)(i)`), none for a paragraph
 * that prints none. A note is its mark, its words and its place.
 *
 * @param options.hyphens read no-break hyphens as hyphens: LibreOffice writes both as one character into a PDF.
 */
export function compare(expected: Passage[], found: Passage[], options: { hyphens?: boolean } = {}): Comparison {
  const key = (passage: Passage): string =>
    options.hyphens ? textKey(passage).replaceAll('\u2011', '-') : textKey(passage)
  const pairs = align(expected.map(key), found.map(key))
  const differences: string[] = []
  const numbers: Share = { same: 0, all: expected.length }
  const notes: Share = { same: 0, all: expected.reduce((sum, passage) => sum + passage.notes.length, 0) }
  const met = new Set<Passage>()
  for (const [at, other] of pairs) {
    const one = expected[at]
    const two = found[other]
    if (!one || !two) continue
    met.add(one).add(two)
    if (printedNumber(one) === printedNumber(two)) numbers.same += 1
    else differences.push(`number “${printedNumber(one)}” became “${printedNumber(two)}”: ${one.text.slice(0, 60)}`)
    const kept = one.notes.filter(note => two.notes.some(other => noteKey(other, two) === noteKey(note, one)))
    notes.same += kept.length
    if (kept.length < one.notes.length)
      differences.push(
        `notes ${JSON.stringify(one.notes).slice(0, 300)} became ${JSON.stringify(two.notes).slice(0, 300)}`,
      )
  }
  for (const passage of expected)
    if (!met.has(passage)) differences.push(`lost ${passage.locator?.label}: ${passage.text.slice(0, 200)}`)
  for (const passage of found)
    if (!met.has(passage)) differences.push(`new ${passage.locator?.label}: ${passage.text.slice(0, 200)}`)
  const all = Math.max(expected.length, found.length)
  return { paragraphs: { same: pairs.length, all }, numbers, notes, differences }
}

function textKey(passage: Passage): string {
  return passage.text.replace(/\s+/gu, '')
}

function noteKey(note: Passage['notes'][number], passage: Passage): string {
  return [note.mark, note.text.replace(/\s+/gu, ''), passage.text.slice(0, note.at).replace(/\s+/gu, '').length].join(
    ' ',
  )
}

/** `4(a)`, `(a)` below a paragraph without a number, nothing for a paragraph without one. */
function printedNumber({ locator }: Passage): string {
  const path = locator?.path.filter(step => step.kind === 'item' || step.kind === 'paragraph') ?? []
  return path
    .filter(step => step.kind === 'item' || locator?.printed === true)
    .map(step => (step.kind === 'item' ? `(${step.number})` : step.number))
    .join('')
    .replace(/~\d+/g, '')
}

/** Longest common subsequence, as pairs of indices. */
function align(a: string[], b: string[]): [number, number][] {
  const width = b.length + 1
  const longest = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  return pairs
}
