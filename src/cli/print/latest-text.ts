import { spokenDate } from '../../text/index.ts'
import { screenLanguage, tell } from '../shared/tell.ts'

/** Of when the newest text searched is, for the end of a sentence; empty where none has a date. */
export function latestText(latest: string | null): string {
  if (latest === null) return ''
  const date = spokenDate(latest, screenLanguage())
  return /^(?:by|between) /.test(date) ? tell`, the latest ${date}` : tell`, the latest of ${date}`
}
