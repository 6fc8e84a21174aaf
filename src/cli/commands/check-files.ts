import { basename, extname } from 'node:path'
import { FocError } from '../../errors.ts'
import { nearest } from '../../text/index.ts'
import type { CheckReport } from '../../types.ts'
import { jsonLine } from '../shared/json-line.ts'
import type { Draft } from '../shared/read-draft.ts'
import { printable, screen } from '../shared/screen.ts'
import { spokenReport } from '../shared/spoken-report.ts'
import { tell } from '../shared/tell.ts'
import { version } from '../shared/version.ts'

type Content = string | Uint8Array

/** How each format of a report is written. Each loads what it needs when it is asked for. */
const formats = {
  text: async (report: CheckReport): Promise<Content> => {
    const { drawCheck } = await import('../print/check.ts')
    const drawn = screen(80)
    drawCheck(printable(report), drawn)
    return drawn.text()
  },
  md: async (report: CheckReport): Promise<Content> => (await document()).checkMarkdown(spokenReport(report), tell),
  html: async (report: CheckReport): Promise<Content> => (await document()).checkPage(spokenReport(report), tell),
  docx: async (report: CheckReport, draft: Draft): Promise<Content> =>
    (await document()).checkWord(spokenReport(report), original(draft), tell),
  json: async (report: CheckReport): Promise<Content> => jsonLine({ schema: 'foc/check@1', ...report }),
  sarif: async (report: CheckReport, draft: Draft): Promise<Content> => {
    const { checkSarif, placeInText } = await document()
    const text = draft.format === 'text' || draft.format === 'markdown' ? new TextDecoder().decode(draft.bytes) : null
    return checkSarif(report, version(), text === null ? () => null : placeInText(text, report.paragraphs))
  },
}

const sheets = {
  md: async (report: CheckReport): Promise<Content> => (await document()).sheetMarkdown(spokenReport(report), tell),
  csv: async (report: CheckReport): Promise<Content> => (await document()).sheetCsv(report),
  docx: async (report: CheckReport): Promise<Content> => (await document()).sheetWord(spokenReport(report), tell),
}

export type CheckFormat = keyof typeof formats

const endings: { [F in CheckFormat]: string } = {
  text: 'txt',
  md: 'md',
  html: 'html',
  docx: 'docx',
  json: 'json',
  sarif: 'sarif',
}

/**
 * The formats asked for: those named, else the one that the file's name ends in, else text.
 *
 * @throws {FocError} `UNKNOWN_FORMAT`.
 */
export function checkFormats(options: { format?: string[]; json?: boolean; out?: string }): CheckFormat[] {
  const ending = Object.entries(endings).find(([, one]) => options.out?.toLowerCase().endsWith(`.${one}`))
  const asked = options.format ?? [options.json ? 'json' : (ending?.[0] ?? 'text')]
  return [...new Set(asked)].map(name => {
    if (isFormat(name)) return name
    throw unknownFormat(name, Object.keys(formats))
  })
}

const isFormat = (name: string): name is CheckFormat => Object.hasOwn(formats, name)
const isSheet = (name: string): name is keyof typeof sheets => Object.hasOwn(sheets, name)

/** All formats of a report. */
export const checkFormatNames: readonly string[] = Object.keys(formats)

/** One report in the formats asked for, each with a name for its file. */
export async function checkFiles(
  report: CheckReport,
  draft: Draft,
  asked: readonly CheckFormat[],
): Promise<{ name: string; content: Content }[]> {
  const stem = draft.file === '-' ? 'draft' : basename(draft.file, extname(draft.file))
  const files: { name: string; content: Content }[] = []
  for (const format of asked)
    files.push({ name: `${stem}.check.${endings[format]}`, content: await formats[format](report, draft) })
  return files
}

/**
 * Check the name of a justification sheet: its ending says the format.
 *
 * @throws {FocError} `UNKNOWN_FORMAT`.
 */
export function sheetWriter(file: string): (report: CheckReport) => Promise<Content> {
  const ending = extname(file).slice(1).toLowerCase()
  if (isSheet(ending)) return sheets[ending]
  throw unknownFormat(ending === '' ? file : ending, Object.keys(sheets))
}

function unknownFormat(name: string, known: string[]): FocError {
  const near = nearest(name, known)
  return new FocError('UNKNOWN_FORMAT', `there is no format called ${name}`, {
    hint: `${near === null ? '' : `Did you mean ${near}? `}Formats: ${known.join(', ')}.`,
  })
}

const original = ({ format, bytes }: Draft): Uint8Array | null => (format === 'docx' ? bytes : null)

async function document(): Promise<typeof import('../../render/check/documents.ts')> {
  return import('../../render/check/documents.ts')
}
