import type { TraceAnswer } from '../../ask/trace/index.ts'
import { spokenDate } from '../../text/index.ts'

/** The date from which on the library has texts of each body. */
export const heldText = (heldFrom: TraceAnswer['heldFrom']): string =>
  heldFrom.map(({ issuer, adopted }) => `${issuer} from ${spokenDate(adopted, 'en')} on`).join('; ')
