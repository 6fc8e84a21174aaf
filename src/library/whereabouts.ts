import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shownAddress } from '../share/address/index.ts'
import { FORMAT, openIndex, openPack } from '../store/index.ts'
import type { Covered } from '../types.ts'
import { corpusFiles } from './folder/corpus-files.ts'
import { folderTime } from './folder/folder-state.ts'
import type { LibraryPlaces } from './folder/places.ts'
import { isCurrent } from './keep-in-step/staleness.ts'
import type { OpenLibrary } from './open.ts'
import { readState } from './shared/desk-state.ts'

export interface Whereabouts {
  library: string
  index: { format: number; corpus: string | null; fresh: boolean; builtin: boolean }
  versions: { foc: string; node: string }
  documents: { builtin: number; imported: number }
  /** The record that the library is kept in step with, and the last change that it has; null where there is none. */
  record: { address: string; sequence: number | null; at: string | null } | null
  /** What of the United Nations ships; null where nothing does. */
  unitedNations: Covered | null
}

/** Where a library is, which versions run, and whether its index is in step with its files. Changes nothing. */
export function whereabouts({ shipped, library, builtinOnly }: OpenLibrary): Whereabouts {
  const { version } = JSON.parse(readFileSync(join(shipped.root, 'package.json'), 'utf8')) as { version: string }
  const usable = builtinOnly || library.isPack || isCurrent({ shipped, library })
  const index = library.isPack
    ? openPack(library.root)
    : openIndex(usable && !builtinOnly ? library.index : shipped.index)
  try {
    return {
      library: library.root,
      record: library.record === undefined ? null : standing(library, shownAddress(library.record)),
      index: {
        format: FORMAT,
        corpus: index.meta('corpus'),
        fresh: builtinOnly || library.isPack || (usable && index.meta('folder') === folderTime(library.corpus)),
        builtin: builtinOnly,
      },
      versions: { foc: version, node: process.versions.node },
      unitedNations: JSON.parse(index.meta('covered') ?? 'null') as Covered | null,
      documents: {
        builtin: index.documents({}).filter(({ origin }) => origin === 'builtin').length + index.shadowed().length,
        imported: library.isPack
          ? index.documents({}).filter(({ origin }) => origin === 'library').length
          : existsSync(library.corpus)
            ? corpusFiles(library.corpus).length
            : 0,
      },
    }
  } finally {
    index.close()
  }
}

function standing(library: LibraryPlaces, address: string): Whereabouts['record'] {
  const state = readState(library)
  return { address, sequence: state?.sequence ?? null, at: state?.at ?? null }
}
