import { inEnglish, type Tell } from '../../text/index.ts'
import type { CheckReport } from '../../types.ts'
import { commentWord } from '../word/comment.ts'
import { newWord, wordParagraph, wordTable } from '../word/new-word.ts'
import { cellsOf, sheetColumns, sheetLead, sheetRows, sheetTitle } from './sheet.ts'
import { wordComments } from './word-comments.ts'

/**
 * The draft as a Word file with comments: the summary, every stretch that is not verbatim, each finding on its words.
 *
 * @param original the draft itself where it is a Word file: all in it stays as it is; null where it is of another format,
 *   and a plain Word file of its text is made.
 * @throws {FocError} `FILE_TOO_LARGE`, `CORRUPT_ZIP`.
 */
export function checkWord(report: CheckReport, original: Uint8Array | null, tell: Tell = inEnglish): Uint8Array {
  const { draft, paragraphs } = report
  const bytes =
    original ??
    newWord({
      title: draft.title ?? draft.file,
      language: draft.language,
      blocks: [
        wordParagraph(draft.title ?? draft.file, { style: 'Title', language: draft.language }),
        ...paragraphs.map(({ locator, text }) =>
          wordParagraph(text, {
            number: locator !== null && locator.label.length <= 10 ? locator.label : null,
            language: draft.language,
          }),
        ),
      ],
    })
  return commentWord(bytes, paragraphs, wordComments(report, tell))
}

/** Widths of the four columns on A4 across, in twentieths of a point. */
const WIDTHS = [5400, 1500, 4170, 3500]

/** The justification sheet as a Word file, across the page. */
export function sheetWord(report: CheckReport, tell: Tell = inEnglish): Uint8Array {
  const { language } = report.draft
  const title = sheetTitle(report, tell)
  const rows = [sheetColumns(tell), ...sheetRows(report, tell).map(cellsOf)]
  const blocks = [
    wordParagraph(title, { style: 'Title' }),
    wordParagraph(sheetLead(tell), { style: 'Small' }),
    wordTable(rows, WIDTHS, language),
    wordParagraph('', { style: 'Small' }),
  ]
  return newWord({ title, language: tell.language, blocks, landscape: true })
}
