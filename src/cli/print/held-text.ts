import type { TraceAnswer } from '../../ask/trace/index.ts'
import { spokenDate } from '../../text/index.ts'

/** From when on texts of each body are held. */
export const heldText = (heldFrom: TraceAnswer['heldFrom']): string =>
  heldFrom.map(({ issuer, adopted }) => `${issuer} from ${spokenDate(adopted, 'en')} on`).join('; ')
