import { counted } from '../../text/index.ts'
import type { Decoded } from './decode.ts'

/**
 * Make text safe and its lines plain: terminal sequences, control characters and direction overrides are taken out
 * (counted in a warning), every kind of line end becomes `\n`, a vertical tab a space. Form feeds stay: they are pages.
 */
export function cleanText(decoded: Decoded): Decoded {
  const warnings = [...decoded.warnings]
  let text = decoded.text.replace(/^\uFEFF/, '').replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
  let removed = 0
  const drop = (): string => {
    removed++
    return ''
  }
  text = text
    .replace(/\u001B\[[0-?]{0,32}[ -/]{0,4}[@-~]/g, drop)
    .replace(/\u000B/g, ' ')
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g, drop)
  if (removed > 0) warnings.push(`${counted(removed, 'control character')} left out`)
  removed = 0
  text = text.replace(/[\u202A-\u202E\u2066-\u2069]/g, drop)
  if (removed > 0) warnings.push(`${counted(removed, 'direction override')} left out`)
  return { text, warnings }
}
