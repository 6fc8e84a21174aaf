import type { TraceAnswer } from '../../ask/trace/index.ts'
import { spokenDate } from '../../text/index.ts'
import { issuerName } from '../shared/names.ts'
import { screenLanguage, tell } from '../shared/tell.ts'

/** The date from which on the library has texts of each body. */
export const heldText = (heldFrom: TraceAnswer['heldFrom']): string =>
  heldFrom
    .map(({ issuer, adopted }) => tell`${issuerName(issuer)} from ${spokenDate(adopted, screenLanguage())} on`)
    .join(tell`; `)
