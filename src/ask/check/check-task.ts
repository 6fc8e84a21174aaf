import type { Filter, IndexReader } from '../../store/index.ts'
import { findState } from '../citing/state-positions.ts'
import type { Search } from './candidates.ts'
import { openSearch } from './open-search.ts'
import { type UnitChecker, unitChecker } from './unit-checker.ts'

/** What is asked of every paragraph of one draft; plain data, so that a thread can be given it. */
export interface CheckTask {
  /** Base subtag. */
  language: string
  /** Of the draft’s languages. */
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
  const membership = task.states.length > 0 ? index.membership() : null
  const states = task.states.map(state => findState(index.states(), membership, state))
  const search = open ?? openSearch(index, language, filter, new Set(excluded))
  return unitChecker(search, { index, states, membership }, alternatives)
}
