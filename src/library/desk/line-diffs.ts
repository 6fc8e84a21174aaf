import { wordDiff } from '../../text/index.ts'

/** Lines of a text that were put in the place of others, with the words that differ. */
export interface LineDiff {
  /** The first line of the changed text, from 1. */
  line: number
  words: { op: 'equal' | 'insert' | 'delete'; text: string }[]
}

/** Most lines that are paired one by one; a longer stretch is told as one. */
const MOST = 2000

/**
 * Where two texts differ, line by line, and in each the words: what both begin and end with is left out, and lines that stand
 * in both in the same order part the rest.
 */
export function lineDiffs(before: string, after: string, language: string): LineDiff[] {
  const old = before.split('\n')
  const young = after.split('\n')
  let head = 0
  while (head < old.length && head < young.length && old[head] === young[head]) head++
  let tail = 0
  while (tail < Math.min(old.length, young.length) - head && old.at(-1 - tail) === young.at(-1 - tail)) tail++
  const diffs: LineDiff[] = []
  for (const [from, to, start, end] of stretches(old, young, { head, tail })) {
    const words = exact(old.slice(from, to).join('\n'), young.slice(start, end).join('\n'), language)
    diffs.push({ line: start + 1, words })
  }
  return diffs
}

/** Stretches of lines that differ, each by its ends in both texts: lines that occur once in both are taken as fixed. */
function stretches(
  old: readonly string[],
  young: readonly string[],
  { head, tail }: { head: number; tail: number },
): [number, number, number, number][] {
  const [oldEnd, youngEnd] = [old.length - tail, young.length - tail]
  if (oldEnd - head > MOST || youngEnd - head > MOST) return [[head, oldEnd, head, youngEnd]]
  const found: [number, number, number, number][] = []
  let [i, j] = [head, head]
  const close = (to: number, end: number): void => {
    if (to > i || end > j) found.push([i, to, j, end])
  }
  for (let at = head; at < oldEnd; at++) {
    const line = old[at] ?? ''
    if (at < i || line.trim() === '') continue
    const there = young.indexOf(line, j)
    if (there < 0 || there >= youngEnd || old.lastIndexOf(line) !== at || young.lastIndexOf(line) !== there) continue
    close(at, there)
    ;[i, j] = [at + 1, there + 1]
  }
  close(oldEnd, youngEnd)
  return found
}

/** The words that differ; where only signs or capitals do, which words do not tell, the whole. */
function exact(before: string, after: string, language: string): LineDiff['words'] {
  const words = wordDiff(before, after, language)
  if (words.some(({ op }) => op !== 'equal')) return words
  const whole: LineDiff['words'] = [
    { op: 'delete', text: before },
    { op: 'insert', text: after },
  ]
  return whole.filter(({ text }) => text !== '')
}
