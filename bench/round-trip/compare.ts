import type { Passage } from '../../src/types.ts'

/** How many of something there are, and how many are the same in both. */
export interface Share {
  same: number
  all: number
}

export interface Comparison {
  paragraphs: Share
  numbers: Share
  /** Labels of places as users see them: `OP4(a)`, `annex I, 12`. */
  labels: Share
  notes: Share
  /** What differs, one line each. */
  differences: string[]
}

/**
 * Compare an import with the expected one. Paragraphs are aligned by their words after white space
 * and canonical equivalence (NFC); a paragraph too many
 * counts against the share as one too few. A number is the printed one with its items (`4(a)(i)`), none for a paragraph
 * that prints none. A note is its mark, its words and its place.
 *
 * @param written what the writer makes of a text: signs that it cannot tell apart are read as one, on both sides.
 */
export function compare(
  expected: Passage[],
  found: Passage[],
  written: (text: string) => string = text => text,
): Comparison {
  const textKey = (text: string): string => written(text.replace(/\s+/gu, '').normalize('NFC'))
  const noteKey = (note: Passage['notes'][number], { text }: Passage): string =>
    [note.mark, textKey(note.text), textKey(text.slice(0, note.at)).length].join(' ')
  const pairs = align(
    expected.map(passage => textKey(passage.text)),
    found.map(passage => textKey(passage.text)),
  )
  const differences: string[] = []
  const numbers: Share = { same: 0, all: expected.length }
  const labels: Share = { same: 0, all: expected.length }
  const notes: Share = { same: 0, all: expected.reduce((sum, passage) => sum + passage.notes.length, 0) }
  const met = new Set<Passage>()
  for (const [at, other] of pairs) {
    const one = expected[at]
    const two = found[other]
    if (!one || !two) continue
    met.add(one).add(two)
    if (printedNumber(one) === printedNumber(two)) numbers.same += 1
    else differences.push(`number “${printedNumber(one)}” became “${printedNumber(two)}”: ${one.text.slice(0, 60)}`)
    if (one.locator?.label === two.locator?.label) labels.same += 1
    else differences.push(`label “${one.locator?.label}” became “${two.locator?.label}”: ${one.text.slice(0, 60)}`)
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
  return { paragraphs: { same: pairs.length, all }, numbers, labels, notes, differences }
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
