import { createInterface } from 'node:readline'
import type { Refused, TakeInReport } from '../../library/writing.ts'
import { stripControls } from '../../text/index.ts'
import { sentence, tell } from '../shared/tell.ts'

/**
 * Ask of each text that may be of several documents whose it is, and take it in under the id chosen.
 * What is left out stays refused.
 *
 * @param streams the question is put to `output`, the answer read from `input`, a line at a time.
 * @param takeIn takes one file or address in under an id.
 */
export async function askWhoseText(
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

/** Somebody to talk to. */
interface Conversation {
  say(text: string): void
  /** The next line typed, its ends trimmed; null when the other side has left. */
  hear(): Promise<string | null>
}

/**
 * Ask a person of which document a text is: one of the candidates, or a new one, which then needs an id.
 *
 * @returns the id; null where the person leaves the text out, or has left.
 */
async function askWhich(
  { file, error, candidates = [] }: Pick<Refused, 'file' | 'error' | 'candidates'>,
  { say, hear }: Conversation,
): Promise<string | null> {
  const line = (text: string): void => say(`${stripControls(text)}\n`)
  line(tell`${file}: whose text is it? ${sentence(error.message)}`)
  for (const [at, { id, title, adopted, why }] of candidates.entries())
    line(tell`  ${at + 1}  ${id}: ${title} (${adopted ?? tell`undated`}); ${sentence(why)}`)
  line(tell`  n  a new document\n  s  leave it out`)
  for (;;) {
    say(tell`Number, n or s: `)
    const answer = (await hear())?.toLowerCase() ?? 's'
    if (answer === 's' || answer === '') return null
    if (answer === 'n') {
      say(tell`Its id, for example 2031-harbour-statement: `)
      return (await hear()) || null
    }
    const chosen = /^\d{1,3}$/.test(answer) ? candidates[Number(answer) - 1] : undefined
    if (chosen) return chosen.id
  }
}
