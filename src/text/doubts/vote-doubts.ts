import type { State, VoteDoubt, VoteList, Votes } from '../../types.ts'

/** The lists of a vote, in the order in which it is told. */
export const voteLists = ['for', 'against', 'abstaining'] as const satisfies readonly VoteList[]

/** The vote, with what in it contradicts itself: counts against names, a state in two lists, counts against counts, names of no state. */
export function withVoteDoubts(votes: Votes): Votes {
  const doubts = voteDoubts(votes)
  return doubts.length === 0 ? votes : { ...votes, doubts }
}

function voteDoubts(votes: Votes): VoteDoubt[] {
  const { by, unrecognised, otherwise } = votes
  const found: VoteDoubt[] = []
  for (const list of voteLists) {
    const named = (by?.[list].length ?? 0) + (unrecognised?.[list].length ?? 0)
    const counted = votes[list]
    if (by !== null && counted !== null && counted !== named) found.push({ kind: 'count', list, counted, named })
  }
  if (by !== null) found.push(...namedTwice(by))
  if (otherwise) found.push({ kind: 'otherwise', ...otherwise })
  for (const list of voteLists) for (const name of unrecognised?.[list] ?? []) found.push({ kind: 'name', list, name })
  return found
}

function namedTwice(by: { [List in VoteList]: string[] }): VoteDoubt[] {
  const named = voteLists.flatMap(list => by[list])
  if (new Set(named).size === named.length) return []
  const lists = new Map<string, VoteList[]>()
  for (const list of voteLists) for (const state of by[list]) lists.set(state, [...(lists.get(state) ?? []), list])
  return [...lists]
    .filter(([, named]) => named.length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([state, named]) => ({ kind: 'twice', state, lists: named }))
}

const SIDE: { [List in VoteList]: string } = { for: 'for', against: 'against', abstaining: 'abstaining' }

/** A doubt in plain English. */
export function voteDoubtWords(doubt: VoteDoubt, states: readonly Pick<State, 'code' | 'en'>[]): string {
  switch (doubt.kind) {
    case 'count':
      return `${doubt.counted} ${SIDE[doubt.list]} counted, ${doubt.named} named`
    case 'twice': {
      const name = states.find(({ code }) => code === doubt.state)?.en ?? doubt.state
      return `${name} is named ${doubt.lists.map(list => SIDE[list]).join(' and ')}`
    }
    case 'otherwise':
      return `another place of the file says ${doubt.for}–${doubt.against}–${doubt.abstaining}`
    case 'name':
      return `no state is called “${doubt.name}”, named ${SIDE[doubt.list]}`
  }
}
