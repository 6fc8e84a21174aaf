import type { Filter, IndexReader } from '../../store/index.ts'
import { findState } from '../citing/find-state.ts'
import { knownStates } from '../citing/known-states.ts'
import type { Search } from './candidates.ts'
import { openSearch } from './open-search.ts'
import { type UnitChecker, unitChecker } from './unit-checker.ts'

/** What is asked of every paragraph of one draft. */
export interface CheckTask {
  /** Base subtag. */
  language: string
  /** Only texts in the languages of the draft. */
  filter: Filter & { languages: string[] }
  /** Keys of documents that are no precedents. */
  excluded: number[]
  states: readonly string[]
  alternatives: boolean
}

/**
 * @param open a search without excluded documents, where one is open already.
 * @throws {FocError} `UNKNOWN_STATE`.
 */
export function checkerOf(index: IndexReader, task: CheckTask, open?: Search): UnitChecker {
  const { language, filter, excluded, alternatives } = task
  const known = knownStates(index)
  const states = task.states.map(state => findState(known, state))
  const search = open ?? openSearch(index, language, filter, new Set(excluded))
  return unitChecker(search, { index, states, known }, alternatives)
}
