import type { Candidate } from './runs.ts'
import { Mark, type WordStream } from './word-stream.ts'

/** How a candidate is written, and where. Offsets are into the text of the passage; `at` counts the stream’s passages. */
export interface WrittenForm {
  text: string
  /** Documents in which it is written so, with the first place in each, in reading order. */
  places: { at: number; start: number; end: number }[]
}

/**
 * The most frequent writing of each run, cut from the texts; at equal numbers the first. What stands inside a sentence
 * is preferred, since the first word of a sentence has a capital; and, of a run that is no name, the writing with the
 * fewest capitals that is a third as frequent, since titles have them too.
 */
export function writtenForms(stream: WordStream, runs: readonly Candidate[], areNames: boolean): WrittenForm[] {
  const found = runs.map(() => new Map<string, Writing>())
  const byFirst = new Map<number, number[]>()
  for (const [number, { at }] of runs.entries()) {
    const first = stream.units[at] ?? 0
    byFirst.set(first, [...(byFirst.get(first) ?? []), number])
  }
  for (let at = 0; at < stream.units.length; at++)
    for (const number of byFirst.get(stream.units[at] ?? 0) ?? []) {
      const run = runs[number]
      if (run && sameUnits(stream, at, run)) note(found[number] ?? new Map(), stream, at, run.length)
    }
  return found.map(writings => best([...writings.values()], areNames))
}

interface Writing extends WrittenForm {
  count: number
  inside: number
}

function sameUnits({ units }: WordStream, at: number, run: Candidate): boolean {
  for (let step = 0; step < run.length; step++) if (units[at + step] !== units[run.at + step]) return false
  return true
}

function note(writings: Map<string, Writing>, stream: WordStream, at: number, length: number): void {
  const passage = stream.passage[at] ?? 0
  const start = stream.start[at] ?? 0
  const end = stream.end[at + length - 1] ?? start
  const text = stream.passages[passage]?.text.slice(start, end) ?? ''
  const key = text.replace(/\s+/g, ' ')
  const known = writings.get(key) ?? { text: key, places: [], count: 0, inside: 0 }
  writings.set(key, known)
  known.count++
  if (!((stream.marks[at] ?? 0) & Mark.First)) known.inside++
  const last = known.places.at(-1)
  if (last === undefined || stream.passages[last.at]?.document !== stream.passages[passage]?.document)
    known.places.push({ at: passage, start, end })
}

function best(writings: readonly Writing[], isName: boolean): WrittenForm {
  const frequent = [...writings].sort((a, b) => b.inside - a.inside || b.count - a.count)
  const [most] = frequent
  if (most === undefined) return { text: '', places: [] }
  const usual = frequent.filter(({ inside }) => inside * 3 >= most.inside)
  const [chosen = most] = isName ? frequent : usual.sort((a, b) => capitals(a.text) - capitals(b.text))
  return { text: chosen.text, places: chosen.places }
}

const capitals = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0
