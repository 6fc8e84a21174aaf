/** The heavy door of a check: it writes documents. The screen opens the other one, `index.ts`. */
import { inEnglish, type Tell } from '../../text/index.ts'
import type { CheckReport } from '../../types.ts'
import { renderMarkdown } from '../tree/markdown.ts'
import { markdownTree } from './markdown-tree.ts'

export { checkPage } from './page.ts'
export { placeInText } from './place-in-text.ts'
export { checkSarif } from './sarif.ts'
export { sheetCsv, sheetMarkdown } from './sheet.ts'
export { checkWord, sheetWord } from './word.ts'

/** A report as Markdown. */
export function checkMarkdown(report: CheckReport, tell: Tell = inEnglish): string {
  return renderMarkdown(markdownTree(report, tell))
}
