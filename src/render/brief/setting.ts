import type { NoteSetting } from '../note/note-setting.ts'
import type { Sources } from './sources.ts'

/** What every section of one brief shares. */
export interface Setting extends NoteSetting {
  sources: Sources
}
