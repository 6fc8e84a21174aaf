import { FocError } from '../../errors.ts'

const MAX_MARKDOWN = 4 * 1024 * 1024
/** The parser's time grows with the square of these in one paragraph. */
const MAX_NOTE_MARKS = 2000
const MAX_SIGNS = 20_000
const MAX_LINE = 1_000_000
/** The parser's time grows with the square of the lines in one paragraph; the squares of all are added up. */
const MAX_LINES_SQUARED = 60_000_000
const MAX_QUOTE_DEPTH = 50

/**
 * Refuse what the parser could not read in reasonable time.
 *
 * @throws {FocError} `FILE_TOO_LARGE`, `LINE_TOO_LONG`, `MARKDOWN_TOO_DEEP`, `MARKDOWN_TOO_DENSE`
 */
export function checkMarkdown(text: string, name: string): void {
  if (text.length > MAX_MARKDOWN)
    throw new FocError(
      'FILE_TOO_LARGE',
      `${name} has ${text.length} characters; at most ${MAX_MARKDOWN} of Markdown are read`,
      {
        place: { file: name },
        hint: 'Import one document a file.',
      },
    )
  let paragraph = 1
  let squares = 0
  for (const piece of text.split(/\n[ \t]*\n/)) {
    if (piece.split('[^').length > MAX_NOTE_MARKS)
      throw new FocError('MARKDOWN_TOO_DENSE', `${name} has more than ${MAX_NOTE_MARKS} note marks in one paragraph`, {
        place: { file: name, line: paragraph },
        hint: 'Divide the paragraph, or import the text as plain text.',
      })
    if (signsIn(piece) > MAX_SIGNS)
      throw new FocError('MARKDOWN_TOO_DENSE', `${name} has more than ${MAX_SIGNS} signs of markup in one paragraph`, {
        place: { file: name, line: paragraph },
        hint: 'Divide the paragraph, or import the text as plain text.',
      })
    const lines = piece.split('\n').length
    squares += lines * lines
    if (squares > MAX_LINES_SQUARED)
      throw new FocError('MARKDOWN_TOO_DENSE', `${name} has ${lines} lines in one paragraph`, {
        place: { file: name, line: paragraph },
        hint: 'Divide it with blank lines, or import the text as plain text.',
      })
    paragraph += lines + 1
  }
  let line = 1
  for (let from = 0; from <= text.length; line++) {
    const end = text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from)
    if (end - from > MAX_LINE)
      throw new FocError('LINE_TOO_LONG', `${name} has a line of ${end - from} characters`, {
        place: { file: name, line },
      })
    const marks = /^[ \t>*+-]*/.exec(text.slice(from, Math.min(end, from + 4 * MAX_QUOTE_DEPTH)))?.[0] ?? ''
    if (marks.replace(/[^>*+-]/g, '').length > MAX_QUOTE_DEPTH && />/.test(marks))
      throw new FocError('MARKDOWN_TOO_DEEP', `${name} nests quotations more than ${MAX_QUOTE_DEPTH} deep`, {
        place: { file: name, line },
      })
    from = end + 1
  }
}

function signsIn(paragraph: string): number {
  return paragraph.match(/[*_[\]`~<&\\]/g)?.length ?? 0
}
