import type { Adoption, AdoptionMode, LabelAdoption } from '../../types.ts'
import { tell } from '../shared/tell.ts'

/** Who agreed, in as few words as say it. */
export function howAdopted({ mode, members, endorsers, votes, inferred }: Adoption): string {
  const many = members?.max ?? null
  if (mode === 'consensus')
    return `consensus${inferred ? tell` (inferred)` : ''}${many === null ? '' : tell`, ${many} members`}`
  if (mode === 'adopted-without-vote') return tell`without a vote`
  if (mode === 'vote') return votes ? tell`by vote, ${toldFigures(voteFigures(votes))}` : tell`by vote`
  if (mode === 'endorsed') {
    const count = endorsers?.count ?? endorsers?.names?.length ?? null
    return count === null ? tell`those who signed` : tell`${count}${many === null ? '' : tell` of ${many}`} members`
  }
  return {
    network: tell`a diplomatic network`,
    chair: tell`the chair alone`,
    unknown: tell`adoption not on record`,
    none: tell`never adopted`,
  }[mode]
}

/** For, against and abstaining: `174–3–4`, a question mark where the source does not say. */
export const voteFigures = (votes: { for: number | null; against: number | null; abstaining: number | null }): string =>
  [votes.for, votes.against, votes.abstaining].map(count => count ?? '?').join('–')

/** Figures that stand alone say what a question mark is. */
const toldFigures = (figures: string): string => (figures.includes('?') ? tell`${figures} (?: not recorded)` : figures)

/** The year in which a document was adopted. */
export const yearOf = (adopted: string | null): string => adopted?.replace(/^\.\.\/?/, '').slice(0, 4) ?? tell`undated`

/** How the words of a label were adopted in the widest way, in as few words as say it. */
export function modeInShort(adoption: Pick<LabelAdoption, 'widest' | 'widestInferred'> | undefined): string {
  const widest = adoption?.widest ?? null
  if (widest === null) return tell`our label, none on record`
  return `${short()[widest]}${adoption?.widestInferred ? tell` (inferred)` : ''}`
}

const short = (): { [Mode in AdoptionMode]: string } => ({
  consensus: 'consensus',
  'adopted-without-vote': tell`without a vote`,
  vote: tell`by vote`,
  endorsed: tell`by some members`,
  network: tell`a diplomatic network`,
  chair: tell`the chair alone`,
  unknown: tell`adoption not on record`,
  none: tell`never adopted`,
})
