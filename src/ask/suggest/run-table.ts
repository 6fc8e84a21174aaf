/** What a run may be: nothing, a term, or a set phrase. */
export const RunKind = { None: 0, Term: 1, Formulation: 2 } as const

export type RunKind = (typeof RunKind)[keyof typeof RunKind]

/**
 * The frequent runs of one length as rows of numbers, each at its number less one: as objects the million runs of a
 * thousand resolutions take three times the room. The rows mean what the fields of `Candidate` say.
 */
export interface RunTable {
  /** Units of each run. */
  length: number
  size: number
  at: Int32Array
  count: Int32Array
  documents: Int32Array
  pieces: Int32Array
  linked: Int32Array
  judged: Int32Array
  capitals: Int32Array
  led: Int32Array
  longer: Int32Array
  /** `RunKind` of each. */
  kinds: Uint8Array
  /** Numbers, one level below, of a run without its last and without its first unit. */
  heads: Int32Array
  tails: Int32Array
}

/** A table of so many runs of a length, all zero. */
export function runTable(length: number, size: number): RunTable {
  const row = (): Int32Array => new Int32Array(size)
  return {
    length,
    size,
    at: row(),
    count: row(),
    documents: row(),
    pieces: row(),
    linked: row(),
    judged: row(),
    capitals: row(),
    led: row(),
    longer: row(),
    kinds: new Uint8Array(size),
    heads: row(),
    tails: row(),
  }
}

/** One run of a table, counted once more. */
export const raise = (row: Int32Array, run: number): void => {
  row[run] = (row[run] ?? 0) + 1
}
