/** The heavy door of a compilation: it writes documents. The screen opens the other one, `index.ts`. */
import type { Compilation } from '../../types.ts'
import { renderHtml } from '../tree/html.ts'
import { renderMarkdown } from '../tree/markdown.ts'
import { style } from '../tree/style.ts'
import { compilationCsv } from './compilation-csv.ts'
import { compilationTree, ownLanguage, titleOf } from './compilation-tree.ts'

const aboutOf = (compilation: Compilation) => ({
  ...{ title: titleOf(compilation), language: ownLanguage(compilation) },
  landscape: true,
})

/** A compilation as a file of each format but PDF; the writer of Word files is loaded when it is asked for. */
export const compilationDocuments: Record<
  'md' | 'html' | 'docx' | 'csv',
  (compilation: Compilation) => Promise<string | Uint8Array>
> = {
  md: async compilation => renderMarkdown(compilationTree(compilation)),
  html: async compilation =>
    renderHtml(compilationTree(compilation), { ...aboutOf(compilation), style: style + pageStyle }),
  docx: async compilation => {
    const { renderDocx } = await import('../word/render-docx.ts')
    return renderDocx(compilationTree(compilation), aboutOf(compilation))
  },
  csv: async compilation => compilationCsv(compilation),
}

/**
 * A compilation ready to be drawn as a PDF, which takes as much memory as all before it, and needs the compilation no more.
 *
 * @returns what draws it. It throws {FocError} `PDF_WRITER_MISSING`, `PDF_LETTERS_MISSING`, `PDF_REFUSED`.
 */
export async function compilationPdf(compilation: Compilation): Promise<() => Uint8Array> {
  const { preparePdf } = await import('../pdf/render-pdf.ts')
  return preparePdf(compilationTree(compilation), aboutOf(compilation))
}

/** The wording is no heading of its row, though it comes first; and its column has most of the page. */
const pageStyle = `
main { max-width: 76rem }
tbody th { font-weight: 400; font-size: .95rem }
th:nth-child(1), td:nth-child(1) { width: 54% }
@media print { @page { size: A4 landscape } tr { break-inside: auto } }
`
