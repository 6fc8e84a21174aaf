import { stripControls } from '../../text/index.ts'
import type { Finding } from '../../types.ts'
import { severityName } from './names.ts'
import { sentence, tell } from './tell.ts'

/** Say a finding on stderr, in one to three lines. */
export function warn({ severity, message, place, hint }: Finding): void {
  const where =
    place?.file === undefined
      ? ''
      : tell`${[place.file, place.line, place.column].filter(part => part !== undefined).join(':')}: `
  process.stderr.write(
    `${stripControls(`${severityName(severity)}${tell`: `}${where}${sentence(message)}${hint ? `\n  ${sentence(hint)}` : ''}`)}\n`,
  )
}
