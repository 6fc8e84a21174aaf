import { type PairNumbers, pairNumbers } from './pair-numbers.ts'
import { type RunTable, runTable } from './run-table.ts'

/** The runs of one length where they begin, in order. */
export interface RunPlaces {
  places: Int32Array
  /** The number of the run that begins at each of `places`, from 1. */
  ids: Int32Array
}

/** Room that is written anew for each length and language: what these leave behind is not gone at once. */
export interface LevelRoom extends RunPlaces {
  cells: Uint8Array
  pairs: PairNumbers
}

/** Room for streams of any length. */
export function levelRoom(): LevelRoom {
  return {
    cells: new Uint8Array(1 << (CELLS - 2)),
    ids: new Int32Array(0),
    places: new Int32Array(0),
    pairs: pairNumbers(),
  }
}

/** All units of a stream, as runs of one: where none begins, no longer run can. */
export function singleUnits(units: Int32Array, room: LevelRoom): RunPlaces {
  let count = 0
  for (let at = 0; at < units.length; at++) if (units[at] !== 0) count++
  if (room.places.length < count) {
    room.places = new Int32Array(count)
    room.ids = new Int32Array(count)
  }
  let place = 0
  for (let at = 0; at < units.length; at++) {
    if (units[at] === 0) continue
    room.places[place] = at
    room.ids[place++] = units[at] ?? 0
  }
  return { places: room.places.subarray(0, count), ids: room.ids.subarray(0, count) }
}

/**
 * The frequent runs of a length, from those one unit shorter; of length 1 from all units. They are written over the shorter
 * ones: where a run begins and what it is takes as much memory as it has places.
 */
export function levelOf(
  { places, ids }: RunPlaces,
  length: number,
  least: number,
  room: LevelRoom,
): RunPlaces & { runs: RunTable } {
  const frequent = likelyFrequent({ places, ids }, length, least, room.cells)
  const { pairs } = room
  pairs.clear()
  const firsts: number[] = []
  let left = 0
  for (let place = 0; place < places.length; place++) {
    const at = places[place] ?? 0
    const head = ids[place] ?? 0
    const tail = length === 1 ? 1 : nextId(places, ids, place)
    if (tail === 0 || !frequent(head, tail)) continue
    const number = pairs.add(head, tail)
    if (number > firsts.length) firsts.push(at)
    // What is kept is written over what was read.
    places[left] = at
    ids[left++] = number
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
    const run = numbers[ids[place] ?? 0] ?? 0
    if (run === 0) continue
    places[kept] = places[place] ?? 0
    ids[kept++] = run
  }
  return { ids: ids.subarray(0, kept), places: places.subarray(0, kept), runs }
}

/** The run that begins one unit behind; 0 where none does. */
const nextId = (places: Int32Array, ids: Int32Array, place: number): number =>
  places[place + 1] === (places[place] ?? 0) + 1 ? (ids[place + 1] ?? 0) : 0

/**
 * Which pairs of neighbours may come up `least` times: each pair is counted in one of many cells, so that a pair in a cell
 * that stayed low is not frequent (Park, Chen and Yu 1995). Most pairs come up once, and need no place in a table then.
 */
function likelyFrequent(
  { places, ids }: RunPlaces,
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
    const tail = nextId(places, ids, place)
    if (tail === 0) continue
    const cell = cellOf(ids[place] ?? 0, tail)
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
