import { bandOf, narrowBand } from './band.ts'
import { beadCosts, beadKinds, singleKinds } from './bead-cost.ts'
import { type Bead, bestPath } from './best-path.ts'
import { type Evidence, haveCognates, type Paragraph, readEvidence } from './evidence.ts'
import { emptyLexicon, type Lexicon, learnLexicon, type ParallelText } from './lexicon.ts'
import { createWords } from './words.ts'

/** One document in two languages. */
export interface Bitext {
  left: readonly Paragraph[]
  right: readonly Paragraph[]
}

/** Aligns texts of two languages with what it has learnt. */
export interface Aligner {
  /**
   * The beads of two texts, in order; every paragraph of either side is in exactly one.
   *
   * @returns null where the texts are too long or too unlike in length to be compared (`bandOf`).
   */
  align(text: Bitext): Bead[] | null
}

interface Read {
  left: Evidence[]
  right: Evidence[]
}

/** A bead of this margin or more counts as proved: bench/alignment counts how many are right. */
export const SURE = 5
/** From this margin on a bead may teach: a few wrong ones do no harm. */
const TEACHING = 3
const PASSES = 2

/**
 * Learn to align two languages from documents that the library has in both, given as their paragraphs alone: first by
 * length and anchors, then with the words that the sure beads have taught, all documents together. The document to be
 * aligned should be among them. From no document nothing is learnt: length and anchors alone decide.
 */
export function learnAligner(languages: { left: string; right: string }, texts: readonly Bitext[]): Aligner {
  const words = { left: createWords(), right: createWords(), anchors: createWords() }
  const cognates = haveCognates(languages.left, languages.right)
  const known = new Map<Bitext, Read>()
  const read = (text: Bitext): Read => known.get(text) ?? readAnew(text)
  const readAnew = ({ left, right }: Bitext): Read => ({
    left: left.map(one => readEvidence(one, languages.left, { stems: words.left, anchors: words.anchors }, cognates)),
    right: right.map(one =>
      readEvidence(one, languages.right, { stems: words.right, anchors: words.anchors }, cognates),
    ),
  })
  const all = texts.map(readAnew)
  texts.forEach((text, at) => {
    const one = all[at]
    if (one) known.set(text, one)
  })
  let learnt: Learnt = { lexicon: emptyLexicon, ratio: all.length > 0 ? firstRatio(all) : null }
  for (let pass = 0; pass < PASSES; pass++) {
    const before = learnt
    const pairs = all.flatMap(text => surePairs(text, alignSingles(text, before) ?? []))
    learnt = { lexicon: learnLexicon(pairs), ratio: pairs.length > 0 ? ratioOf(pairs) : before.ratio }
  }
  return { align: text => alignAll(read(text), learnt) }
}

interface Learnt {
  lexicon: Lexicon
  /** Characters of the right text for one of the left; null where only the texts to be aligned can tell. */
  ratio: number | null
}

/** Pairs of single paragraphs only: enough to learn from. */
function alignSingles({ left, right }: Read, { lexicon, ratio }: Learnt): Bead[] | null {
  const band = bandOf(left.length, right.length)
  const known = ratio ?? firstRatio([{ left, right }])
  return band && bestPath(band, singleKinds, beadCosts(band, left, right, lexicon, known, singleKinds))
}

/** All kinds of beads, beside the way that single paragraphs show; where that leaps too far, single ones only. */
function alignAll({ left, right }: Read, learnt: Learnt): Bead[] | null {
  const wide = bandOf(left.length, right.length)
  const singles = alignSingles({ left, right }, learnt)
  if (wide === null || singles === null) return null
  const rows = Array.from({ length: left.length + 1 }, () => ({ from: right.length, to: 0 }))
  for (const bead of [...singles, { left: { from: left.length }, right: { from: right.length } }]) {
    const row = rows[bead.left.from]
    if (!row) continue
    row.from = Math.min(row.from, bead.right.from)
    row.to = Math.max(row.to, bead.right.from)
  }
  const band = narrowBand(wide, rows)
  if (band === null) return singles
  const ratio = learnt.ratio ?? firstRatio([{ left, right }])
  return bestPath(band, beadKinds, beadCosts(band, left, right, learnt.lexicon, ratio, beadKinds))
}

/** Paragraphs paired one to one, of which nothing else is nearly as likely. */
function surePairs(
  { left, right }: Read,
  beads: readonly Bead[],
): (ParallelText & { left: Evidence; right: Evidence })[] {
  return beads.flatMap(bead => {
    const one = left[bead.left.from]
    const other = right[bead.right.from]
    const single = bead.left.to - bead.left.from === 1 && bead.right.to - bead.right.from === 1
    return single && one && other && bead.margin >= TEACHING ? [{ left: one, right: other }] : []
  })
}

interface Lengths {
  left: { length: number }
  right: { length: number }
}

/**
 * The ratio of lengths before anything is aligned: that of all characters, or that of the mean paragraph, whichever is
 * nearer to one. Where a translation leaves paragraphs out the mean is right, where it joins them the whole is.
 */
function firstRatio(texts: readonly Read[]): number {
  const left = texts.flatMap(text => text.left)
  const right = texts.flatMap(text => text.right)
  const whole = ratioOf([{ left: sum(left), right: sum(right) }])
  const mean = right.length === 0 ? whole : (whole * left.length) / right.length
  return mean === 0 || Math.abs(Math.log(whole)) <= Math.abs(Math.log(mean)) ? whole : mean
}

const sum = (texts: readonly Evidence[]): { length: number } => ({
  length: texts.reduce((length, text) => length + text.length, 0),
})

/** Characters of the right texts for one of the left; 1 where there is nothing to compare. */
function ratioOf(pairs: readonly Lengths[]): number {
  const left = pairs.reduce((length, pair) => length + pair.left.length, 0)
  const right = pairs.reduce((length, pair) => length + pair.right.length, 0)
  return left === 0 || right === 0 ? 1 : right / left
}
