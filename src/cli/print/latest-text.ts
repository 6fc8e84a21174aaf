import { spokenDate } from '../../text/index.ts'

/** Of when the newest text searched is, for the end of a sentence; empty where none has a date. */
export function latestText(latest: string | null): string {
  if (latest === null) return ''
  const date = spokenDate(latest, 'en')
  return /^(?:by|between) /.test(date) ? `, the latest ${date}` : `, the latest of ${date}`
}
