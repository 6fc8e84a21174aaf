import { check } from '../../ask/check/index.ts'
import { checkGateNames, weigh } from '../../ask/gate/index.ts'
import { FocError } from '../../errors.ts'
import { askLibrary } from '../../library/index.ts'
import { stripControls } from '../../text/index.ts'
import type { CheckAnswer, CheckReport } from '../../types.ts'
import { drawCheck } from '../print/check.ts'
import { drawCheckShort } from '../print/check-short.ts'
import { fitScreen } from '../print/one-screen.ts'
import { print, printAnswer } from '../shared/answer.ts'
import { compileEvenLater, growSlowly } from '../shared/engine.ts'
import { type Draft, openDraft, readDraft } from '../shared/read-draft.ts'
import { readGate } from '../shared/read-gate.ts'
import type { Screen } from '../shared/screen.ts'
import { type FilterOptions, filterOf, libraryOptions } from '../shared/shared-options.ts'
import { sentence, tell } from '../shared/tell.ts'
import { writeNotes } from '../shared/write-notes.ts'
import { type CheckFormat, checkFiles, checkFormats, sheetWriter } from './check-files.ts'

export interface CheckOptions extends FilterOptions {
  state?: string[]
  includeSelf?: boolean
  alternatives?: boolean
  all?: boolean
  failOn?: string[]
  baseline?: string
  waivers?: string
  today?: string
  format?: string[]
  out?: string
  sheet?: string
}

/**
 * Read a draft, put it to the library, weigh the answer, and write it in the formats asked for.
 *
 * @returns the exit code: 1 only where a `--fail-on` is met.
 */
export async function runCheck(path: string, options: CheckOptions): Promise<number> {
  const formats = checkFormats(options)
  const sheet = options.sheet === undefined ? null : { file: options.sheet, write: sheetWriter(options.sheet) }
  if (formats.length > 1 && options.out === undefined)
    throw new FocError('OUT_MISSING', `${formats.length} formats need a folder`, { hint: 'Name one with --out DIR.' })
  const gate = await readGate(options, libraryOptions(options))
  checkGateNames(gate.failOn, gate.waivers)
  const language = options.lang?.length === 1 ? options.lang[0] : undefined
  const { draft, answer, isBare } = await readAndCheck(path, language, options)
  const report = weigh(answer, gate)
  // All is made before anything is written.
  const extra = sheet === null ? [] : [{ out: sheet.file, content: await sheet.write(report) }]
  await deliver({ report, draft, isBare }, formats, options)
  for (const { out, content } of extra) written([{ name: out, content }], out)
  return report.gate.met.length > 0 ? 1 : 0
}

/** Bytes of a file from which on memory is kept small, which takes more of the processor. */
const LONG = 100_000

async function readAndCheck(
  path: string,
  language: string | undefined,
  options: CheckOptions,
): Promise<{ draft: Draft; answer: CheckAnswer; isBare: boolean }> {
  const file = openDraft(path)
  if (file.bytes.length >= LONG) growSlowly()
  const draft = await readDraft(file, language)
  compileEvenLater()
  const { answer, isBare } = await askLibrary(libraryOptions(options), async index => {
    const themes = index.themes().map(({ id }) => id)
    const answer = await check(index, {
      draft: draft.document,
      file: draft.file,
      filter: filterOf(options, themes),
      states: options.state ?? [],
      includeSelf: options.includeSelf ?? false,
      alternatives: options.alternatives ?? false,
    })
    const { official, copies } = index.counts({})
    return { answer, isBare: official + copies === 0 }
  })
  // An error is told by itself: with --json it is the only thing on stderr.
  // Which language it was taken for is a note of the answer.
  const warnings =
    draft.document.language === 'und' ? draft.warnings.filter(one => !/--lang/.test(one)) : draft.warnings
  for (const warning of warnings) process.stderr.write(`${stripControls(tell`warning: ${sentence(warning)}`)}\n`)
  return { draft, answer, isBare }
}

async function deliver(
  { report, draft, isBare }: { report: CheckReport; draft: Draft; isBare: boolean },
  formats: readonly CheckFormat[],
  { out, all, state, alternatives }: CheckOptions,
): Promise<void> {
  const [only] = formats
  // What was asked for besides stands with each precedent.
  const isWhole = all === true || state !== undefined || alternatives === true
  const whole = (one: CheckReport, screen: Screen): void => drawCheck(one, screen, isBare)
  const draw = isWhole ? whole : fitScreen(whole, (one, screen) => drawCheckShort(one, screen, isBare))
  if (out === undefined && (only === 'text' || only === 'json'))
    return printAnswer(report, { json: only === 'json', schema: 'foc/check@1', draw })
  const files = await checkFiles(report, draft, formats)
  if (out !== undefined) return written(files, out)
  for (const { content } of files) {
    if (typeof content === 'string') print(content)
    else if (process.stdout.isTTY)
      throw new FocError('OUT_MISSING', 'a Word file is not printed on a screen', { hint: 'Name it with --out FILE.' })
    else process.stdout.write(content)
  }
}

function written(files: { name: string; content: string | Uint8Array }[], out: string): void {
  for (const path of writeNotes(files, out)) process.stderr.write(`${path}\n`)
}
