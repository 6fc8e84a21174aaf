import type { FetchOptions } from '../../fetch/index.ts'
import type { ImportMeta, ImportOptions } from '../../import/index.ts'
import type { State } from '../../types.ts'
import type { LibraryPlaces } from '../folder/places.ts'
import type { LibraryChange } from '../keep-in-step/change-session.ts'

export interface TakeInOptions {
  id?: string
  language?: string
  meta?: ImportMeta
  official?: boolean
  dryRun?: boolean
  /** Told before each file: how many are done, of how many. */
  progress?: (done: number, all: number) => void
  /** Told once, where another process is changing the library and is waited for. */
  waiting?: () => void
  /** How long to wait for one that shows nothing, in milliseconds. */
  patience?: number
  /**
   * Documents of the catalogue to fetch from their known addresses (`id`, `id@language`, a symbol in any spelling), or all
   * of the Coalition that have one.
   */
  documents?: readonly string[] | 'all'
  /** Themes of which every resolution of the catalogue is fetched, in `language` or in English. */
  themes?: readonly string[]
  /** How addresses are fetched. */
  fetch?: Partial<Omit<FetchOptions, 'before'>>
  /** Told before some texts are fetched: how many are done, of how many, and the next address (empty at the end). */
  fetching?: (done: number, all: number, address: string) => void
  /** The day of a fetch, written in the corpus file and shown nowhere. */
  today?: string
}

/** What one call of import shares between its files. */
export interface Context {
  change: LibraryChange
  library: LibraryPlaces
  options: TakeInOptions
  /** The file of this call that gave a document already, by document. */
  seen: Map<string, string>
  /** The day on which the text was fetched; null for a file. */
  retrieved: string | null
}

/** What an importer is told of the options of a call. */
export function importOptions(
  { id, language, meta, official }: TakeInOptions,
  states: readonly State[],
): ImportOptions {
  return {
    ...(id === undefined ? {} : { id }),
    ...(language === undefined ? {} : { language }),
    ...(meta === undefined ? {} : { meta }),
    ...(official === undefined ? {} : { official }),
    states,
  }
}
