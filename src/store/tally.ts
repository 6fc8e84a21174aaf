import { adoptionOrder } from '../text/index.ts'
import type { AdoptionMode, TextStatus } from '../types.ts'

/** A use of a concept, as far as its counts look at it. */
export interface Use {
  rank: string
  document: number
  passage: number
  start: number
  end: number
  status: TextStatus
  confirmed: boolean
  counts: boolean
  mode: AdoptionMode
  /** No source says the mode of this text itself. */
  inferred: boolean
  since: string | null
  until: string | null
}

/** Counts of a concept's uses, kept so that more can be added without reading the others again. */
export interface Tally {
  documents: number
  citations: number
  toConfirm: number
  reported: number
  notAdopted: number
  /** Of the uses adopted so, the one that answers list first. */
  widest: { rank: string; mode: AdoptionMode } | null
  /** Modes of uses that count and whose source says the mode; sorted. */
  stated: AdoptionMode[]
  first: Use | null
  firstByConsensus: Use | null
  latest: Use | null
  /** Of texts adopted without a vote, which is not said to be consensus. */
  firstWithoutVote: Use | null
  lastWithoutVote: Use | null
}

export function emptyTally(): Tally {
  return {
    documents: 0,
    citations: 0,
    toConfirm: 0,
    reported: 0,
    notAdopted: 0,
    widest: null,
    stated: [],
    first: null,
    firstByConsensus: null,
    latest: null,
    firstWithoutVote: null,
    lastWithoutVote: null,
  }
}

/** Add one use, in any order. Gives whether its document is counted; `documents` itself is left to the caller. */
export function tallyUse(tally: Tally, use: Use): boolean {
  const isCitation = use.mode !== 'none' && use.confirmed && use.status !== 'reported'
  if (use.mode === 'none') tally.notAdopted += 1
  else if (!use.confirmed) tally.toConfirm += 1
  else if (use.status === 'reported') tally.reported += 1
  else tally.citations += 1
  if (use.counts) {
    if (wider(use, tally.widest)) tally.widest = { rank: use.rank, mode: use.mode }
    if (!use.inferred) tally.stated = union(tally.stated, [use.mode])
    if (use.since !== null && use.until !== null) takeDated(tally, use)
  }
  return isCitation
}

/** The counts of two sets of uses together; `documents` is the number in both. */
export function mergeTallies(one: Tally, other: Tally, documents: number): Tally {
  const merged: Tally = {
    ...one,
    documents,
    citations: one.citations + other.citations,
    toConfirm: one.toConfirm + other.toConfirm,
    reported: one.reported + other.reported,
    notAdopted: one.notAdopted + other.notAdopted,
    stated: union(one.stated, other.stated),
  }
  if (other.widest !== null && wider(other.widest, one.widest)) merged.widest = other.widest
  const dated = [other.first, other.firstByConsensus, other.latest, other.firstWithoutVote, other.lastWithoutVote]
  for (const use of dated) if (use) takeDated(merged, use)
  return merged
}

/** Whether a use was adopted in a wider way than the widest so far; of two adopted alike, whether answers list it first. */
export function wider(use: Pick<Use, 'rank' | 'mode'>, best: Tally['widest']): boolean {
  if (best === null) return true
  const order = adoptionOrder[use.mode] - adoptionOrder[best.mode]
  return order < 0 || (order === 0 && use.rank < best.rank)
}

const union = (one: AdoptionMode[], other: AdoptionMode[]): AdoptionMode[] =>
  other.every(mode => one.includes(mode)) ? one : [...new Set([...one, ...other])].sort()

function takeDated(tally: Tally, use: Use): void {
  if (earlier(use, tally.first)) tally.first = use
  if (use.mode === 'consensus' && earlier(use, tally.firstByConsensus)) tally.firstByConsensus = use
  if (later(use, tally.latest)) tally.latest = use
  if (use.mode !== 'adopted-without-vote') return
  if (earlier(use, tally.firstWithoutVote)) tally.firstWithoutVote = use
  if (later(use, tally.lastWithoutVote)) tally.lastWithoutVote = use
}

// “By March 2015” has no earliest day, so its latest day decides.
function sortKey({ since, until }: Use): string {
  return `${since === '0000-01-01' ? until : since} ${until}`
}

// A date known only as a year or an interval is ordered by its earliest day, for the first use and the latest alike.
// Of equal dates the one that answers list first is taken.
function earlier(use: Use, best: Use | null): boolean {
  if (best === null) return true
  const [mine, its] = [sortKey(use), sortKey(best)]
  return mine < its || (mine === its && use.rank < best.rank)
}

function later(use: Use, best: Use | null): boolean {
  if (best === null) return true
  const [mine, its] = [sortKey(use), sortKey(best)]
  return mine > its || (mine === its && use.rank < best.rank)
}
