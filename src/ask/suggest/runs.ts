import { type LevelRoom, levelOf, type RunPlaces, singleUnits } from './run-level.ts'
import { RunKind, type RunLevel, type RunTable, raise, runLevel } from './run-table.ts'
import { WordClass } from './word-class.ts'
import { Mark, type WordStream } from './word-stream.ts'

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
 * @param joints see `labelJoints`.
 * @param room of an earlier call, to be written anew.
 * @returns runs that begin and end in a word that carries a meaning, in order of length and first place.
 */
export function* frequentRuns(
  stream: WordStream,
  joints: Uint8Array,
  limits: RunLimits,
  room: LevelRoom,
): Generator<Candidate, void> {
  const levels = levelsOf(stream, joints, limits, room)
  findLonger(levels)
  for (const runs of levels) yield* candidatesOf(runs)
}

/** The frequent runs by length. */
function levelsOf(stream: WordStream, joints: Uint8Array, limits: RunLimits, room: LevelRoom): RunLevel[] {
  const { units } = stream
  const count = runCounter(stream, joints)
  const levels: RunLevel[] = []
  let before = singleUnits(units, room)
  for (let length = 1; length <= limits.longest; length++) {
    const least = length <= limits.short ? limits.least : limits.leastLong
    const level: ReturnType<typeof levelOf> = levelOf(before, length, least, room)
    if (level.runs.size === 0) break
    count(level, level.runs)
    levels.push(runLevel(level.runs, run => kindOf(stream, level.runs, run, limits.leastLong)))
    before = level
  }
  return levels
}

/** The function that counts the uses of the runs of one length. */
function runCounter(stream: WordStream, joints: Uint8Array): (where: RunPlaces, runs: RunTable) => void {
  const sums = capitalSums(stream)
  const documents = Int32Array.from(stream.passages, ({ document }) => document)
  return ({ ids, places }, runs) => {
    const { length } = runs
    const lastDocument = new Int32Array(runs.size).fill(-1)
    for (let place = 0; place < places.length; place++) {
      const at = places[place] ?? 0
      const run = (ids[place] ?? 0) - 1
      raise(runs.count, run)
      const document = documents[stream.passage[at] ?? 0] ?? 0
      if (lastDocument[run] !== document) raise(runs.documents, run)
      lastDocument[run] = document
      if (joints[at - 1] === 1 || joints[at + length - 1] === 1) raise(runs.pieces, run)
      if (stream.classes[stream.units[at + length] ?? 0] === WordClass.Linking) raise(runs.linked, run)
      // The first word of a sentence has a capital anyway: the others are judged.
      const marks = stream.marks[at] ?? 0
      const from = marks & Mark.First ? at + 1 : at
      if (from === at && marks & Mark.Capital) raise(runs.led, run)
      const content = between(sums.content, from, at + length)
      if (content === 0) continue
      raise(runs.judged, run)
      if (between(sums.capitals, from, at + length) >= CAPITALS * content) raise(runs.capitals, run)
    }
  }
}

/**
 * How many words that carry a meaning, and how many of these with a capital, stand before each place: a byte each, which
 * begins again after 255, since nothing but the difference over one run is asked.
 */
function capitalSums({ units, marks, classes }: WordStream): { content: Uint8Array; capitals: Uint8Array } {
  const content = new Uint8Array(units.length + 1)
  const capitals = new Uint8Array(units.length + 1)
  for (let at = 0; at < units.length; at++) {
    const carries = classes[units[at] ?? 0] === WordClass.Content
    content[at + 1] = (content[at] ?? 0) + (carries ? 1 : 0)
    capitals[at + 1] = (capitals[at] ?? 0) + (carries && (marks[at] ?? 0) & Mark.Capital ? 1 : 0)
  }
  return { content, capitals }
}

const between = (sums: Uint8Array, from: number, to: number): number => ((sums[to] ?? 0) - (sums[from] ?? 0)) & 255

/** Share of the words that carry a meaning which have a capital in a name: *Republic of X and the city of Y*. */
const CAPITALS = 0.6
/** Units of a term, and groups of linking words in it, at most. */
const TERM = 6
const LINKS = 2

/**
 * A run that begins and ends in a word that carries a meaning is a term where only linking words stand inside
 * (*right to privacy*), else a set phrase; one that is used in a single text is nobody's set phrase.
 */
function kindOf(stream: WordStream, runs: RunTable, run: number, least: number): RunKind {
  const { units, classes, comma } = stream
  const { length } = runs
  const at = runs.at[run] ?? 0
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
  if (lastJoin === comma) return RunKind.None
  const isShared = (runs.documents[run] ?? 0) > 1 && (runs.count[run] ?? 0) >= least
  return isShared ? RunKind.Formulation : RunKind.None
}

/** From the longest down: what holds a run is a candidate one unit longer, or what holds that. */
function findLonger(levels: readonly RunLevel[]): void {
  for (let index = levels.length - 1; index > 0; index--) {
    const level = levels[index]
    const below = levels[index - 1]?.longer
    if (!level || !below) continue
    let candidate = 0
    for (let run = 0; run < level.size; run++) {
      const holds = (level.kinds[run] === RunKind.None ? level.longer[run] : level.candidates.count[candidate++]) ?? 0
      for (const part of [(level.heads[run] ?? 0) - 1, (level.tails[run] ?? 0) - 1])
        if (part >= 0) below[part] = Math.max(below[part] ?? 0, holds)
    }
  }
}

function* candidatesOf({ length, size, kinds, longer, candidates }: RunLevel): Generator<Candidate, void> {
  let row = 0
  for (let run = 0; run < size; run++) {
    const kind = kinds[run]
    if (kind === RunKind.None) continue
    yield {
      kind: kind === RunKind.Term ? 'term' : 'formulation',
      at: candidates.at[row] ?? 0,
      length,
      count: candidates.count[row] ?? 0,
      documents: candidates.documents[row] ?? 0,
      pieces: candidates.pieces[row] ?? 0,
      linked: candidates.linked[row] ?? 0,
      judged: candidates.judged[row] ?? 0,
      capitals: candidates.capitals[row] ?? 0,
      led: candidates.led[row] ?? 0,
      longer: longer[run] ?? 0,
    }
    row++
  }
}
