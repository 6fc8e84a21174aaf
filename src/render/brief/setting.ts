import type { Words } from '../words/index.ts'
import type { Sources } from './sources.ts'

/** What every section of one brief shares. */
export interface Setting {
  words: Words
  sources: Sources
}
