import { FocError } from '../../errors.ts'
import { stateKey, stateNames } from '../../text/index.ts'
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
  if (known) return { iso: known.code, name: known.en }
  // A pack of an earlier foc has no table: its members are known all the same.
  const wanted = stateKey(asked)
  const member = membership?.members.find(({ iso, name, nameFr }) =>
    [iso, name, nameFr ?? ''].some(one => one !== '' && stateKey(one) === wanted),
  )
  if (member) return { iso: member.iso, name: member.name }
  const near = names.near(asked, MOST_NEAR).map(({ code, en }) => `${en} (${code})`)
  const meant = near.length === 0 ? '' : `Did you mean ${near.join(', or ')}? `
  throw new FocError('UNKNOWN_STATE', `no state is called ${asked}`, {
    hint: `${meant}A two-letter code is understood, and an English or French name.`,
  })
}

/** More names than these are no help. */
const MOST_NEAR = 3
