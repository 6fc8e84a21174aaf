import { FocError } from '../../errors.ts'
import { shownAddress } from '../../share/address/index.ts'
import { AT_ONCE, askHeads, askNews, type News, type Wire } from '../../share/index.ts'
import { makeFolder } from '../folder/make-folder.ts'
import type { LibraryPlaces } from '../folder/places.ts'
import { sweep } from '../folder/write-whole.ts'
import { takeTurn } from '../keep-in-step/turn.ts'
import { type DeskState, readState, writeState } from '../shared/desk-state.ts'
import { forgetHeld } from '../shared/held-files.ts'
import { askRecord, recordOf } from '../shared/wires.ts'
import { type Applied, applyChanges } from './apply-changes.ts'
import { localChanges } from './local-changes.ts'

export interface PullOptions {
  /** Told before files are written: how many are done, and of how many. */
  progress?: (done: number, all: number) => void
  /** Told once, where another process is changing the folder and is waited for. */
  waiting?: () => void
  /** How long that is waited for, in milliseconds. */
  patience?: number
  /** Whether every file is held against the record, whatever this desk believes to have. */
  afresh?: boolean
  /** Whether files that were removed by hand come back. */
  missing?: boolean
}

/** What a pull brought. */
export interface Pulled extends Applied {
  state: DeskState
}

const PATIENCE = 30_000

/**
 * Bring the folder of a desk in step with its record: one question where nothing changed. What was changed here by hand
 * stays; where the record changed it too, that is a conflict. A pull that is broken off goes on where it was.
 *
 * @throws {FocError} `RECORD_OTHER`, `RECORD_BEHIND`, `LIBRARY_BUSY`, and what the record and the disk refuse.
 */
export async function pull(library: LibraryPlaces, options: PullOptions = {}): Promise<Pulled> {
  const all: Applied = { written: [], removed: [], conflicts: [] }
  let state = options.afresh ? null : readState(library)
  let afresh = options.afresh === true
  for (;;) {
    const since = state?.sequence ?? 0
    const { news, desk } = await askRecord(library, async wire => ({
      news: await askNews(wire, since),
      desk: state?.desk ?? (await newDesk(wire)),
    }))
    if (state !== null) refuseOther(state, news, library)
    const fresh = { ...begun(library, news, desk), conflicts: state?.conflicts ?? {} }
    if (state !== null && news.changes.length === 0) {
      if (options.missing) all.written.push(...(await bringBack(library, options)))
      return { ...all, state }
    }
    makeFolder(library.root)
    const turn = takeTurn(library, { waiting: options.waiting ?? (() => {}), patience: options.patience ?? PATIENCE })
    try {
      sweep([library.root, library.corpus, library.originals, library.terms, library.toolkits])
      const now = afresh ? null : readState(library)
      // What this desk believed to have is worth nothing then: every file is held against the record.
      if (afresh) forgetHeld(library)
      afresh = false
      // Another process of this desk may have brought them.
      if (now !== null && now.sequence !== since) {
        state = now
        continue
      }
      const progress = (done: number, of: number): void => {
        turn.goesOn()
        options.progress?.(done, of)
      }
      const applied = await askRecord(library, wire => applyChanges({ wire, library, changes: news.changes, progress }))
      all.written.push(...applied.written)
      all.removed.push(...applied.removed)
      all.conflicts.push(...applied.conflicts)
      state = {
        ...fresh,
        sequence: news.changes.at(-1)?.sequence ?? since,
        at: news.at ?? news.knownAt,
        conflicts: conflictsAfter(now?.conflicts ?? {}, applied),
      }
      writeState(library, state)
      if (news.changes.length < AT_ONCE && !options.missing) return { ...all, state }
    } finally {
      turn.end()
    }
  }
}

/** Bring back what the record has and somebody removed here by hand. */
async function bringBack(library: LibraryPlaces, options: PullOptions): Promise<string[]> {
  const lost = localChanges(library).filter(({ change }) => change === 'missing')
  if (lost.length === 0) return []
  const turn = takeTurn(library, { waiting: options.waiting ?? (() => {}), patience: options.patience ?? PATIENCE })
  try {
    const { written } = await askRecord(library, async wire => {
      const changes = await askHeads(
        wire,
        lost.map(({ path }) => path),
      )
      return applyChanges({ wire, library, changes, progress: options.progress ?? (() => {}) })
    })
    return written
  } finally {
    turn.end()
  }
}

function begun(library: LibraryPlaces, { id }: News, desk: string): DeskState {
  const address = shownAddress(recordOf(library))
  return { format: 1, record: id, address, desk, sequence: 0, at: null, conflicts: {} }
}

/** A name for this desk that no other has: the server gives it, since nothing here is left to chance. */
async function newDesk(wire: Wire): Promise<string> {
  const [row] = await wire.rows('select gen_random_uuid()::text as desk')
  return String(row?.desk).slice(0, 64)
}

/** A file that is now as the record has it is in conflict no more. */
function conflictsAfter(before: DeskState['conflicts'], applied: Applied): DeskState['conflicts'] {
  const settled = new Set([...applied.written, ...applied.removed])
  const left = Object.entries(before).filter(([path]) => !settled.has(path))
  return Object.fromEntries([...left, ...applied.conflicts.map(({ path, theirs }) => [path, theirs] as const)])
}

/**
 * Refuse to follow a record that is not the one this desk has followed, or that lacks what it has seen.
 *
 * @throws {FocError} `RECORD_OTHER`, `RECORD_BEHIND`.
 */
function refuseOther(state: DeskState, { id, head, knownAt }: News, library: LibraryPlaces): void {
  const place = { file: shownAddress(recordOf(library)) }
  const hint =
    'What this desk has stays as it is. To go on with the record as it is now, run foc share pull --afresh; what only this desk has is then sent with foc share push.'
  if (id !== state.record)
    throw new FocError('RECORD_OTHER', 'this is not the record that this desk has followed: it was made anew', {
      place,
      hint,
    })
  if (head < state.sequence)
    throw new FocError(
      'RECORD_BEHIND',
      `the record has ${head} changes, and this desk has seen ${state.sequence}: it was restored from an older copy, or this server is a replica that is behind`,
      { place, hint: `Where it is a replica, ask again later. ${hint}` },
    )
  if (state.sequence > 0 && knownAt !== state.at)
    throw new FocError(
      'RECORD_BEHIND',
      `change ${state.sequence} of the record is another than this desk has seen: changes were lost`,
      { place, hint },
    )
}
