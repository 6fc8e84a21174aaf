import { COUNTS, Count, countRuns, RunKind, type RunLevel } from './run-counts.ts'
import { type LevelRoom, longerRuns, singleRuns } from './run-level.ts'
import { WordClass } from './word-class.ts'
import type { WordStream } from './word-stream.ts'

/** A run of units that came up often enough, and may be a term or a set phrase. */
export interface Candidate {
  kind: 'term' | 'formulation'
  /** Index of its first unit where it stands first, and the number of its units. */
  at: number
  length: number
  count: number
  documents: number
  /** Uses that are a piece of a known label, or cut one in two. */
  pieces: number
  /** Uses that go on with a linking word. */
  linked: number
  /** Uses whose capitals can be judged, and those with a capital on most words that carry a meaning. */
  judged: number
  capitals: number
  /** Uses inside a sentence whose first word has a capital. */
  led: number
  /** Uses of the candidate, one or more units longer, that holds most of them. */
  longer: number
}

export interface RunLimits {
  /** Uses that a run needs at least: one of up to `short` units, and a longer one. */
  least: number
  leastLong: number
  short: number
  longest: number
}

/**
 * Count the runs of units of a stream, shortest first: a run of n can only be frequent where both runs of n-1 in it are
 * (Agrawal and Srikant 1994). Memory follows the number of frequent runs, not of all.
 *
 * @param room of an earlier call, to be written anew.
 * @returns runs that begin and end in a word that carries a meaning, in order of length and first place.
 */
export function* frequentRuns(stream: WordStream, limits: RunLimits, room: LevelRoom): Generator<Candidate, void> {
  const levels = levelsOf(stream, limits, room)
  findLonger(levels)
  for (const level of levels) yield* candidatesOf(level)
}

/** The frequent runs by length. */
function levelsOf(stream: WordStream, limits: RunLimits, room: LevelRoom): RunLevel[] {
  const { units, classes, count } = stream
  const levels: RunLevel[] = []
  const leastOf = (length: number): number => (length <= limits.short ? limits.least : limits.leastLong)
  for (let length = 1; length <= limits.longest; length++) {
    const runs =
      length === 1
        ? singleRuns(units, classes.length, leastOf(1), room)
        : longerRuns(count, length, leastOf(length), room)
    if (runs.size === 0) break
    const least = { least: limits.leastLong, next: leastOf(length + 1) }
    levels.push(countRuns(stream, runs, least, (at, units) => kindOf(stream, at, units), room))
  }
  return levels
}

/** Units of a term, and groups of linking words in it, at most. */
const TERM = 6
const LINKS = 2

/**
 * A run that begins and ends in a word that carries a meaning is a term where only linking words stand inside
 * (*right to privacy*), else it may be a set phrase.
 */
function kindOf({ units, classes, comma }: WordStream, at: number, length: number): RunKind {
  let links = 0
  let joins = 0
  let lastJoin = 0
  let before: WordClass = WordClass.Break
  for (let place = at; place < at + length; place++) {
    const now = classes[units[place] ?? 0] ?? WordClass.Break
    if (now === WordClass.Joining) {
      joins++
      lastJoin = units[place] ?? 0
    } else if (now === WordClass.Linking && before === WordClass.Content) links++
    if ((place === at || place === at + length - 1) && now !== WordClass.Content) return RunKind.None
    before = now
  }
  if (joins === 0 && links <= LINKS && length <= TERM) return RunKind.Term
  // A list without the “and” before its last member is cut short.
  return lastJoin === comma ? RunKind.None : RunKind.Formulation
}

/** From the longest down: what holds a run is a candidate one unit longer, or what holds that. */
function findLonger(levels: readonly RunLevel[]): void {
  let above: RunLevel | null = null
  let holding = new Int32Array(0)
  for (const level of levels.toReversed()) {
    const here = new Int32Array(level.size)
    if (above !== null) {
      const { size, kinds, heads, tails, counts } = above
      let row = 0
      for (let run = 0; run < size; run++) {
        const holds = (kinds[run] === RunKind.None ? holding[run] : counts[COUNTS * row++ + Count.Uses]) ?? 0
        raiseTo(here, (heads[run] ?? 0) - 1, holds)
        raiseTo(here, (tails[run] ?? 0) - 1, holds)
      }
    }
    let row = 0
    for (let run = 0; run < level.size; run++)
      if (level.kinds[run] !== RunKind.None) level.longer[row++] = here[run] ?? 0
    above = level
    holding = here
  }
}

function raiseTo(most: Int32Array, run: number, holds: number): void {
  if ((most[run] ?? 0) < holds) most[run] = holds
}

function* candidatesOf({ length, size, kinds, longer, counts }: RunLevel): Generator<Candidate, void> {
  let row = 0
  for (let run = 0; run < size; run++) {
    const kind = kinds[run]
    if (kind === RunKind.None) continue
    const of = (count: number): number => counts[COUNTS * row + count] ?? 0
    yield {
      kind: kind === RunKind.Term ? 'term' : 'formulation',
      at: of(Count.At),
      length,
      count: of(Count.Uses),
      documents: of(Count.Documents),
      pieces: of(Count.Pieces),
      linked: of(Count.Linked),
      judged: of(Count.Judged),
      capitals: of(Count.Capitals),
      led: of(Count.Led),
      longer: longer[row] ?? 0,
    }
    row++
  }
}
