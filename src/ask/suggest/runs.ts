import { pairNumbers } from './pair-numbers.ts'
import { WordClass } from './word-class.ts'
import { Mark, type WordStream } from './word-stream.ts'

/** A run of units that came up often enough. */
export interface Run {
  /** Null where it cannot be a candidate. */
  kind: 'term' | 'formulation' | null
  /** Where it first stands, and how many units it has. */
  at: number
  length: number
  count: number
  documents: number
  /** Uses that are a piece of a known label, or cut one in two. */
  pieces: number
  /** Uses whose capitals can be judged, and those with a capital on most words that carry a meaning. */
  judged: number
  capitals: number
  /** Uses of the candidate, one or more units longer, that holds most of them. */
  longer: number
}

export type Candidate = Run & { kind: 'term' | 'formulation' }

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
 * @returns runs that begin and end in a word that carries a meaning, in order of length and first place.
 */
export function frequentRuns(stream: WordStream, joints: Uint8Array, limits: RunLimits): Candidate[] {
  const { units } = stream
  const sums = capitalSums(stream)
  const levels: Parts[] = []
  const documents = Int32Array.from(stream.passages, ({ document }) => document)
  let before = units
  for (let length = 1; length <= limits.longest; length++) {
    const least = length <= limits.short ? limits.least : limits.leastLong
    const level = countLevel(before, length, least)
    if (level.runs.length === 0) break
    describe(level, length)
    const { ids, ...parts } = level
    levels.push(parts)
    before = ids
  }
  for (const { runs } of levels) for (const run of runs) run.kind = kindOf(stream, run, limits.leastLong)
  findLonger(levels)
  return levels.flatMap(({ runs }) => runs.filter(isCandidate))

  function countLevel(ids: Int32Array, length: number, least: number): Level {
    const frequent = likelyFrequent(ids, length, least)
    const pairs = pairNumbers()
    const level: Level = { ids: new Int32Array(units.length), runs: [], heads: [], tails: [] }
    const firsts: number[] = []
    for (let at = 0; at < units.length; at++) {
      const head = ids[at] ?? 0
      const tail = length === 1 ? 1 : (ids[at + 1] ?? 0)
      if (head === 0 || tail === 0 || !frequent(head, tail)) continue
      const number = pairs.add(head, tail)
      if (number > firsts.length) firsts.push(at)
      level.ids[at] = number
    }
    const numbers = new Int32Array(pairs.size() + 1)
    for (const [index, at] of firsts.entries()) {
      const pair = index + 1
      if (pairs.countOf(pair) < least) continue
      level.runs.push({
        kind: null,
        at,
        length,
        count: 0,
        documents: 0,
        pieces: 0,
        judged: 0,
        capitals: 0,
        longer: 0,
      })
      level.heads.push(length === 1 ? 0 : pairs.headOf(pair))
      level.tails.push(length === 1 ? 0 : pairs.tailOf(pair))
      numbers[pair] = level.runs.length
    }
    for (let at = 0; at < units.length; at++) level.ids[at] = numbers[level.ids[at] ?? 0] ?? 0
    return level
  }

  function describe({ ids, runs }: Level, length: number): void {
    const lastDocument = new Int32Array(runs.length + 1).fill(-1)
    for (let at = 0; at < ids.length; at++) {
      const number = ids[at] ?? 0
      const run = number === 0 ? undefined : runs[number - 1]
      if (run === undefined) continue
      run.count++
      const document = documents[stream.passage[at] ?? 0] ?? 0
      if (lastDocument[number] !== document) run.documents++
      lastDocument[number] = document
      if (joints[at - 1] === 1 || joints[at + length - 1] === 1) run.pieces++
      // The first word of a sentence has a capital anyway: the others are judged.
      const from = (stream.marks[at] ?? 0) & Mark.First ? at + 1 : at
      const content = (sums.content[at + length] ?? 0) - (sums.content[from] ?? 0)
      if (content <= 0) continue
      run.judged++
      if ((sums.capitals[at + length] ?? 0) - (sums.capitals[from] ?? 0) >= CAPITALS * content) run.capitals++
    }
  }
}

