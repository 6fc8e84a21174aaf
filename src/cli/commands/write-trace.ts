import type { TraceAnswer } from '../../ask/trace/index.ts'
import { drawTrace } from '../print/trace.ts'
import { print } from '../shared/answer.ts'
import { jsonLine } from '../shared/json-line.ts'
import { printable, screen } from '../shared/screen.ts'
import { writeNotes } from '../shared/write-notes.ts'

export const traceFormats = ['text', 'json', 'svg'] as const
type TraceFormat = (typeof traceFormats)[number]

/** Write a trace into files, their paths on stderr; one format to stdout where no place is named. */
export async function writeTrace(
  answer: TraceAnswer,
  formats: readonly TraceFormat[],
  out: string | undefined,
): Promise<void> {
  const files: { name: string; content: string }[] = []
  for (const format of formats)
    files.push({ name: `trace.${format === 'text' ? 'txt' : format}`, content: await formatTrace(answer, format) })
  if (out === undefined) return print(files.map(({ content }) => content).join(''))
  for (const written of writeNotes(files, out)) process.stderr.write(`${written}\n`)
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
