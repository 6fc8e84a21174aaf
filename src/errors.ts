/** Where something is wrong: a file (or document), and the line and column in it where they are known, counted from 1. */
export interface Place {
  file?: string
  line?: number
  column?: number
}

/**
 * The one error this project throws on purpose: somebody must mend something.
 *
 * `code` is stable (scripts may branch on it), `place` says where, `hint` what to do.
 */
export class FocError extends Error {
  override readonly name = 'FocError'
  readonly code: string
  readonly place: Place | null
  readonly hint: string | null

  constructor(code: string, message: string, detail: { place?: Place; hint?: string; cause?: unknown } = {}) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause })
    this.code = code
    this.place = detail.place ?? null
    this.hint = detail.hint ?? null
  }
}
