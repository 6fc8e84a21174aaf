import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FocError } from '../../errors.ts'
import { shownAddress } from '../../share/address/index.ts'
import { askLog, askNews, type LoggedChange } from '../../share/index.ts'
import type { LibraryPlaces } from '../folder/places.ts'
import { type DeskState, readState } from '../shared/desk-state.ts'
import { heldFiles } from '../shared/held-files.ts'
import { askRecord, recordOf } from '../shared/wires.ts'
import { THEIRS } from './apply-changes.ts'
import { type LineDiff, lineDiffs } from './line-diffs.ts'
import { type LocalChange, localChanges } from './local-changes.ts'

/** A file that was changed here and in the record. */
export interface SharedConflict {
  path: string
  mine: { sha256: string | null }
  /** The record’s: its last change. sha256 is null where it was removed there. */
  theirs: { sha256: string | null } & Pick<LoggedChange, 'sequence' | 'version' | 'author' | 'at'>
  /** Lines that differ, from the record’s to what stands here; empty where one of them is no text. */
  diff: LineDiff[]
}

export interface DeskStatus {
  record: string
  /** The record as it answers now; null where it does not, and then why. */
  head: number | null
  trouble: { code: string; message: string; hint: string | null } | null
  /** Where this desk stands; null where it has nothing yet. */
  sequence: number | null
  at: string | null
  desk: string | null
  /** Changed by hand here, and not in the record. */
  local: LocalChange[]
  conflicts: SharedConflict[]
}

/** Where a desk stands, what it has that the record has not, and what is in conflict. Changes nothing. */
export async function deskStatus(library: LibraryPlaces): Promise<DeskStatus> {
  const state = readState(library)
  const paths = Object.keys(state?.conflicts ?? {}).sort()
  const asked = await headOf(library, state, paths)
  const conflicts = paths.map(path => conflictOf(library, path, state, asked.log))
  return {
    record: shownAddress(recordOf(library)),
    head: asked.head,
    trouble: asked.trouble,
    sequence: state?.sequence ?? null,
    at: state?.at ?? null,
    desk: state?.desk ?? null,
    local: state === null ? [] : localChanges(library).filter(({ path }) => !paths.includes(path)),
    conflicts,
  }
}

async function headOf(
  library: LibraryPlaces,
  state: DeskState | null,
  paths: readonly string[],
): Promise<{ head: number | null; trouble: DeskStatus['trouble']; log: LoggedChange[] }> {
  try {
    return await askRecord(library, async wire => ({
      head: (await askNews(wire, state?.sequence ?? 0, 1)).head,
      trouble: null,
      log: paths.length === 0 ? [] : await askLog(wire, { most: 10_000, paths, below: state?.sequence ?? null }),
    }))
  } catch (error) {
    if (!(error instanceof FocError)) throw error
    const { code, message, hint } = error
    return { head: null, trouble: { code, message, hint }, log: [] }
  }
}

function conflictOf(
  library: LibraryPlaces,
  path: string,
  state: DeskState | null,
  log: readonly LoggedChange[],
): SharedConflict {
  const last = log.find(one => one.path === path)
  const mine = textAt(join(library.root, path))
  const theirs = textAt(join(library.root, THEIRS, path))
  return {
    path,
    mine: { sha256: heldFiles(library).now(path) },
    theirs: {
      sha256: state?.conflicts[path] ?? null,
      ...{ sequence: last?.sequence ?? 0, version: last?.version ?? 0, author: last?.author ?? '', at: last?.at ?? '' },
    },
    diff: mine === null || theirs === null ? [] : lineDiffs(theirs, mine, languageOf(path)),
  }
}

function textAt(file: string): string | null {
  if (!existsSync(file)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch {
    return null
  }
}

/** `en` of `corpus/a.en.md`. */
const languageOf = (path: string): string => /\.([a-z]{2,3})\.md$/.exec(path)?.[1] ?? 'en'
