import { isSameBody } from './is-same-body.ts'

/** Share of words in common (Dice, little words apart) from which a clause counts as one that came back. */
const LIKE = 0.6
/** The same of two texts that are not of one series. */
const LIKE_APART = 0.75

/** A clause as it is compared. */
export interface Stemmed {
  /** Days that the date of its text may mean. */
  since: string
  until: string
  /** Of its text, the title folded. */
  title: string
  issuer: string
  /** Numbers of its stems, each once. */
  stems: Int32Array
}

/**
 * Clauses put on threads: each goes on the thread that has the clause most like it, if one is like it; a thread takes one
 * clause of a text.
 *
 * @param byText the clauses of each text, in order of date.
 * @returns in the order in which the threads begin.
 */
export function threadsOf<Clause extends Stemmed>(byText: readonly (readonly Clause[])[]): readonly Clause[][] {
  const threads: Clause[][] = []
  const known = knownClauses(byText.flat())
  let number = 0
  for (const clauses of byText) {
    const first = number
    number += clauses.length
    const pairs = clauses.flatMap((_, clause) =>
      known.like(first + clause, threads).map(({ thread, like }) => ({ clause, thread, like })),
    )
    const taken = new Map<number, number>()
    const used = new Set<number>()
    for (const { clause, thread } of pairs.sort(
      (a, b) => b.like - a.like || a.clause - b.clause || a.thread - b.thread,
    )) {
      if (taken.has(clause) || used.has(thread)) continue
      taken.set(clause, thread)
      used.add(thread)
    }
    for (const [at, found] of clauses.entries()) {
      const thread = taken.get(at) ?? threads.length
      if (thread === threads.length) threads.push([found])
      else threads[thread]?.push(found)
      known.add(first + at, thread)
    }
  }
  return threads
}

interface KnownClauses {
  /** Remember a clause, by its number among all, and its thread. */
  add(clause: number, thread: number): void
  /** Threads with a clause of an earlier text that is like one, each with how alike its likest one is. */
  like(clause: number, threads: readonly (readonly Stemmed[])[]): { thread: number; like: number }[]
}

/**
 * Finds what is like a clause without comparing all. Two sets as like as LIKE_APART share a share of LIKE_APART / (2 − LIKE_APART) of either, so they
 * have one in common among the others and one more: of the stems that are rarest in all clauses (Chaudhuri, Ganti, Kaushik 2006). Those of its own
 * series, which need be less alike, are few and are all compared.
 */
function knownClauses(all: readonly Stemmed[]): KnownClauses {
  const { ranks, size } = rankedStems(all)
  const bySeries = new Map<string, number[]>()
  const series = all.map(clause => seriesOf(clause, bySeries))
  const byStem = Array.from({ length: size }, (): number[] => [])
  const threadOf = new Int32Array(all.length)
  /** The last clause for which one was met already. */
  const metFor = new Int32Array(all.length).fill(-1)
  const isIn = new Uint8Array(size)
  const telling = (stems: Int32Array): Int32Array =>
    stems.subarray(0, stems.length - Math.ceil((stems.length * LIKE_APART) / (2 - LIKE_APART) - ROUNDING) + 1)

  function candidatesOf(clause: number, own: readonly number[] | null): number[] {
    const candidates = own === null ? [] : [...own]
    for (const one of candidates) metFor[one] = clause
    for (const stem of telling(ranks[clause] ?? none))
      for (const one of byStem[stem] ?? []) {
        if (metFor[one] === clause) continue
        metFor[one] = clause
        candidates.push(one)
      }
    return candidates
  }

  return {
    add(clause, thread) {
      threadOf[clause] = thread
      series[clause]?.push(clause)
      for (const stem of telling(ranks[clause] ?? none)) byStem[stem]?.push(clause)
    },
    like(clause, threads) {
      const stems = ranks[clause] ?? none
      const own = series[clause] ?? null
      const since = all[clause]?.since ?? ''
      for (const stem of stems) isIn[stem] = 1
      const found = new Map<number, number>()
      for (const one of candidatesOf(clause, own)) {
        const others = ranks[one] ?? none
        const least = own !== null && series[one] === own ? LIKE : LIKE_APART
        const both = stems.length + others.length
        if ((2 * Math.min(stems.length, others.length)) / both < least) continue
        const thread = threadOf[one] ?? 0
        const last = threads[thread]?.at(-1)
        if (last === undefined || last.until >= since) continue
        let common = 0
        for (const stem of others) common += isIn[stem] ?? 0
        const like = (2 * common) / both
        if (like >= least && like > (found.get(thread) ?? 0)) found.set(thread, like)
      }
      for (const stem of stems) isIn[stem] = 0
      return [...found].map(([thread, like]) => ({ thread, like }))
    },
  }
}

const none = new Int32Array(0)
/** A share of a whole number may come out a little above it. */
const ROUNDING = 1e-9

/** Stems of each clause by their rank, the rarest of all clauses first. */
function rankedStems(all: readonly Stemmed[]): { ranks: Int32Array[]; size: number } {
  const counts: number[] = []
  for (const { stems } of all) for (const stem of stems) counts[stem] = (counts[stem] ?? 0) + 1
  const order = Array.from(counts.keys()).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b)
  const rankOf = new Int32Array(counts.length)
  for (const [rank, stem] of order.entries()) rankOf[stem] = rank
  return { ranks: all.map(({ stems }) => stems.map(stem => rankOf[stem] ?? 0).sort()), size: counts.length }
}

/** The list of its series, one for all clauses of that; null where nobody can say what is of its series. */
function seriesOf(clause: Stemmed, known: Map<string, number[]>): number[] | null {
  if (!isSameSeries(clause, clause)) return null
  const key = `${clause.issuer}\n${clause.title}`
  const list = known.get(key) ?? []
  known.set(key, list)
  return list
}

/** Texts of one body under one title: a resolution comes back year after year. */
export function isSameSeries(a: Stemmed, b: Stemmed): boolean {
  return a.title === b.title && isSameBody(a.issuer, b.issuer)
}

/** Share of words in common (Dice). */
export function likeness(a: Stemmed, b: Stemmed): number {
  const stems = new Set(a.stems)
  const common = b.stems.filter(stem => stems.has(stem)).length
  return (2 * common) / (a.stems.length + b.stems.length)
}
