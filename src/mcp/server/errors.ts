import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js'
import type * as z from 'zod'
import type { FocError } from '../../errors.ts'
import { stripControls } from '../../text/index.ts'

/** The code of the protocol for a resource that is not there. */
const NOT_FOUND = -32002

export const invalid = (message: string, data?: object): McpError =>
  new McpError(ErrorCode.InvalidParams, message, data)

/** What of the arguments is not as the schema says, in plain words, each with its place. */
export function wrongArguments(tool: string, { issues }: z.ZodError): McpError {
  const told = issues.slice(0, 5).map(({ path, message }) => `${path.join('.') || 'arguments'}: ${message}`)
  return invalid(`wrong arguments for ${tool}: ${told.join('; ')}`, { code: 'WRONG_ARGUMENTS', issues: told })
}

/** An error that somebody can mend, as the protocol tells it. No place on the disk is told. */
export function protocolError(error: FocError): McpError {
  const { code, hint } = error
  const data = { code, ...(hint === null ? {} : { hint: inToolWords(hint) }) }
  const isGone = ['NO_SUCH_RESOURCE', 'UNKNOWN_DOCUMENT', 'UNKNOWN_PLACE', 'UNKNOWN_THEME'].includes(code)
  return new McpError(isGone ? NOT_FOUND : ErrorCode.InvalidParams, inToolWords(error.message), data)
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
    .replace(/\bfoc documents lists all\b/g, 'The tool documents lists all')
    .replace(/\bfoc toolkit list names them\b/g, 'The resources foc://brief/… name them')
}
