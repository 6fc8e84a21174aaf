import { FocError } from '../../errors.ts'
import type { Finding } from '../../types.ts'
import type { LibraryPlaces } from '../folder/places.ts'
import { type DeskState, readState } from '../shared/desk-state.ts'
import { pull } from './pull.ts'

export interface FollowOptions {
  warn?: (finding: Finding) => void
  renewing?: (done: number, all: number) => void
  waiting?: () => void
}

/**
 * Bring a desk in step with its record before a question. Where that cannot be done, what the desk has is answered from, and
 * it is said as of when that is; a desk that never had anything has no answer to give.
 *
 * @throws {FocError} what `pull` throws, where the desk has nothing yet.
 */
export async function follow(library: LibraryPlaces, { warn, renewing, waiting }: FollowOptions): Promise<void> {
  const before = readState(library)
  try {
    const { state } = await pull(library, {
      ...(renewing ? { progress: renewing } : {}),
      ...(waiting ? { waiting } : {}),
      // Who asks has an answer from what is there.
      ...(before === null ? {} : { patience: 0 }),
    })
    if (Object.keys(state.conflicts).length > 0) warn?.(conflicts(state))
  } catch (error) {
    const now = readState(library)
    if (!(error instanceof FocError) || now === null) throw error
    warn?.(asOf(error, now))
  }
}

function asOf({ code, message, place, hint }: FocError, { sequence, at }: DeskState): Finding {
  const since = at === null ? 'before its first change' : `as of its change ${sequence}, ${spokenTime(at)}`
  return {
    kind: code,
    severity: 'warning',
    message: `${message}. The answer is from what this desk has of it, ${since}`,
    place,
    hint,
  }
}

/** `2031-04-10 08:15 UTC` of a time as the server writes it. */
const spokenTime = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`

function conflicts({ conflicts }: DeskState): Finding {
  const paths = Object.keys(conflicts)
  return {
    kind: 'SHARED_CONFLICT',
    severity: 'warning',
    message: `${paths.length === 1 ? `${paths[0]} was` : `${paths.length} files were`} changed here and in the record: the answer is from what stands here`,
    place: null,
    hint: 'foc share status shows both versions, and how they differ.',
  }
}
