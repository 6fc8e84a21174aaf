import { forEachRun, type LevelRoom, type RunTable } from './run-level.ts'
import { CLASS_SHIFT, Mark } from './unit-rows.ts'
import { WordClass } from './word-class.ts'
import { documentsAlong, type WordStream } from './word-stream.ts'

/** What a run may be: nothing, a term, or a set phrase. */
export const RunKind = { None: 0, Term: 1, Formulation: 2 } as const

export type RunKind = (typeof RunKind)[keyof typeof RunKind]

/** The numbers that are counted of a candidate, side by side; they mean what the fields of `Candidate` say. */
export const Count = { Uses: 0, Documents: 1, Pieces: 2, Linked: 3, Judged: 4, Capitals: 5, Led: 6, At: 7 } as const

/** How many these are. */
export const COUNTS = 8

/**
 * The runs of one length, counted. Most of them are no candidates: of those only what a longer run tells them, and in what
 * they are, is kept.
 */
export interface RunLevel {
  length: number
  size: number
  /** `RunKind` of each run. */
  kinds: Uint8Array
  heads: Int32Array
  tails: Int32Array
  /** Of the candidates alone, in the order of their numbers: `COUNTS` numbers each. */
  counts: Int32Array
  /** See `Candidate`: of each candidate. */
  longer: Int32Array
}

/** Share of the words that carry a meaning which have a capital in a name: *Republic of X and the city of Y*. */
const CAPITALS = 0.6

/**
 * Count the uses of the runs of one length that may be candidates.
 *
 * @param least uses that a set phrase needs, and `next` those of a run one unit longer.
 */
export function countRuns(
  stream: WordStream,
  runs: RunTable,
  { least, next }: { least: number; next: number },
  kindOf: (at: number, length: number) => RunKind,
  room: LevelRoom,
): RunLevel {
  const { length, size, heads, tails } = runs
  const { marks } = stream
  const kinds = new Uint8Array(size)
  const rows = new Int32Array(size)
  let found = 0
  for (let run = 0; run < size; run++) {
    const kind = kindOf(runs.at[run] ?? 0, length)
    kinds[run] = kind
    rows[run] = kind === RunKind.None ? -1 : COUNTS * found++
  }
  const counts = new Int32Array(found * COUNTS)
  const documentAt = documentsAlong(stream)
  forEachRun(stream.count, runs, next, room, (run, at) => {
    const row = rows[run] ?? -1
    if (row < 0) return
    raise(counts, row + Count.Uses)
    // While they are counted, the last document stands where the first place will.
    const document = documentAt(at) + 1
    if (counts[row + Count.At] !== document) raise(counts, row + Count.Documents)
    counts[row + Count.At] = document
    const end = at + length
    const last = marks[end - 1] ?? 0
    if (((marks[at - 1] ?? 0) & Mark.Joint) !== 0 || (last & Mark.Joint) !== 0) raise(counts, row + Count.Pieces)
    if ((marks[end] ?? 0) >> CLASS_SHIFT === WordClass.Linking) raise(counts, row + Count.Linked)
    // The first word of a sentence has a capital anyway: the others are judged.
    const first = marks[at] ?? 0
    const from = (first & Mark.First) !== 0 ? at + 1 : at
    if (from === at && (first & Mark.Capital) !== 0) raise(counts, row + Count.Led)
    let content = 0
    let capitals = 0
    for (let place = from; place < end; place++) {
      const mark = marks[place] ?? 0
      if (mark >> CLASS_SHIFT !== WordClass.Content) continue
      content++
      if ((mark & Mark.Capital) !== 0) capitals++
    }
    if (content === 0) return
    raise(counts, row + Count.Judged)
    if (capitals >= CAPITALS * content) raise(counts, row + Count.Capitals)
  })
  let kept = 0
  for (let run = 0; run < size; run++) {
    const row = rows[run] ?? -1
    if (row < 0) continue
    counts[row + Count.At] = runs.at[run] ?? 0
    // What is used in a single text is nobody's set phrase.
    const isShared = (counts[row + Count.Documents] ?? 0) > 1 && (counts[row + Count.Uses] ?? 0) >= least
    if (kinds[run] === RunKind.Formulation && !isShared) kinds[run] = RunKind.None
    else {
      const to = COUNTS * kept++
      for (let count = 0; count < COUNTS && to < row; count++) counts[to + count] = counts[row + count] ?? 0
    }
  }
  return { length, size, kinds, heads, tails, counts: counts.slice(0, kept * COUNTS), longer: new Int32Array(kept) }
}

function raise(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}
