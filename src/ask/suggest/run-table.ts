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
    heads: row(),
    tails: row(),
  }
}

/** One run of a table, counted once more. */
export const raise = (row: Int32Array, run: number): void => {
  row[run] = (row[run] ?? 0) + 1
}

/**
 * What is kept of the runs of one length once they are counted. Most of them are no candidates: of those only what a longer
 * run tells them, and in what they are.
 */
export interface RunLevel {
  length: number
  size: number
  /** `RunKind` of each run. */
  kinds: Uint8Array
  /** See `Candidate`. */
  longer: Int32Array
  heads: Int32Array
  tails: Int32Array
  /** The rows of the candidates alone, in the order of their numbers. */
  candidates: Pick<RunTable, (typeof counts)[number]>
}

const counts = ['at', 'count', 'documents', 'pieces', 'linked', 'judged', 'capitals', 'led'] as const

/** Keep of a table what is asked for later. */
export function runLevel(runs: RunTable, kindOf: (run: number) => RunKind): RunLevel {
  const { length, size, heads, tails } = runs
  const kinds = new Uint8Array(size)
  const all = new Int32Array(size)
  let found = 0
  for (let run = 0; run < size; run++) {
    const kind = kindOf(run)
    kinds[run] = kind
    if (kind !== RunKind.None) all[found++] = run
  }
  const chosen = all.subarray(0, found)
  const rows = (name: (typeof counts)[number]): Int32Array => chosen.map(run => runs[name][run] ?? 0)
  return {
    ...{ length, size, kinds, heads, tails },
    longer: new Int32Array(size),
    candidates: {
      at: rows('at'),
      count: rows('count'),
      documents: rows('documents'),
      pieces: rows('pieces'),
      linked: rows('linked'),
      judged: rows('judged'),
      capitals: rows('capitals'),
      led: rows('led'),
    },
  }
}
