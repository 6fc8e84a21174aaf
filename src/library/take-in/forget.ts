import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { type DocumentRow, foldId } from '../../store/index.ts'
import { symbolsOf } from '../../text/index.ts'
import type { Finding } from '../../types.ts'
import type { LibraryPlaces, PackagePlaces } from '../folder/places.ts'
import { changeLibrary } from '../keep-in-step/change-library.ts'

interface Forgotten {
  /** What was removed, by language. */
  forgotten: { document: string; language: string }[]
  findings: Finding[]
}

/**
 * Remove a document from the library: its corpus file, and its original when no other file came from it.
 */
export async function forget(
  shipped: PackagePlaces,
  library: LibraryPlaces,
  id: string,
  language: string | null,
  waiting?: () => void,
): Promise<Forgotten> {
  // Nothing is written where nothing is: no folder comes to be. A pack has no folders, and is refused below.
  if (!library.isPack && !existsSync(library.corpus)) return { forgotten: [], findings: [] }
  const change = (): Promise<{ result: Forgotten['forgotten']; findings: Finding[] }> =>
    forgetHere(shipped, library, { id, language, waiting })
  if (library.record === undefined) {
    const { result, findings } = await change()
    return { forgotten: result, findings }
  }
  const { whileOthersWrite } = await import('../desk/while-others-write.ts')
  const { result, findings } = await whileOthersWrite(library, change)
  return { forgotten: result, findings }
}

function forgetHere(
  shipped: PackagePlaces,
  library: LibraryPlaces,
  { id, language, waiting }: { id: string; language: string | null; waiting: (() => void) | undefined },
): Promise<{ result: Forgotten['forgotten']; findings: Finding[] }> {
  return changeLibrary(
    shipped,
    library,
    change => {
      const mine = change.documents().filter(({ origin }) => origin === 'library')
      const rows = named(mine, id).filter(({ names }) => language === null || names.language === language)
      const stay = new Set(mine.filter(row => !rows.includes(row)).map(({ header }) => header.original))
      for (const { header, state } of rows) {
        change.files.remove('corpus', state.file)
        if (header.original && !stay.has(header.original)) change.files.remove('originals', basename(header.original))
        change.drop(state.file)
      }
      return rows
        .map(({ names }) => ({ document: names.id, language: names.language }))
        .sort((a, b) => (a.language < b.language ? -1 : 1))
    },
    { waiting },
  )
}

/** The texts of an id, or of the one document whose symbol is spelt otherwise (`hrc 47/16`). */
function named(rows: readonly DocumentRow[], id: string): DocumentRow[] {
  const of = (name: string): DocumentRow[] => rows.filter(({ names }) => foldId(names.id) === foldId(name))
  const own = of(id)
  if (own.length > 0) return own
  const [found = [], ...others] = symbolsOf(id)
    .map(of)
    .filter(same => same.length > 0)
  return others.length === 0 ? found : []
}
