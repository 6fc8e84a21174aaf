import { stripControls } from '../../text/index.ts'
import type { Finding } from '../../types.ts'

/** Say a finding on stderr, in one to three lines. */
export function warn({ severity, message, place, hint }: Finding): void {
  const where =
    place?.file === undefined
      ? ''
      : `${[place.file, place.line, place.column].filter(part => part !== undefined).join(':')}: `
  process.stderr.write(`${stripControls(`${severity}: ${where}${message}${hint ? `\n  ${hint}` : ''}`)}\n`)
}
