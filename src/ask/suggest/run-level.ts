import { type PairNumbers, pairHash, pairNumbers } from './pair-numbers.ts'
import type { Narrow } from './unit-rows.ts'

/** Room that is written anew for each length and language: what these leave behind is not gone at once. */
export interface LevelRoom {
  /** At each unit of a stream the number of the run that begins there, from 1; 0 where none does. */
  ids: Int32Array
  cells: Uint8Array
  pairs: PairNumbers
}

/** Room for streams of any length. */
export function levelRoom(): LevelRoom {
  return { ids: new Int32Array(0), cells: new Uint8Array(1 << (CELLS - 2)), pairs: pairNumbers() }
}

/** The frequent runs of one length, in the order in which they are first met; each row has one at its number less one. */
export interface RunTable {
  length: number
  size: number
  /** First unit of each where it stands first. */
  at: Int32Array
  /** Numbers, one level below, of a run without its last and without its first unit. */
  heads: Int32Array
  tails: Int32Array
  /** The number of each run that was met, by the number that stands in `ids` until `forEachRun`; 0 where it is too rare. */
  numbers: Int32Array
}

/** The frequent runs of one unit: where none begins, no longer run can. */
export function singleRuns(units: Narrow, kinds: number, least: number, room: LevelRoom): RunTable {
  // Behind the last unit nothing begins.
  if (room.ids.length <= units.length) room.ids = new Int32Array(units.length + 1)
  const { ids } = room
  ids.fill(0, units.length)
  ids.set(units)
  const counts = new Int32Array(kinds)
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0
    counts[unit] = (counts[unit] ?? 0) + 1
  }
  counts[0] = 0
  const numbers = new Int32Array(kinds)
  const firsts = new Int32Array(kinds)
  let size = 0
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0
    if (numbers[unit] !== 0 || unit === 0 || (counts[unit] ?? 0) < least) continue
    firsts[size] = at
    numbers[unit] = ++size
  }
  const none = new Int32Array(size)
  return { length: 1, size, at: firsts.subarray(0, size), heads: none, tails: none, numbers }
}

/**
 * The frequent runs of a length, from those one unit shorter, whose uses were told one by one. They are written over the
 * shorter ones: what begins at each unit takes as much memory as there are units.
 */
export function longerRuns(units: number, length: number, least: number, { ids, cells, pairs }: LevelRoom): RunTable {
  const most = sieve(least)
  const mask = cells.length * 4 - 1
  pairs.clear()
  for (let at = 0; at < units; at++) {
    const head = ids[at] ?? 0
    if (head === 0) continue
    const tail = ids[at + 1] ?? 0
    const isLikely = tail !== 0 && (most === 0 || cellAt(cells, pairHash(head, tail) & mask) >= most)
    ids[at] = isLikely ? pairs.add(head, tail, at) : 0
  }
  const met = pairs.size()
  const numbers = new Int32Array(met + 1)
  let size = 0
  for (let pair = 1; pair <= met; pair++) if (pairs.countOf(pair) >= least) numbers[pair] = ++size
  const at = new Int32Array(size)
  const heads = new Int32Array(size)
  const tails = new Int32Array(size)
  for (let pair = 1; pair <= met; pair++) {
    const run = (numbers[pair] ?? 0) - 1
    if (run < 0) continue
    at[run] = pairs.firstOf(pair)
    heads[run] = pairs.headOf(pair)
    tails[run] = pairs.tailOf(pair)
  }
  return { length, size, at, heads, tails, numbers }
}

/**
 * Tell each use of the runs of a table, in the order of the units, and count which pairs of neighbours may make a run that
 * comes up `next` times: each pair is counted in one of many cells, so that a pair in a cell that stayed low is not
 * frequent (Park, Chen and Yu 1995). Most pairs come up once, and need no place in a table then.
 */
export function forEachRun(
  units: number,
  { numbers }: RunTable,
  next: number,
  { ids, cells }: LevelRoom,
  tell: (run: number, at: number) => void,
): void {
  const most = sieve(next)
  const mask = cells.length * 4 - 1
  if (most > 0) cells.fill(0)
  let before = 0
  for (let at = 0; at < units; at++) {
    const run = numbers[ids[at] ?? 0] ?? 0
    ids[at] = run
    if (run !== 0) {
      if (before !== 0 && most > 0) {
        const cell = pairHash(before, run) & mask
        if (cellAt(cells, cell) < most) cells[cell >> 2] = (cells[cell >> 2] ?? 0) + (1 << ((cell & 3) << 1))
      }
      tell(run - 1, at)
    }
    before = run
  }
}

/** What a cell must have reached: where more uses are asked for, three are a first sieve. Of one use all pairs are likely. */
const sieve = (least: number): number => (least < 2 ? 0 : Math.min(least, 3))

/** Four cells a byte: a megabyte stays near the processor. */
const cellAt = (cells: Uint8Array, cell: number): number => ((cells[cell >> 2] ?? 0) >> ((cell & 3) << 1)) & 3

/** Two to this power cells. */
const CELLS = 22
