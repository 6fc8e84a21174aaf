import type { PageText, TextRun } from './page-text.ts'

const MARK = /^[\u0590-\u08FF]+$/
const ONLY_MARKS = /^\p{M}+$/u
const REACH = 1.2
const AT_START = 0.35

/**
 * Vowel signs of Arabic and Hebrew are drawn apart from their letters, above or below the line: put each back into the run
 * it stands over, before the letter at its place (runs are in drawn order, so it follows that letter when read). One that
 * stands over nothing stays as it is.
 */
export function withMarksOnLetters(page: PageText | null): PageText | null {
  return page && { sheets: page.sheets.map(({ angle, runs }) => ({ angle, runs: marksOnLetters(runs) })) }
}

function marksOnLetters(runs: TextRun[]): TextRun[] {
  const marks = runs.filter(isMark)
  if (marks.length === 0) return runs
  const others = runs.filter(run => !isMark(run)).sort((a, b) => a.y - b.y)
  const added = new Map<TextRun, TextRun[]>()
  const lost: TextRun[] = []
  for (const mark of marks) {
    const host = hostOf(mark, others)
    if (host) added.set(host, [...(added.get(host) ?? []), mark])
    else lost.push(mark)
  }
  return [...others.map(run => withMarks(run, added.get(run) ?? [])), ...lost]
}

function isMark({ text }: TextRun): boolean {
  return MARK.test(text) && ONLY_MARKS.test(text)
}

function hostOf(mark: TextRun, others: TextRun[]): TextRun | undefined {
  let best: TextRun | undefined
  for (let at = firstFrom(others, mark.y - REACH * mark.size); at < others.length; at++) {
    const run = others[at]
    if (!run || run.y > mark.y + REACH * mark.size) break
    if (mark.x < run.x - AT_START * run.size || mark.x > run.x + run.width) continue
    if (best === undefined || distance(run, mark) < distance(best, mark)) best = run
  }
  return best
}

/** A run is begun anew after a sign that stands over its first letter: the nearest beginning, on the nearest line. */
function distance(run: TextRun, mark: TextRun): number {
  return Math.abs(run.y - mark.y) + Math.min(Math.abs(mark.x - run.x), 0.5 * run.size)
}

function firstFrom(sorted: TextRun[], y: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.y ?? 0) < y) low = middle + 1
    else high = middle
  }
  return low
}

function withMarks(run: TextRun, marks: TextRun[]): TextRun {
  if (marks.length === 0) return run
  const letters = [...run.text]
  const before = letters.map(() => '')
  for (const mark of marks) {
    const share = run.width > 0 ? (mark.x - run.x) / run.width : 0
    const at = Math.min(letters.length - 1, Math.max(0, Math.floor(share * letters.length)))
    before[at] += mark.text
  }
  return { ...run, text: letters.map((letter, at) => before[at] + letter).join('') }
}
