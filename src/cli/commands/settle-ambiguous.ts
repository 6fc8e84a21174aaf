import { createInterface } from 'node:readline'
import type { TakeInReport } from '../../library/writing.ts'
import { askWhich } from './ask-which.ts'

/**
 * Ask of each text that may be of several documents whose it is, and take it in under the id chosen.
 * What is left out stays refused.
 *
 * @param streams the question is put to `output`, the answer read from `input`, a line at a time.
 * @param takeIn takes one file or address in under an id.
 */
export async function settleAmbiguous(
  report: TakeInReport,
  { input, output }: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream },
  takeIn: (path: string, id: string) => Promise<TakeInReport>,
): Promise<TakeInReport> {
  if (!report.refused.some(({ candidates }) => candidates)) return report
  const settled: TakeInReport = { ...report, refused: [] }
  const lines = createInterface({ input, terminal: false })
  const typed = lines[Symbol.asyncIterator]()
  const conversation = {
    say: (text: string): void => {
      output.write(text)
    },
    hear: async (): Promise<string | null> => {
      const { value, done } = await typed.next()
      return done ? null : value.trim()
    },
  }
  try {
    for (const refused of report.refused) {
      const id = refused.candidates ? await askWhich(refused, conversation) : null
      const again = id === null ? null : await takeIn(refused.file, id)
      settled.imported = [...settled.imported, ...(again?.imported ?? [])]
      settled.refused = [...settled.refused, ...(again?.refused ?? [refused])]
      settled.findings = [...settled.findings, ...(again?.findings ?? [])]
    }
  } finally {
    lines.close()
  }
  return settled
}
