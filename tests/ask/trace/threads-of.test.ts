import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Stemmed, threadsOf } from '../../../src/ask/trace/threads-of.ts'

interface Clause extends Stemmed {
  name: string
}

const alike = (a: Stemmed, b: Stemmed): number =>
  (2 * a.stems.filter(stem => b.stems.includes(stem)).length) / (a.stems.length + b.stems.length)

/** The same by comparing each clause with all before it. */
function slowly(byText: readonly (readonly Clause[])[]): Clause[][] {
  const threads: Clause[][] = []
  for (const clauses of byText) {
    const open = threads.map(thread => [...thread])
    const pairs = clauses.flatMap(clause =>
      open.flatMap((thread, at) => {
        if ((thread.at(-1)?.until ?? '') >= clause.since) return []
        const likes = thread
          .map(one => {
            const ofSeries = one.title === clause.title && one.issuer === clause.issuer && one.issuer !== 'unknown'
            const like = alike(one, clause)
            return like >= (ofSeries ? 0.6 : 0.75) ? like : 0
          })
          .filter(like => like > 0)
        return likes.length === 0 ? [] : [{ clause, at, like: Math.max(...likes) }]
      }),
    )
    const order = (clause: Clause): number => clauses.indexOf(clause)
    pairs.sort((a, b) => b.like - a.like || order(a.clause) - order(b.clause) || a.at - b.at)
    const placed = new Map<Clause, number>()
    for (const { clause, at } of pairs)
      if (!placed.has(clause) && ![...placed.values()].includes(at)) placed.set(clause, at)
    for (const clause of clauses) {
      const at = placed.get(clause)
      if (at === undefined) threads.push([clause])
      else threads[at]?.push(clause)
    }
  }
  return threads
}

const stems = fc.uniqueArray(fc.nat(24), { maxLength: 14 })
const text = fc.record({
  day: fc.nat(5),
  days: fc.nat(2),
  title: fc.constantFrom('tides', 'lamps'),
  issuer: fc.constantFrom('port', 'unknown', 'fleet'),
  clauses: fc.array(stems, { maxLength: 4 }),
})

describe('clauses that come back', () => {
  it('are put on the threads on which comparing each with all would put them', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 14 }), texts => {
        const byText = [...texts]
          .sort((a, b) => a.day - b.day)
          .map(({ day, days, title, issuer, clauses }, at) =>
            clauses.map(
              (list, place): Clause => ({
                name: `${at} ${place}`,
                since: `2030-01-0${day + 1}`,
                until: `2030-01-0${day + days + 1}`,
                title,
                issuer,
                stems: Int32Array.from(list),
              }),
            ),
          )
        const names = (threads: readonly (readonly Clause[])[]) => threads.map(one => one.map(({ name }) => name))
        expect(names(threadsOf(byText))).toEqual(names(slowly(byText)))
      }),
      { numRuns: 400 },
    )
  })
})
