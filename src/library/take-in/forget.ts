import { existsSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type DocumentRow, foldId } from '../../store/index.ts'
import { symbolsOf } from '../../text/index.ts'
import type { Finding } from '../../types.ts'
import type { LibraryPlaces, PackagePlaces } from '../folder/places.ts'
import { changeLibrary } from '../keep-in-step/change-library.ts'

/**
 * Remove a document from the library: its corpus file, and its original when no other file came from it.
 *
 * @returns What was removed, by language.
 */
export async function forget(
  shipped: PackagePlaces,
  library: LibraryPlaces,
  id: string,
  language: string | null,
  waiting?: () => void,
): Promise<{ forgotten: { document: string; language: string }[]; findings: Finding[] }> {
  // Nothing is written where nothing is: no folder comes to be. A pack has no folders, and is refused below.
  if (!library.isPack && !existsSync(library.corpus)) return { forgotten: [], findings: [] }
  const { result, findings } = await changeLibrary(
    shipped,
    library,
    change => {
      const mine = change.documents().filter(({ origin }) => origin === 'library')
      const rows = named(mine, id).filter(({ names }) => language === null || names.language === language)
      const stay = new Set(mine.filter(row => !rows.includes(row)).map(({ header }) => header.original))
      for (const { header, state } of rows) {
        rmSync(join(library.corpus, state.file), { force: true })
        if (header.original && !stay.has(header.original))
          rmSync(join(library.originals, basename(header.original)), { force: true })
        change.drop(state.file)
      }
      return rows
        .map(({ names }) => ({ document: names.id, language: names.language }))
        .sort((a, b) => (a.language < b.language ? -1 : 1))
    },
    { waiting },
  )
  return { forgotten: result, findings }
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
