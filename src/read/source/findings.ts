import { FocError, type Place } from '../../errors.ts'
import type { Finding } from '../../types.ts'

/** A mistake that stopped the reading of one file, as a finding: the other files are still read. */
function findingOf(error: unknown): Finding {
  if (!(error instanceof FocError)) throw error
  return {
    kind: error.code,
    severity: 'error',
    message: error.message,
    place: error.place,
    hint: error.hint,
  }
}

/** A finding of severity `error`. */
export function mistake(kind: string, message: string, place: Place, hint: string): Finding {
  return { kind, severity: 'error', message, place, hint }
}

/** Try to read; what went wrong is added to the findings and null is given. */
export function attempt<Result>(findings: Finding[], read: () => Result): Result | null {
  try {
    return read()
  } catch (error) {
    findings.push(findingOf(error))
    return null
  }
}
