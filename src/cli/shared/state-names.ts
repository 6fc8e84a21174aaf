import type { IndexReader } from '../../store/index.ts'
import { screenLanguage } from './tell.ts'

interface Named {
  country: string
  name: string
}

/** Names a state in the language of the screen. */
export type NameState = <T extends Named>(state: T) => T

/** Gives states that were asked about their names in the language of the screen; an answer as data has English ones. */
export function namesOnScreen(index: IndexReader): NameState {
  const states = screenLanguage() === 'en' ? [] : index.states()
  return state => {
    const known = states.find(({ code, en }) => code === state.country && en === state.name)
    return known ? { ...state, name: known.fr } : state
  }
}

/** An answer, or a part of one, with the state that was asked about named for the screen. */
export const withStateNamed = <T extends { state?: Named | null }>(answer: T, name: NameState): T =>
  answer.state ? { ...answer, state: name(answer.state) } : answer
