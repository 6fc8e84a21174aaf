import type { LibraryPlaces } from '../folder/places.ts'
import type { Context } from './take-in-options.ts'
import type { TakeInReport } from './take-in-report.ts'

/** What one attempt adds to. */
interface Told {
  report: TakeInReport
  seen: Context['seen']
}

/**
 * Take texts in, again where another desk of a shared library changes the same ones meanwhile: what the first attempt told
 * is taken back then, and `undo` is told.
 *
 * @throws {FocError} what `attempt` throws.
 */
export async function repeatable<T>(
  library: LibraryPlaces,
  { report, seen }: Told,
  attempt: () => Promise<T>,
  undo: () => void = () => {},
): Promise<T> {
  if (library.record === undefined) return attempt()
  const { whileOthersWrite } = await import('../desk/while-others-write.ts')
  const kinds = ['imported', 'refused', 'findings'] as const
  const lengths = kinds.map(kind => report[kind].length)
  const before = [...seen]
  let isAgain = false
  return whileOthersWrite(library, () => {
    if (isAgain) {
      kinds.forEach((kind, at) => {
        report[kind].length = lengths[at] ?? 0
      })
      seen.clear()
      for (const [document, file] of before) seen.set(document, file)
      undo()
    }
    isAgain = true
    return attempt()
  })
}
