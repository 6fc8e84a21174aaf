import { type PairNumbers, pairNumbers } from './pair-numbers.ts'
import { type RunTable, runTable } from './run-table.ts'

/** Room that is written anew for each length and language: what these leave behind is not gone at once. */
export interface LevelRoom {
  cells: Uint8Array
  ids: [Int32Array, Int32Array]
  /** Where runs of the length before begin: where none does, no longer one can. */
  places: Int32Array
  pairs: PairNumbers
}

/** Room for streams of any length. */
export function levelRoom(): LevelRoom {
  return {
    cells: new Uint8Array(1 << (CELLS - 2)),
    ids: [new Int32Array(0), new Int32Array(0)],
    places: new Int32Array(0),
    pairs: pairNumbers(),
  }
}

/**
 * The frequent runs of a length, from the numbers of those one unit shorter at each place.
 *
 * @param before places where a run of the length before begins, in order; null for the first length: all of them.
 * @returns with `ids`, which has at each place the number of the run that begins there, from 1, and 0 for none; it holds
 * until the length after the next is asked for, and `places` until the next.
 */
export function levelOf(
  shorter: Int32Array,
  before: Int32Array | null,
  length: number,
  least: number,
  room: LevelRoom,
): { ids: Int32Array; places: Int32Array; runs: RunTable } {
  const here = before ?? allPlaces(room, shorter)
  const frequent = likelyFrequent(shorter, here, length, least, room.cells)
  const { pairs } = room
  pairs.clear()
  const ids = emptyIds(room, length % 2 === 0 ? 0 : 1, shorter.length)
  const firsts: number[] = []
  let left = 0
  for (let place = 0; place < here.length; place++) {
    const at = here[place] ?? 0
    const head = shorter[at] ?? 0
    const tail = length === 1 ? 1 : (shorter[at + 1] ?? 0)
    if (head === 0 || tail === 0 || !frequent(head, tail)) continue
    const number = pairs.add(head, tail)
    if (number > firsts.length) firsts.push(at)
    ids[at] = number
    // What is kept is written over what was read.
    here[left++] = at
  }
  const numbers = new Int32Array(pairs.size() + 1)
  let size = 0
  for (let pair = 1; pair <= pairs.size(); pair++) if (pairs.countOf(pair) >= least) numbers[pair] = ++size
  const runs = runTable(length, size)
  for (const [index, at] of firsts.entries()) {
    const run = (numbers[index + 1] ?? 0) - 1
    if (run < 0) continue
    runs.at[run] = at
    if (length === 1) continue
    runs.heads[run] = pairs.headOf(index + 1)
    runs.tails[run] = pairs.tailOf(index + 1)
  }
  let kept = 0
  for (let place = 0; place < left; place++) {
    const at = here[place] ?? 0
    const run = numbers[ids[at] ?? 0] ?? 0
    ids[at] = run
    if (run > 0) here[kept++] = at
  }
  return { ids, places: here.subarray(0, kept), runs }
}

function allPlaces(room: LevelRoom, units: Int32Array): Int32Array {
  if (room.places.length < units.length) room.places = new Int32Array(units.length)
  let count = 0
  for (let at = 0; at < units.length; at++) if (units[at] !== 0) room.places[count++] = at
  return room.places.subarray(0, count)
}

function emptyIds(room: LevelRoom, which: 0 | 1, length: number): Int32Array {
  if (room.ids[which].length < length) room.ids[which] = new Int32Array(length)
  return room.ids[which].subarray(0, length).fill(0)
}

/**
 * Which pairs of neighbours may come up `least` times: each pair is counted in one of many cells, so that a pair in a cell
 * that stayed low is not frequent (Park, Chen and Yu 1995). Most pairs come up once, and need no place in a table then.
 */
function likelyFrequent(
  ids: Int32Array,
  places: Int32Array,
  length: number,
  least: number,
  cells: Uint8Array,
): (head: number, tail: number) => boolean {
  if (length === 1 || least < 2) return () => true
  cells.fill(0)
  // Four cells a byte: a megabyte stays near the processor. Where more uses are asked for, three are a first sieve.
  const most = Math.min(least, 3)
  const cellOf = (head: number, tail: number): number => {
    const mixed = Math.imul(head, 0x9e3779b1) ^ Math.imul(tail, 0x85ebca6b)
    return (mixed ^ (mixed >>> 15)) & (cells.length * 4 - 1)
  }
  for (let place = 0; place < places.length; place++) {
    const at = places[place] ?? 0
    const head = ids[at] ?? 0
    const tail = ids[at + 1] ?? 0
    if (head === 0 || tail === 0) continue
    const cell = cellOf(head, tail)
    const four = cells[cell >> 2] ?? 0
    const bits = (cell & 3) << 1
    if (((four >> bits) & 3) < most) cells[cell >> 2] = four + (1 << bits)
  }
  return (head, tail) => {
    const cell = cellOf(head, tail)
    return (((cells[cell >> 2] ?? 0) >> ((cell & 3) << 1)) & 3) >= most
  }
}

/** Two to this power cells. */
const CELLS = 22
