import { readFileSync, statSync } from 'node:fs'
import type { GateQuestion } from '../../ask/gate/index.ts'
import { FocError } from '../../errors.ts'
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
 *
 * @throws {FocError} `WRONG_DATE`, `NO_SUCH_FILE`, `FILE_TOO_LARGE`, `NOT_A_CHECK`, and what waiver files are refused for.
 */
export async function readGate({ failOn = [], baseline, waivers, today }: GateOptions): Promise<GateQuestion> {
  if (today !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(today))
    throw new FocError('WRONG_DATE', `--today ${today} is not a date`, { hint: 'Write it as 2026-05-16.' })
  if (baseline === undefined && waivers === undefined) return { failOn, baseline: null, waivers: [], today: '' }
  const { readEarlierCheck, readWaivers } = await import('../../read/index.ts')
  return {
    failOn,
    baseline: baseline === undefined ? null : readEarlierCheck(textOf(baseline), shownPath(baseline)),
    waivers: waivers === undefined ? [] : readWaivers(textOf(waivers), shownPath(waivers)),
    today: today ?? new Date().toISOString().slice(0, 10),
  }
}

function textOf(path: string): string {
  const place = { file: shownPath(path) }
  try {
    const { size } = statSync(path)
    if (size > LARGEST)
      throw new FocError('FILE_TOO_LARGE', `${place.file} has more than ${LARGEST / 1048576} MiB`, { place })
    return readFileSync(path, 'utf8')
  } catch (cause) {
    if (cause instanceof FocError) throw cause
    throw new FocError('NO_SUCH_FILE', `${place.file} cannot be read`, { place, hint: 'Check the path.', cause })
  }
}
