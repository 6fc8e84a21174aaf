import type * as z from 'zod'
import type { FocError } from '../../errors.ts'
import { stripControls } from '../../text/index.ts'

/** The code of the protocol for a resource that is not there. */
const NOT_FOUND = -32002

/** The code of the protocol for what was asked wrongly. */
const INVALID = -32602

/** An error that the protocol carries. One of its SDK would put its code before the message, as clients do once more. */
class ProtocolError extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly data?: object,
  ) {
    super(message)
  }
}

export const invalid = (message: string, data?: object): Error => new ProtocolError(INVALID, message, data)

/** What of the arguments is not as the schema says, in plain words, each with its place. */
export function wrongArguments(tool: string, { issues }: z.ZodError): Error {
  const told = issues.slice(0, 5).map(issue => `${issue.path.join('.') || 'arguments'}: ${issueWords(issue)}`)
  return invalid(`wrong arguments for ${tool}: ${told.join('; ')}`, { code: 'WRONG_ARGUMENTS', issues: told })
}

type Issue = z.ZodError['issues'][number]

/** What zod says in its own words, in ours where it is often said. */
function issueWords(issue: Issue): string {
  if (issue.code === 'too_small' && issue.origin === 'string') return 'it is empty'
  if (issue.code === 'too_small' && issue.origin === 'number') return `it is at least ${issue.minimum}`
  if (issue.code === 'too_big')
    return issue.origin === 'string'
      ? `it is longer than ${issue.maximum} letters`
      : issue.origin === 'array'
        ? `it has more than ${issue.maximum} items`
        : `it is at most ${issue.maximum}`
  if (issue.code === 'invalid_value') return `it is one of ${issue.values.join(', ')}`
  if (issue.code === 'unrecognized_keys') return `there is no argument ${issue.keys.join(', ')}`
  return issue.message
}

/** An error that somebody can mend, as the protocol tells it. No place on the disk is told. */
export function protocolError(error: FocError): Error {
  const { code, hint } = error
  const data = { code, ...(hint === null ? {} : { hint: inToolWords(hint) }) }
  const isGone = ['NO_SUCH_RESOURCE', 'UNKNOWN_DOCUMENT', 'UNKNOWN_PLACE', 'UNKNOWN_THEME'].includes(code)
  return new ProtocolError(isGone ? NOT_FOUND : INVALID, inToolWords(error.message), data)
}

/** The same as the answer of a tool, which the model reads and can mend its question by. */
export function toolError({ code, message, hint }: FocError) {
  const said = [inToolWords(message), ...(hint === null ? [] : [inToolWords(hint)])]
  return {
    isError: true,
    content: [{ type: 'text' as const, text: `${code}: ${said.join('. ')}` }],
  }
}

/** Hints are written for the command line: here its options are arguments, and its commands tools. */
function inToolWords(hint: string): string {
  return stripControls(hint)
    .replace(/--lang\b/g, 'language')
    .replace(/--(with|issuer|document|state|part|offset|limit)\b/g, '$1')
    .replace(/, or name its file here\b/, '')
    .replace(/(^|[.:] )[Tt]ake its text in: foc import/, '$1The user can take its text in: foc import')
    .replace(/\btake it in with foc import FILE\b/, 'the user can take it in with foc import FILE')
    .replace(/\bfoc documents lists all\b/g, 'The tool documents lists all')
    .replace(/\bfoc toolkit list names them\b/g, 'The resources foc://brief/… name them')
}
