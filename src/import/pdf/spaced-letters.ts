import type { PlacedRun } from './rows.ts'

/** Letters of a line that stand apart one by one are its words when they make up so much of it. */
const LEAST = 5
const MOST = 0.8
/** A gap between two words is wider than the usual one between two letters by this factor. */
const WIDER = 1.4

/**
 * Runs of a line set in spaced letters (*P R E A M B L E*), each word as one run; null for any other line. What a wide gap
 * parts is another word; a program that draws a gap like any other leaves them in one piece.
 */
export function closedLetters(runs: readonly PlacedRun[]): PlacedRun[] | null {
  const pieces = runs.flatMap(run => (run.raised ? [] : run.text.split(' ').filter(piece => piece !== '')))
  const single = pieces.filter(piece => [...piece].length === 1)
  const letters = single.filter(piece => /\p{L}/u.test(piece)).length
  if (letters < LEAST || single.length < pieces.length * MOST) return null
  if (runs.some(run => /[\u0590-\u08FF]/.test(run.text))) return null
  const gaps = runs.slice(1).map((run, at) => gapBefore(run, runs[at]))
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  // Where letters share a run, whatever parts two runs is wider than what parts letters.
  const shared = runs.some(run => /^\S \S/u.test(run.text))
  const words: PlacedRun[] = []
  for (const [at, run] of runs.entries()) {
    const closed = { ...run, text: run.text.replace(/(?<=\S) (?=\S)/gu, '').trim(), spaced: false }
    const last = words.at(-1)
    const gap = gaps[at - 1] ?? 0
    if (last === undefined || (shared ? gap > 0.3 * run.size : gap > usual * WIDER))
      words.push({ ...closed, spaced: true })
    else words[words.length - 1] = { ...last, text: last.text + closed.text, width: run.x + run.width - last.x }
  }
  return words
}

function gapBefore(run: PlacedRun, before: PlacedRun | undefined): number {
  return before === undefined ? 0 : run.x - before.x - before.width
}
