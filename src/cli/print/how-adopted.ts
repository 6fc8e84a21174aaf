import type { Adoption, AdoptionMode, LabelAdoption } from '../../types.ts'

/** Who agreed, in as few words as say it. */
export function howAdopted({ mode, members, endorsers, votes, inferred }: Adoption): string {
  const many = members?.max ?? null
  if (mode === 'consensus')
    return `consensus${inferred ? ' (inferred)' : ''}${many === null ? '' : `, ${many} members`}`
  if (mode === 'adopted-without-vote') return 'without a vote'
  if (mode === 'vote') return votes ? `by vote, ${toldFigures(voteFigures(votes))}` : 'by vote'
  if (mode === 'endorsed') {
    const count = endorsers?.count ?? endorsers?.names?.length ?? null
    return count === null ? 'those who signed' : `${count}${many === null ? '' : ` of ${many}`} members`
  }
  return {
    network: 'a diplomatic network',
    chair: 'the chair alone',
    unknown: 'adoption not on record',
    none: 'never adopted',
  }[mode]
}

/** For, against and abstaining: `174-3-4`, a question mark where the source does not say. */
export const voteFigures = (votes: { for: number | null; against: number | null; abstaining: number | null }): string =>
  [votes.for, votes.against, votes.abstaining].map(count => count ?? '?').join('-')

/** Figures that stand alone say what a question mark is. */
const toldFigures = (figures: string): string => (figures.includes('?') ? `${figures} (?: not recorded)` : figures)

/** The year in which a document was adopted. */
export const yearOf = (adopted: string | null): string => adopted?.replace(/^\.\.\/?/, '').slice(0, 4) ?? 'undated'

/** How the words of a label were adopted in the widest way, in as few words as say it. */
export function modeInShort(adoption: Pick<LabelAdoption, 'widest' | 'widestInferred'> | undefined): string {
  const widest = adoption?.widest ?? null
  if (widest === null) return 'our label, none on record'
  return `${short[widest]}${adoption?.widestInferred ? ' (inferred)' : ''}`
}

const short: { [Mode in AdoptionMode]: string } = {
  consensus: 'consensus',
  'adopted-without-vote': 'without a vote',
  vote: 'by vote',
  endorsed: 'by some members',
  network: 'a diplomatic network',
  chair: 'the chair alone',
  unknown: 'adoption not on record',
  none: 'never adopted',
}