/**
 * Which pairs of neighbours may come up `least` times: each pair is counted in one of many cells, so that a pair in a cell
 * that stayed low is not frequent (Park, Chen and Yu 1995). Most pairs come up once, and need no place in a table then.
 */
function likelyFrequent(ids: Int32Array, length: number, least: number): (head: number, tail: number) => boolean {
  if (length === 1 || least < 2) return () => true
  const cells = new Uint8Array(1 << CELLS)
  const cellOf = (head: number, tail: number): number => {
    const mixed = Math.imul(head, 0x9e3779b1) ^ Math.imul(tail, 0x85ebca6b)
    return (mixed ^ (mixed >>> 15)) & (cells.length - 1)
  }
  for (let at = 0; at + 1 < ids.length; at++) {
    const head = ids[at] ?? 0
    const tail = ids[at + 1] ?? 0
    if (head === 0 || tail === 0) continue
    const cell = cellOf(head, tail)
    const count = cells[cell] ?? 0
    if (count < least) cells[cell] = count + 1
  }
  return (head, tail) => (cells[cellOf(head, tail)] ?? 0) >= least
}

/** Two to this power cells. */
const CELLS = 22

interface Parts {
  runs: Run[]
  /** Numbers, one level below, of a run without its last and without its first unit. */
  heads: number[]
  tails: number[]
}

interface Level extends Parts {
  /** At each place the number of the run that begins there, from 1; 0 for none. */
  ids: Int32Array
}

/** How many words that carry a meaning, and how many of these with a capital, stand before each place. */
function capitalSums({ units, marks, classes }: WordStream): { content: Int32Array; capitals: Int32Array } {
  const content = new Int32Array(units.length + 1)
  const capitals = new Int32Array(units.length + 1)
  for (let at = 0; at < units.length; at++) {
    const carries = classes[units[at] ?? 0] === WordClass.Content
    content[at + 1] = (content[at] ?? 0) + (carries ? 1 : 0)
    capitals[at + 1] = (capitals[at] ?? 0) + (carries && (marks[at] ?? 0) & Mark.Capital ? 1 : 0)
  }
  return { content, capitals }
}

const isCandidate = (run: Run): run is Candidate => run.kind !== null

/** Share of the words that carry a meaning which have a capital in a name: *Republic of X and the city of Y*. */
const CAPITALS = 0.6
/** Units of a term, and groups of linking words in it, at most. */
const TERM = 6
const LINKS = 2

/**
 * A run that begins and ends in a word that carries a meaning is a term where only linking words stand inside
 * (*right to privacy*), else a set phrase; one that is used in a single text is nobody's set phrase.
 */
function kindOf({ units, classes, comma }: WordStream, run: Run, least: number): Run['kind'] {
  const { at, length } = run
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
    if ((place === at || place === at + length - 1) && now !== WordClass.Content) return null
    before = now
  }
  if (joins === 0 && links <= LINKS && length <= TERM) return 'term'
  // A list without the “and” before its last member is cut short.
  if (lastJoin === comma) return null
  return run.documents > 1 && run.count >= least ? 'formulation' : null
}

/** From the longest down: what holds a run is a candidate one unit longer, or what holds that. */
function findLonger(levels: readonly Parts[]): void {
  for (let index = levels.length - 1; index > 0; index--) {
    const level = levels[index]
    const below = levels[index - 1]
    if (!level || !below) continue
    for (const [number, run] of level.runs.entries())
      for (const part of [below.runs[(level.heads[number] ?? 0) - 1], below.runs[(level.tails[number] ?? 0) - 1]])
        if (part) part.longer = Math.max(part.longer, run.kind === null ? run.longer : run.count)
  }
}
