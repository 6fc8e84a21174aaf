import { namesOf, stateKey } from '../../text/index.ts'
import type { Finding, State } from '../../types.ts'
import { mistake } from '../source/findings.ts'
import { placeIn } from '../source/value-places.ts'
import type { Holdings } from './check-glossary.ts'

const file = 'states.yaml'

/** Check that no code and no name stands for two states, and that the states of the Coalition are in the table. */
export function checkStates({ states, membership }: Holdings): Finding[] {
  const codes = new Set(states.map(({ code }) => code))
  const members = membership?.members ?? []
  return [
    ...states.flatMap((state, at) => claimedTwice(states, state, at)),
    ...members.flatMap(({ iso }, at) => {
      if (codes.has(iso) || membership === null) return []
      const place = placeIn(membership, ['members', at, 'iso'], 'members.yaml')
      return [mistake('UNKNOWN_STATE', `the state ${iso} is not in ${file}`, place, `Add it to ${file}.`)]
    }),
  ]
}

function claimedTwice(states: readonly State[], state: State, at: number): Finding[] {
  const before = states.slice(0, at)
  const twin = before.find(({ code }) => code === state.code)
  const said = (message: string, hint: string): Finding =>
    mistake('DUPLICATE_STATE', message, placeIn(states, ['states', at], file), hint)
  if (twin) return [said(`${state.code} stands for ${twin.en} already`, 'Correct one of the two codes.')]
  const keys = new Set(namesOf(state).map(stateKey))
  return before.flatMap(other => {
    const name = namesOf(other).find(one => keys.has(stateKey(one)))
    return name === undefined
      ? []
      : [
          said(
            `${other.en} (${other.code}) is called ${name} too`,
            'Leave the name with the state that lists mean by it.',
          ),
        ]
  })
}
