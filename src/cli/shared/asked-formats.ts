import { FocError } from '../../errors.ts'
import { nearest } from '../../text/index.ts'

/** How formats are asked for on the command line. */
export interface FormatOptions {
  format?: string[]
  json?: boolean
  out?: string
}

/**
 * The formats asked for, each once: those of `--format`, else what `--json` or the ending of `--out` says, else text.
 *
 * @param known all there are, `json` and `text` among them.
 * @throws {FocError} `UNKNOWN_FORMAT`; `OUT_MISSING` for several without a place.
 */
export function askedFormats<F extends string>(
  known: readonly (F | 'text' | 'json')[],
  { format, json, out }: FormatOptions,
): (F | 'text' | 'json')[] {
  const ending = known.find(one => out?.toLowerCase().endsWith(`.${one}`))
  const names = format !== undefined && format.length > 0 ? format : [json ? 'json' : (ending ?? 'text')]
  const asked = [...new Set(names)].map(name => {
    const found = known.find(one => one === name)
    if (found !== undefined) return found
    const near = nearest(name, [...known])
    throw new FocError('UNKNOWN_FORMAT', `there is no format called ${name}`, {
      hint: `${near === null ? '' : `Did you mean ${near}? `}Formats: ${known.join(', ')}.`,
    })
  })
  if (asked.length > 1 && out === undefined)
    throw new FocError('OUT_MISSING', `${asked.length} formats need a folder`, { hint: 'Name one with --out DIR.' })
  return asked
}
