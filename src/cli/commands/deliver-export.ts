import { existsSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { FocError } from '../../errors.ts'
import { writeWhole } from '../../library/index.ts'
import type { ExchangeFormat } from '../../render/exchange/index.ts'
import { stripControls } from '../../text/index.ts'
import { print } from '../shared/answer.ts'
import { jsonLine } from '../shared/json-line.ts'
import type { WrittenExport } from '../shared/run-export.ts'
import { counted, tell } from '../shared/tell.ts'

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
  const { content, languages: _, ...about } = written
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

/**
 * Hand over an export of several pairs of languages: a file each in a folder, as `foc.en-fr.tmx`. With `--json`, as
 * `foc/exported@1` with all `files`; its counts are sums.
 *
 * @throws {FocError} `WRONG_USAGE` where no folder is named, and as `deliverExport`.
 */
export function deliverPairs(all: readonly WrittenExport[], how: { json?: boolean; out?: string }): void {
  const [first] = all
  if (first === undefined) return
  const { format } = first
  if (how.out === undefined || !isFolder(how.out))
    throw new FocError('WRONG_USAGE', `${format} has one pair of languages in a file`, {
      hint: 'Name a folder for the files with --out FOLDER/, or give two languages.',
    })
  const folder = how.out
  const files = all.map(({ content, languages, format: _, ...about }) => {
    const name = `foc.${languages.join('-')}.${endings[format] ?? format}`
    if (content !== null) writeWhole(join(folder, name), content)
    return { file: content === null ? null : name, languages, ...about }
  })
  if (how.json) {
    const sum = (count: (one: WrittenExport) => number): number => all.reduce((total, one) => total + count(one), 0)
    const { file } = files.find(one => one.file !== null) ?? { file: null }
    const concepts = sum(one => one.concepts)
    const counts = { concepts, documents: sum(one => one.documents), units: sum(one => one.units) }
    const left = { withoutLabel: [...new Set(all.flatMap(one => one.withoutLabel))].sort() }
    const unproved = sum(one => one.unproved)
    print(jsonLine({ schema: 'foc/exported@1', file, format, ...counts, ...left, unproved, files }))
    return
  }
  for (const [at, one] of all.entries()) {
    const pair = one.languages.join('-')
    for (const line of leftOut(one)) say(tell`${pair}: ${line}`)
    say(one.content === null ? tell`${pair}: ${nothing(one)}` : join(folder, files[at]?.file ?? ''))
  }
}

function say(line: string): void {
  process.stderr.write(`${stripControls(line)}\n`)
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

const isFolder = (out: string): boolean => out.endsWith('/') || (existsSync(out) && statSync(out).isDirectory())

function pathOf(out: string, format: ExchangeFormat): string {
  return isFolder(out) ? join(out, `foc.${endings[format] ?? format}`) : out
}

function leftOut({ withoutLabel, unproved }: WrittenExport): string[] {
  const [first] = withoutLabel
  return [
    ...(first === undefined
      ? []
      : [
          tell`note: ${counted(withoutLabel.length, 'concept has', 'concepts have')} no label in that language (${first} …)`,
        ]),
    ...(unproved > 0 ? [tell`note: ${counted(unproved, 'paragraph')} without a proved counterpart left out`] : []),
  ]
}

function nothing({ format }: WrittenExport): string {
  if (format === 'tmx')
    return tell`nothing to export: the library has no full text in both languages (foc import takes them in)`
  if (format === 'omegat') return tell`nothing to export: no concept has labels in both languages`
  return tell`nothing to export: nothing passes these filters`
}
