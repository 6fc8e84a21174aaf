import { existsSync, statSync } from 'node:fs'
import { type FileState, type IndexReader, openIndex, openPack } from '../store/index.ts'
import { areAsLeftOut, filesState, folderTime, type LeftOut, shippedMark } from './folder/folder-state.ts'
import { isEditedSince } from './keep-in-step/staleness.ts'
import { askLibrary, followRecord, inView, type LibraryOptions, libraryOf, noting, type OpenLibrary } from './open.ts'

/** A library that many questions are put to, one after another. */
export interface KeptLibrary {
  /**
   * Put a question to the index as it is now: where it was replaced, or the library changed, it is opened anew first, as
   * for every command.
   *
   * @throws {FocError} What `askLibrary` and the question throw.
   */
  ask<T>(question: (index: IndexReader, places: OpenLibrary) => T | Promise<T>): Promise<T>
  close(): void
}

interface Open {
  index: IndexReader
  places: OpenLibrary
  state: string
  leftOut: LeftOut[]
}

/**
 * Keep the index of a library open between questions, from the second one on. Before each one the times of a few files are read, so that nobody is
 * answered from an index that is no longer there. Questions must not overlap.
 */
export function keepLibraryOpen(given: LibraryOptions): KeptLibrary {
  const options = { ...given, follow: false }
  let open: Open | null = null
  let isFirst = true

  async function opened(): Promise<Open | null> {
    const before = libraryOf(options)
    if (open && open.state === stateOf(before) && areAsLeftOut(before.library.corpus, open.leftOut)) return open
    close()
    // Whatever must be brought in step first is, as for any command, and is said where commands say it.
    const file = await askLibrary(options, ({ file }) => file)
    const places = libraryOf(options)
    // A library that cannot be written to is answered from an index aside, which is gone after the answer.
    if (file !== fileOf(places)) return null
    const state = stateOf(places)
    const index = places.library.isPack ? openPack(file) : openIndex(file)
    const leftOut = places.builtinOnly ? [] : (JSON.parse(index.meta('leftOut') ?? '[]') as LeftOut[])
    open = { index, places, state, leftOut }
    return open
  }

  function close(): void {
    open?.index.close()
    open = null
  }

  return {
    ask: async question => {
      // Whoever is asked again below is in step.
      await followRecord(given)
      // Whoever asks one question waits for one opening, as for a command.
      if (isFirst) {
        isFirst = false
        return askLibrary(options, question)
      }
      const now = await opened()
      if (now === null) return askLibrary(options, question)
      const used = new Map<string, FileState>()
      const answer = await question(inView(noting(now.index, used), options), now.places)
      if (![...used.values()].some(state => isEditedSince(now.places.library, state))) return answer
      close()
      return askLibrary(options, question)
    },
    close,
  }
}

const fileOf = ({ shipped, library, builtinOnly }: OpenLibrary): string => (builtinOnly ? shipped.index : library.index)

/** What tells an index from the one that takes its place, and a library from what it was. */
function stateOf(places: OpenLibrary): string {
  const { shipped, library, builtinOnly } = places
  const file = fileOf(places)
  const found = existsSync(file) ? statSync(file) : null
  const parts = [file, found?.ino, found?.size, found?.mtimeMs, library.isPack ? '' : shippedMark(shipped)]
  return JSON.stringify(
    builtinOnly || library.isPack ? parts : [...parts, folderTime(library.corpus), filesState(library.terms)],
  )
}
