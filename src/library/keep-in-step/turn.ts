import { closeSync, openSync, statSync, utimesSync } from 'node:fs'
import { FocError } from '../../errors.ts'
import { lockFile } from '../../store/writing.ts'
import type { LibraryPlaces } from '../folder/places.ts'
import { writeError } from '../folder/write-error.ts'

/** How often who changes a library shows that it goes on, in milliseconds. */
const BEAT = 1000

export interface Waiting {
  /** Told once, before another process is waited for. */
  waiting: () => void
  /** How long one waits for who shows nothing, in milliseconds; with 0, a library that is being changed is busy at once. */
  patience: number
}

export interface Turn {
  /** Show that the change goes on: to be told where the process is busy for long. */
  goesOn(): void
  end(): void
}

/**
 * Have a library to oneself. Where another process changes it, wait as long as that one shows that it goes on.
 *
 * @throws {FocError} `LIBRARY_BUSY`, `LIBRARY_READ_ONLY`, `DISK_FULL`, `WRITE_FAILED`.
 */
export function takeTurn(library: LibraryPlaces, how: Waiting): Turn {
  const file = `${library.root}/index.lock`
  try {
    closeSync(openSync(file, 'a'))
  } catch (cause) {
    throw writeError(file, cause)
  }
  const unlock = locked(file, library, how)
  const goesOn = (): void => {
    const now = Date.now() / 1000
    try {
      utimesSync(file, now, now)
    } catch {
      // Only who waits would have seen it.
    }
  }
  const beat = setInterval(goesOn, BEAT)
  beat.unref()
  return {
    goesOn,
    end: () => {
      clearInterval(beat)
      unlock()
    },
  }
}

function locked(file: string, library: LibraryPlaces, { waiting, patience }: Waiting): () => void {
  let [shown, since] = [signs(file, library), performance.now()]
  for (let attempt = 0; ; attempt++) {
    try {
      return lockFile(file, attempt === 0 ? 0 : Math.min(BEAT, patience))
    } catch (error) {
      if (!(error instanceof FocError && error.code === 'LIBRARY_BUSY')) throw error
      const now = signs(file, library)
      if (now !== shown) [shown, since] = [now, performance.now()]
      if (performance.now() - since >= patience) throw error
      if (attempt === 0) waiting()
    }
  }
}

/** What changes while a library is being changed. */
const signs = (file: string, { index, corpus }: LibraryPlaces): string =>
  [file, corpus, index, `${index}-journal`]
    .map(path => statSync(path, { throwIfNoEntry: false }))
    .map(stats => (stats ? `${stats.mtimeMs} ${stats.size}` : ''))
    .join('\n')
