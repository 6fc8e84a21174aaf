import { existsSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { FocError } from '../../errors.ts'
import { writeWhole } from '../../library/index.ts'
import type { ExchangeFormat } from '../../render/exchange/index.ts'
import { counted, stripControls } from '../../text/index.ts'
import { print } from '../shared/answer.ts'
import { jsonLine } from '../shared/json-line.ts'
import type { WrittenExport } from '../shared/run-export.ts'

/** Ending of a file by its format. */
const endings: Partial<Record<ExchangeFormat, string>> = {
  skos: 'ttl',
  omegat: 'utf8',
  csl: 'csl.json',
  bibtex: 'bib',
}

/**
 * Hand an export over: on standard output, or as a file, whole or not at all. What was left out is said on the other
 * stream; with `--json` and `--out`, as `foc/exported@1`.
 *
 * @throws {FocError} `OUT_MISSING` for a spreadsheet on a terminal; `LIBRARY_READ_ONLY`, `DISK_FULL`, `WRITE_FAILED`.
 */
export function deliverExport(written: WrittenExport, how: { json?: boolean; out?: string }): void {
  const { content, ...about } = written
  const say = (line: string): void => {
    process.stderr.write(`${stripControls(line)}\n`)
  }
  if (!how.json || how.out === undefined) for (const line of leftOut(written)) say(line)
  if (content === null) {
    if (how.json) print(jsonLine({ schema: 'foc/exported@1', file: null, ...about }))
    say(nothing(written))
    return
  }
  if (how.out === undefined) {
    printContent(content, written.format)
    return
  }
  const path = pathOf(how.out, written.format)
  writeWhole(path, content)
  if (how.json) print(jsonLine({ schema: 'foc/exported@1', file: basename(path), ...about }))
  else say(path)
}

function printContent(content: string | Uint8Array, format: ExchangeFormat): void {
  if (typeof content !== 'string') {
    if (process.stdout.isTTY)
      throw new FocError('OUT_MISSING', `${format} is no text to be shown`, { hint: 'Name a file with --out FILE.' })
    process.stdout.write(content)
    return
  }
  // A terminal would obey what a file only holds.
  print(process.stdout.isTTY ? stripControls(content) : content)
}

function pathOf(out: string, format: ExchangeFormat): string {
  const isFolder = out.endsWith('/') || (existsSync(out) && statSync(out).isDirectory())
  return isFolder ? join(out, `foc.${endings[format] ?? format}`) : out
}

function leftOut({ withoutLabel, unproved }: WrittenExport): string[] {
  const [first] = withoutLabel
  return [
    ...(first === undefined
      ? []
      : [
          `note: ${counted(withoutLabel.length, 'concept has', 'concepts have')} no label in that language (${first} …)`,
        ]),
    ...(unproved > 0 ? [`note: ${counted(unproved, 'paragraph')} without a proved counterpart left out`] : []),
  ]
}

function nothing({ format }: WrittenExport): string {
  if (format === 'tmx')
    return 'nothing to export: the library has no full text in both languages (foc import takes them in)'
  if (format === 'omegat') return 'nothing to export: no concept has labels in both languages'
  return 'nothing to export: nothing passes these filters'
}
