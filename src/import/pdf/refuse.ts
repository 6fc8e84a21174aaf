import { FocError } from '../../errors.ts'
import { counted } from '../../text/index.ts'
import type { Extracted } from './extract-in-worker.ts'
import { MAX_PAGES } from './extract-text.ts'
import type { PageText } from './page-text.ts'

const OCR = 'Run it through OCR first, for example ocrmypdf, and import the result.'
const AGAIN = 'Take the file from its source again, or print it to a new PDF, and import that.'
const DIVIDE = 'Divide it into smaller files, for example with qpdf --split-pages, and import those.'

/** The pages where the file could be read and holds text; else the reason as an error. */
export function pagesOrRefusal(extracted: Extracted, name: string): (PageText | null)[] {
  if (extracted.kind !== 'pages') throw refusal(extracted, name)
  const { pages } = extracted
  if (pages.some(page => page?.sheets.some(sheet => sheet.runs.some(run => /[\p{L}\p{N}]/u.test(run.text)))))
    return pages
  if (pages.length > 0 && pages.every(page => page === null))
    throw error('UNREADABLE_PDF', `none of the ${counted(pages.length, 'page')} of ${name} can be read`, name, AGAIN)
  const what =
    pages.length === 0 ? 'has no pages' : `has no text layer (${counted(pages.length, 'page')} of images or drawings)`
  throw error('UNREADABLE_PDF', `${name} ${what}`, name, pages.length === 0 ? AGAIN : OCR)
}

function refusal(extracted: Exclude<Extracted, { kind: 'pages' }>, name: string): FocError {
  switch (extracted.kind) {
    case 'too-slow':
      return error(
        'TOO_SLOW',
        `reading ${name} took too long (${extracted.pages} of ${extracted.total || '?'} pages were read)`,
        name,
        AGAIN,
      )
    case 'too-much-memory':
      return error('TOO_MUCH_MEMORY', `reading ${name} needs too much memory`, name, AGAIN)
    case 'crashed':
      return error(
        'UNREADABLE_PDF',
        `${name} cannot be read: the reader failed (${brief(extracted.detail)})`,
        name,
        AGAIN,
      )
    case 'refused':
      break
  }
  switch (extracted.reason) {
    case 'encrypted':
      return error(
        'PDF_ENCRYPTED',
        `${name} is protected by a password`,
        name,
        'Open it with the password, save or print it without protection, and import that.',
      )
    case 'corrupt':
      return error('UNREADABLE_PDF', `${name} is not a readable PDF (${brief(extracted.detail)})`, name, AGAIN)
    case 'too-many-pages':
      return error(
        'FILE_TOO_LARGE',
        `${name} has ${extracted.detail} pages; at most ${MAX_PAGES} are read`,
        name,
        DIVIDE,
      )
    case 'too-much-text':
      return error(
        'FILE_TOO_LARGE',
        `${name} holds more text than is read from one file (at page ${extracted.detail})`,
        name,
        DIVIDE,
      )
  }
}

function error(code: string, message: string, file: string, hint: string): FocError {
  return new FocError(code, message, { place: { file }, hint })
}

/** A library's message without line ends, control characters or excess. */
function brief(detail: string): string {
  return detail
    .replace(/[\u0000-\u001F\u007F-\u009F]+/g, ' ')
    .slice(0, 120)
    .trim()
}
