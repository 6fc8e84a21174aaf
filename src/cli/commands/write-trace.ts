import type { TraceAnswer } from '../../ask/trace/index.ts'
import { FocError } from '../../errors.ts'
import { drawTrace } from '../print/trace.ts'
import { print } from '../shared/answer.ts'
import { jsonLine } from '../shared/json-line.ts'
import { printable, screen } from '../shared/screen.ts'
import { writeNotes } from '../shared/write-notes.ts'

export const traceFormats = ['text', 'json', 'svg'] as const
type TraceFormat = (typeof traceFormats)[number]

/**
 * The format asked for.
 *
 * @throws {FocError} `UNKNOWN_FORMAT`.
 */
export function checkTraceFormat({ format, json }: { format?: string; json?: boolean }): TraceFormat {
  const asked = format ?? (json ? 'json' : 'text')
  const known = traceFormats.find(one => one === asked)
  if (known !== undefined) return known
  throw new FocError('UNKNOWN_FORMAT', `there is no format called ${asked}`, {
    hint: `Formats: ${traceFormats.join(', ')}.`,
  })
}

/** Write a trace into a file, its path on stderr; to stdout where no file is named. */
export async function writeTrace(answer: TraceAnswer, format: TraceFormat, out: string | undefined): Promise<void> {
  const content = await formatTrace(answer, format)
  if (out === undefined) return print(content)
  for (const written of writeNotes([{ name: `trace.${format === 'text' ? 'txt' : format}`, content }], out))
    process.stderr.write(`${written}\n`)
}

async function formatTrace(answer: TraceAnswer, format: TraceFormat): Promise<string> {
  if (format === 'json') return jsonLine({ schema: 'foc/trace@1', ...answer })
  if (format === 'svg') {
    const { timelineSvg } = await import('../../render/timeline/index.ts')
    const { toTimeline } = await import('../print/timeline.ts')
    return timelineSvg(toTimeline(printable(answer)))
  }
  const drawn = screen(80)
  drawTrace(printable(answer), drawn)
  return drawn.text()
}
