import { FocError } from '../../errors.ts'
import { namesOf, stateGroups, stateKey, stateNames } from '../../text/index.ts'
import type { Membership, State } from '../../types.ts'

/** A state that a question is about. */
export interface AskedState {
  iso: string
  name: string
}

/**
 * The state a user names: a two-letter code, or any name that the table of states knows, in any spelling of it.
 *
 * @throws {FocError} `UNKNOWN_STATE` with the nearest names.
 */
export function findState(
  { states, membership }: { states: readonly State[]; membership: Membership | null },
  asked: string,
): AskedState {
  const names = stateNames(states)
  const known = names.findAsked(asked)
  if (known) {
    const isFormer = known.formerly?.some(name => stateKey(name) === stateKey(asked)) === true
    return { iso: known.code, name: isFormer ? `${known.en} (“${asked}” is a former name)` : known.en }
  }
  // A pack of an earlier foc has no table: its members are known all the same.
  const wanted = stateKey(asked)
  const member = membership?.members.find(({ iso, name, nameFr }) =>
    [iso, name, nameFr ?? ''].some(one => one !== '' && stateKey(one) === wanted),
  )
  if (member) return { iso: member.iso, name: member.name }
  if (stateGroups.some(group => stateKey(group) === wanted))
    throw new FocError('UNKNOWN_STATE', `${asked} is a group of states and has no vote of its own`, {
      hint: 'Name one of its members, by a two-letter code or a name: --state FR; --state may be repeated where votes are asked.',
    })
  const inside = states.filter(state => namesOf(state).some(name => isPartOf(wanted, name)))
  const near = (inside.length > 0 ? inside.slice(0, MOST_NEAR) : names.near(asked, MOST_NEAR)).map(
    ({ code, en }) => `${en} (${code})`,
  )
  const meant = near.length === 0 ? '' : `Did you mean ${near.join(', or ')}? `
  throw new FocError('UNKNOWN_STATE', `no state is called ${asked}`, {
    hint: `${meant}A two-letter code is understood, and an English or French name.`,
  })
}

/** Letters of a name that is asked for by its beginning (`FRA`), at least. */
const LEAST_PART = 3

/** Whether a state’s name begins so, or has it as one of its words: `FRA`, `Korea`. */
const isPartOf = (wanted: string, name: string): boolean =>
  wanted.length >= LEAST_PART &&
  (stateKey(name).startsWith(wanted) || name.split(/[\s'’-]+/).some(word => stateKey(word) === wanted))

/** More names than these are no help. */
const MOST_NEAR = 3
