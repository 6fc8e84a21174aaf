import type * as z from 'zod'
import { voteLists, withVoteDoubts } from '../../text/index.ts'
import type { Adoption, Sponsors, VoteList, Votes } from '../../types.ts'
import type { adoption } from '../source/field-schemas.ts'
import { compact, dateText } from './fields.ts'

type AdoptionFile = z.output<typeof adoption>

/** The adoption that front matter tells, with nulls where it says nothing. */
export function adoptionFromFile(file: AdoptionFile | undefined): Adoption {
  return {
    mode: file?.mode ?? 'unknown',
    members: file?.members === undefined ? null : { min: file.members.min ?? null, max: file.members.max ?? null },
    endorsers:
      file?.endorsers === undefined
        ? null
        : {
            count: file.endorsers.count ?? null,
            names: file.endorsers.names ?? null,
            observers: file.endorsers.observers ?? null,
            date: dateText(file.endorsers.date),
          },
    votes: file?.votes === undefined ? null : votesFromFile(file.votes),
    sponsors: file?.sponsors === undefined ? null : sponsorsFromFile(file.sponsors),
    basis: file?.basis ?? null,
    ...(file?.inferred === undefined ? {} : { inferred: file.inferred }),
  }
}

/** A hundred codes in one text are read in no time; as a list of YAML they take longer than the rest of the file. */
const codes = (written: string | undefined): string[] => written?.split(' ') ?? []
const written = (list: readonly string[] | undefined): string | null =>
  list === undefined || list.length === 0 ? null : list.join(' ')

function votesFromFile(file: NonNullable<AdoptionFile['votes']>): Votes {
  const { by, unrecognised, otherwise } = file
  return withVoteDoubts({
    for: file.for ?? null,
    against: file.against ?? null,
    abstaining: file.abstaining ?? null,
    by: by === undefined ? null : ofEach(list => codes(by[list])),
    ...(unrecognised === undefined ? {} : { unrecognised: ofEach(list => unrecognised[list] ?? []) }),
    ...(otherwise === undefined ? {} : { otherwise }),
  })
}

const ofEach = <Value>(of: (list: VoteList) => Value): { [List in VoteList]: Value } => ({
  for: of('for'),
  against: of('against'),
  abstaining: of('abstaining'),
})

function sponsorsFromFile(file: NonNullable<AdoptionFile['sponsors']>): Sponsors {
  return {
    states: codes(file.states),
    additional: codes(file.additional),
    onBehalfOf: file.onBehalfOf ?? null,
    officer: file.officer ?? null,
    ...(file.removed === undefined ? {} : { removed: codes(file.removed) }),
    ...(file.unrecognised === undefined ? {} : { unrecognised: file.unrecognised }),
  }
}

/** The adoption as front matter tells it: in a fixed order, what is not known left out. */
export function adoptionToFile(adoption: Adoption): Record<string, unknown> {
  return compact({
    mode: adoption.mode,
    members: adoption.members === null ? null : compact({ ...adoption.members }),
    endorsers: adoption.endorsers === null ? null : compact({ ...adoption.endorsers }),
    votes: adoption.votes === null ? null : votesToFile(adoption.votes),
    sponsors: adoption.sponsors === null ? null : sponsorsToFile(adoption.sponsors),
    basis: adoption.basis,
    inferred: adoption.inferred ?? null,
  })
}

function votesToFile({ by, unrecognised, otherwise, ...votes }: Votes): Record<string, unknown> {
  return compact({
    for: votes.for,
    against: votes.against,
    abstaining: votes.abstaining,
    by: by === null ? null : compact(ofEach(list => written(by[list]))),
    unrecognised:
      unrecognised === undefined
        ? null
        : Object.fromEntries(voteLists.map(list => [list, unrecognised[list]]).filter(([, names]) => names?.length)),
    otherwise: otherwise ?? null,
  })
}

function sponsorsToFile(sponsors: Sponsors): Record<string, unknown> {
  return compact({
    states: written(sponsors.states),
    additional: written(sponsors.additional),
    onBehalfOf: sponsors.onBehalfOf,
    officer: sponsors.officer,
    removed: written(sponsors.removed),
    unrecognised: sponsors.unrecognised ?? null,
  })
}
