import type { GateQuestion } from '../../ask/gate/index.ts'
import { FocError } from '../../errors.ts'
import { type LibraryOptions, ownWaivers, readNamedFile } from '../../library/index.ts'
import { shownPath } from './shown-path.ts'

interface GateOptions {
  failOn?: string[]
  baseline?: string
  waivers?: string
  today?: string
}

/** Largest baseline or waiver file read, in bytes. */
const LARGEST = 64 * 1024 * 1024

/**
 * Read what a check is weighed with. The system's date is asked for only where there are waivers and no `--today`.
 * Waivers are a file; where there is none of the name, the library's own of that name, which desks share.
 *
 * @throws {FocError} `WRONG_DATE`, `NOT_A_CHECK`, what `readNamedFile` refuses, and what waiver files are refused for.
 */
export async function readGate(
  { failOn = [], baseline, waivers, today }: GateOptions,
  library: LibraryOptions,
): Promise<GateQuestion> {
  if (today !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(today))
    throw new FocError('WRONG_DATE', `--today ${today} is not a date`, { hint: 'Write it as 2026-05-16.' })
  if (baseline === undefined && waivers === undefined) return { failOn, baseline: null, waivers: [], today: '' }
  const { decodeText, readEarlierCheck, readWaivers } = await import('../../read/index.ts')
  const textOf = (path: string, what: string, shown = shownPath(path)): string => decodeText(bytesOf(path, what), shown)
  const own = waivers === undefined ? null : await ownWaivers(library, waivers)
  const accepted = own ?? (waivers === undefined ? null : { path: waivers, shown: shownPath(waivers) })
  return {
    failOn,
    baseline: baseline === undefined ? null : readEarlierCheck(textOf(baseline, 'the baseline'), shownPath(baseline)),
    waivers:
      accepted === null
        ? []
        : readWaivers(textOf(accepted.path, 'the file of waivers', accepted.shown), accepted.shown),
    today: today ?? new Date().toISOString().slice(0, 10),
  }
}

function bytesOf(path: string, what: string): Uint8Array {
  return readNamedFile(path, {
    ...{ what, shown: shownPath(path), most: LARGEST },
    ...{ instead: 'Name a file in it.', smaller: 'Name the file that foc check is to read.' },
  })
}
