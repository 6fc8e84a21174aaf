import type { Bead } from '../../src/align/index.ts'

/** What became of the paragraphs of the side from which nothing was deleted. */
export interface Score {
  paragraphs: number
  /** Paired with their counterpart alone, or left alone where it was deleted. */
  right: number
  /** In a bead held for proved. */
  proved: number
  /** Of these, right. */
  provedRight: number
}

export const nothing: Score = { paragraphs: 0, right: 0, proved: 0, provedRight: 0 }

export function addScores(a: Score, b: Score): Score {
  return {
    paragraphs: a.paragraphs + b.paragraphs,
    right: a.right + b.right,
    proved: a.proved + b.proved,
    provedRight: a.provedRight + b.provedRight,
  }
}

/**
 * Score an alignment, strictly: a paragraph is right where its bead holds it and its counterpart and nothing else, or,
 * where the counterpart was deleted, it alone.
 *
 * @param truth for each paragraph of the whole side, the place of its counterpart on the other side, or null.
 * @param whole the side from which nothing was deleted.
 */
export function score(
  beads: readonly Bead[],
  truth: readonly (number | null)[],
  whole: 'left' | 'right',
  sure: number,
): Score {
  const other = whole === 'left' ? 'right' : 'left'
  let total = nothing
  for (const bead of beads) {
    const { from, to } = bead[whole]
    for (let at = from; at < to; at++) {
      const counterpart = truth[at] ?? null
      const alone = to - from === 1
      const right =
        alone &&
        (counterpart === null
          ? bead[other].from === bead[other].to
          : bead[other].from === counterpart && bead[other].to === counterpart + 1)
      const proved = bead.margin >= sure
      total = addScores(total, {
        paragraphs: 1,
        right: Number(right),
        proved: Number(proved),
        provedRight: Number(proved && right),
      })
    }
  }
  return total
}
