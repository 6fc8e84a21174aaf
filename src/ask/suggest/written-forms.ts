import type { Candidate } from './runs.ts'
import { endOf, Mark } from './unit-rows.ts'
import type { WordStream } from './word-stream.ts'

/** How a candidate is written, and where. Offsets are into the text of the passage. */
export interface WrittenForm {
  text: string
  /** Documents in which it is written so, by their place in the source, with the first place in each, in reading order. */
  places: { document: number; passage: number; start: number; end: number }[]
}

/** A candidate whose writing is asked for; of a name the writing with the fewest capitals is not preferred. */
export interface AskedRun {
  run: Candidate
  isName: boolean
}

/**
 * The most frequent writing of each run, cut from the texts, which are read once more; at equal numbers the first. What
 * stands inside a sentence is preferred, since the first word of a sentence has a capital; and, of a run that is no name,
 * the writing with the fewest capitals that is a third as frequent, since titles have them too.
 */
export function writtenForms(stream: WordStream, asked: readonly AskedRun[]): WrittenForm[] {
  const found = asked.map(() => new Map<string, Writing>())
  const chains = chainsByFirst(stream, asked)
  const { units, passages } = stream
  const textOf = textsAlong(stream)
  for (const [passage, document] of passages.documents.entries()) {
    const end = passages.firsts[passage + 1] ?? 0
    for (let at = passages.firsts[passage] ?? 0; at < end; at++) {
      let chain = chains.heads[units[at] ?? 0] ?? 0
      while (chain !== 0) {
        const { run } = asked[chain - 1] ?? {}
        const writings = found[chain - 1]
        if (run && writings && sameUnits(stream, at, run)) {
          const start = stream.starts[at] ?? 0
          const stop = endOf(stream, at + run.length - 1)
          const isFirst = ((stream.marks[at] ?? 0) & Mark.First) !== 0
          const key = passages.keys[passage] ?? 0
          note(writings, textOf(passage).slice(start, stop), isFirst, { document, passage: key, start, end: stop })
        }
        chain = chains.next[chain] ?? 0
      }
    }
  }
  return found.map((writings, at) => best([...writings.values()], asked[at]?.isName === true))
}

/** The runs that begin with each unit: number of the first, from 1, and of the next after each; 0 where there is none. */
function chainsByFirst(
  { units, classes }: WordStream,
  asked: readonly AskedRun[],
): { heads: Int32Array; next: number[] } {
  const heads = new Int32Array(classes.length)
  const next = [0]
  for (const [number, { run }] of asked.entries()) {
    const unit = units[run.at] ?? 0
    next[number + 1] = heads[unit] ?? 0
    heads[unit] = number + 1
  }
  return { heads, next }
}

/** The text of each passage of a stream, asked in reading order: the passages of one document are at hand at a time. */
function textsAlong({ source, passages }: WordStream): (passage: number) => string {
  let document = -1
  let texts = new Map<number, string>()
  return passage => {
    const now = passages.documents[passage] ?? 0
    if (now !== document) {
      document = now
      texts = new Map(source.texts(source.documents[now] ?? 0).map(({ key, text }) => [key, text]))
    }
    return texts.get(passages.keys[passage] ?? 0) ?? ''
  }
}

interface Writing extends WrittenForm {
  count: number
  inside: number
}

function sameUnits({ units }: WordStream, at: number, run: Candidate): boolean {
  for (let step = 0; step < run.length; step++) if (units[at + step] !== units[run.at + step]) return false
  return true
}

function note(
  writings: Map<string, Writing>,
  cut: string,
  isFirst: boolean,
  place: WrittenForm['places'][number],
): void {
  const key = cut.replace(/\s+/g, ' ')
  const known = writings.get(key) ?? { text: key, places: [], count: 0, inside: 0 }
  writings.set(key, known)
  known.count++
  if (!isFirst) known.inside++
  if (known.places.at(-1)?.document !== place.document) known.places.push(place)
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
