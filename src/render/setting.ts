import type { Sources } from './sources.ts'
import type { Words } from './words/index.ts'

/** What every section of one brief shares. */
export interface Setting {
  words: Words
  sources: Sources
}
