import type { Root } from 'mdast'
import type { Brief } from '../../types.ts'
import { fitNote, fittedNote } from '../note/fit-note.ts'
import type { About } from '../tree/about.ts'
import { htmlContent, renderHtml } from '../tree/html.ts'
import { renderMarkdown } from '../tree/markdown.ts'
import type { Template } from '../word/template.ts'
import { wordsFor } from '../words/index.ts'
import { briefTree } from './brief-tree.ts'
import { renderJson } from './json.ts'
import type { Paper } from './paper.ts'

export type BriefFormat = 'md' | 'html' | 'docx' | 'pdf' | 'json'

/** Formats that are text. */
type TextFormat = 'md' | 'html' | 'json'

/** A brief and what is made of it. */
interface Made {
  brief: Brief
  paper: Paper
}

const texts: { [Format in TextFormat]: (made: Made) => string } = {
  md: made => renderMarkdown(treeOf(made)),
  html: made => renderHtml(treeOf(made), aboutOf(made)),
  json: ({ brief }) => renderJson({ ...brief, note: fittedNote(brief) }),
}

/** The writers of pages are heavy: each is loaded when the first brief asks for it. */
const writers: { [Format in BriefFormat]: (made: Made, template: Template | null) => Promise<string | Uint8Array> } = {
  md: async made => texts.md(made),
  html: async made => texts.html(made),
  docx: async (made, template) => {
    const { renderDocx } = await import('../word/render-docx.ts')
    return renderDocx(treeOf(made), aboutOf(made), template)
  },
  pdf: async made => {
    const { renderPdf } = await import('../pdf/render-pdf.ts')
    return renderPdf(treeOf(made), aboutOf(made))
  },
  json: async made => texts.json(made),
}

/** Formats a brief is written in, as they are asked for. */
export const briefFormats = Object.keys(writers).filter(isBriefFormat)

export function isBriefFormat(name: string): name is BriefFormat {
  return Object.hasOwn(writers, name)
}

/** A brief in a format that is text: the whole file, ended by a newline. */
export function formatBrief(brief: Brief, format: TextFormat, paper: Paper = 'dossier'): string {
  return texts[format]({ brief, paper })
}

/**
 * A brief in any format: the whole file.
 *
 * @param template A Word file whose styles and page the DOCX takes on.
 * @throws {FocError} `NOTE_WITHOUT_POINTS`, `NOT_A_TEMPLATE`, `UNKNOWN_STYLE`, `UNKNOWN_STYLE_ROLE`, `PDF_WRITER_MISSING`,
 * `PDF_LETTERS_MISSING`, `PDF_REFUSED`.
 */
export async function writeBrief(
  brief: Brief,
  format: BriefFormat,
  { template = null, paper = 'dossier' }: { template?: Template | null; paper?: Paper } = {},
): Promise<string | Uint8Array> {
  return writers[format]({ brief, paper }, template)
}

/**
 * The note of a brief as markup for a page of a site.
 *
 * @throws {FocError} `NOTE_WITHOUT_POINTS`.
 */
export const noteContent = (brief: Brief): string => htmlContent(fitNote(brief, { annex: false }).tree)

const treeOf = ({ brief, paper }: Made): Root =>
  paper === 'dossier' ? briefTree(brief, wordsFor(brief.language)) : fitNote(brief, { annex: paper === 'annex' }).tree

const aboutOf = ({ brief: { title, language }, paper }: Made): About =>
  paper === 'dossier' ? { title, language } : { title, language, dress: 'note' }
