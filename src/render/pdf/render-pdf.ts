import type { Root } from 'mdast'
import { FocError } from '../../errors.ts'
import { anchorsOf } from '../tree/anchors-of.ts'
import { pdfCompiler } from './compiler.ts'
import { missingLetters, namedLetters } from './missing-letters.ts'
import { typstSource } from './typst-source.ts'

/**
 * A tree as a PDF: tagged, PDF/UA-1, with embedded fonts, links and bookmarks, heading rows that are repeated, the running
 * title and page x/y. It holds no date: the same tree gives the same bytes.
 *
 * @throws {FocError} `PDF_WRITER_MISSING`, `FONTS_MISSING`, `PDF_LETTERS_MISSING`, `PDF_REFUSED`.
 */
export async function renderPdf(tree: Root, about: { title: string; language: string }): Promise<Uint8Array> {
  const compiler = await pdfCompiler()
  try {
    const pdf = compiler.pdf(
      { mainFileContent: typstSource(tree, about, anchorsOf(tree)) },
      { pdfStandard: 'ua-1', creationTimestamp: 0 },
    )
    return new Uint8Array(pdf)
  } catch (cause) {
    const missing = missingLetters(cause)
    if (missing.length > 0)
      throw new FocError(
        'PDF_LETTERS_MISSING',
        `“${about.title}” has letters that the fonts of the PDF do not hold: ${namedLetters(missing)}`,
        {
          hint: 'They hold Latin, Greek, Cyrillic and Arabic letters. Write DOCX or HTML: these use the fonts of your machine.',
          cause,
        },
      )
    throw new FocError('PDF_REFUSED', `${about.title} cannot be set as an accessible PDF`, {
      hint: 'Write HTML, and print that to PDF; and tell the makers of foc which brief it was.',
      cause,
    })
  } finally {
    compiler.evictCache(0)
  }
}
