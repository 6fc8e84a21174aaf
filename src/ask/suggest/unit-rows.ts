/** Two bytes each, or four where a number is larger than these can say. */
export type Narrow = Uint16Array | Int32Array

/** The largest number of two bytes. */
const NARROW = 0xffff

/** What a unit is: the bits of `Mark`, and above them its class. */
export const Mark = {
  /** Written with a capital. */
  Capital: 1,
  /** First of a sentence or passage: its capital says nothing. */
  First: 2,
  /** One label of the glossary holds it together with the next unit. */
  Joint: 4,
  /** A word or a letter written together with one: no comma and no break. */
  Word: 8,
} as const

/** Bits of a mark below the class. */
export const CLASS_SHIFT = 4

/** Units side by side as numbers: six bytes each, since six sessions of resolutions have seven million. */
export interface UnitRows {
  /** How many there are. */
  count: number
  /** Number of each unit’s stem; 0 ends every candidate. */
  units: Narrow
  /** Where it begins in its passage. */
  starts: Narrow
  /** UTF-16 units of each; `LONG` stands for what `long` says, by place. */
  lengths: Uint8Array
  long: Map<number, number>
  /** Bits of `Mark`, and the class. */
  marks: Uint8Array
}

const LONG = 255
const FEWEST = 4096

/** Empty rows, with room for so many units before they grow: what is not written takes no memory. */
export function unitRows(room: number): UnitRows {
  const size = Math.max(FEWEST, room)
  return {
    count: 0,
    units: new Uint16Array(size),
    starts: new Uint16Array(size),
    lengths: new Uint8Array(size),
    long: new Map(),
    marks: new Uint8Array(size),
  }
}

/** See that `more` units fit, whose passage has so many UTF-16 units. */
export function makeRoom(rows: UnitRows, more: number, length: number): void {
  if (length > NARROW && rows.starts instanceof Uint16Array) rows.starts = new Int32Array(rows.starts)
  const needed = rows.count + more
  if (needed <= rows.units.length) return
  const size = Math.max(needed, rows.units.length + (rows.units.length >> 1))
  const units = rowLike(rows.units, size)
  const starts = rowLike(rows.starts, size)
  const lengths = new Uint8Array(size)
  const marks = new Uint8Array(size)
  units.set(rows.units)
  starts.set(rows.starts)
  lengths.set(rows.lengths)
  marks.set(rows.marks)
  Object.assign(rows, { units, starts, lengths, marks })
}

const rowLike = (row: Narrow, size: number): Narrow =>
  row instanceof Uint16Array ? new Uint16Array(size) : new Int32Array(size)

/** Add one unit, for which there is room. */
export function addUnit(rows: UnitRows, unit: number, start: number, end: number, mark: number): void {
  const at = rows.count++
  const length = end - start
  if (unit > NARROW && rows.units instanceof Uint16Array) rows.units = new Int32Array(rows.units)
  rows.units[at] = unit
  rows.starts[at] = start
  rows.lengths[at] = Math.min(length, LONG)
  if (length >= LONG) rows.long.set(at, length)
  rows.marks[at] = mark
}

/** The same rows, as long as they are. */
export function wholeRows({ count, units, starts, lengths, long, marks }: UnitRows): UnitRows {
  return {
    count,
    units: units.subarray(0, count),
    starts: starts.subarray(0, count),
    lengths: lengths.subarray(0, count),
    long,
    marks: marks.subarray(0, count),
  }
}

/** Where a unit ends in its passage. */
export function endOf({ starts, lengths, long }: UnitRows, at: number): number {
  const length = lengths[at] ?? 0
  return (starts[at] ?? 0) + (length === LONG ? (long.get(at) ?? LONG) : length)
}
