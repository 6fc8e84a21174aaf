import { FocError } from '../../errors.ts'
import { stripControls } from '../../text/index.ts'
import { jsonLine } from './json-line.ts'
import { sentence, tell } from './tell.ts'
import { isNarrow, wrapNarrow } from './wrap-narrow.ts'

/** Width of a pipe, and the widest lines that read well. */
const PIPE = 80
const WIDEST = 100

/** Say on stderr what must be mended, as text or JSON. Gives exit code 2. */
export function reportError(error: FocError, json: boolean): number {
  const { code, message, place, hint } = error
  if (json) process.stderr.write(jsonLine({ schema: 'foc/error@1', error: { code, message, place, hint } }))
  else process.stderr.write(errorText(error))
  return 2
}

/** A bug: say so, with what is needed to report it. Exit code 3. */
export function reportBug(error: unknown, json: boolean): number {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const hint = 'This is a bug in foc. Please report the command and this message.'
  const bug = new FocError('BUG', stripControls(reason), { hint })
  reportError(bug, json)
  if (process.env.FOC_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  return 3
}

/** `foc: message`, then the place and the hint on lines of their own. */
export function errorText({ code, message, place, hint }: FocError): string {
  const where =
    place?.file === undefined
      ? []
      : [[place.file, place.line, place.column].filter(part => part !== undefined).join(':')]
  const width = Math.max(40, Math.min(process.stderr.columns || PIPE, WIDEST)) - 2
  const hints =
    hint === null
      ? []
      : sentence(hint)
          .split('\n')
          .flatMap(line => (isNarrow(line) ? wrapNarrow(line, width) : [line]))
  const lines = [
    tell`foc: ${sentence(message)} [${code}]`,
    ...where.map(text => tell`  at ${text}`),
    ...hints.map(text => `  ${text}`),
  ]
  return `${stripControls(lines.join('\n'))}\n`
}
