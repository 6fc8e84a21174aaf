import type { Brief } from '../../types.ts'
import { renderHtml } from '../tree/html.ts'
import { renderMarkdown } from '../tree/markdown.ts'
import type { Template } from '../word/template.ts'
import { wordsFor } from '../words/index.ts'
import { briefTree } from './brief-tree.ts'
import { renderJson } from './json.ts'

export type BriefFormat = 'md' | 'html' | 'docx' | 'pdf' | 'json'

/** Formats that are text. */
type TextFormat = 'md' | 'html' | 'json'

const texts: { [Format in TextFormat]: (brief: Brief) => string } = {
  md: brief => renderMarkdown(treeOf(brief)),
  html: brief => renderHtml(treeOf(brief), aboutOf(brief)),
  json: brief => renderJson(brief),
}

/** The writers of pages are heavy: each is loaded when the first brief asks for it. */
const writers: { [Format in BriefFormat]: (brief: Brief, template: Template | null) => Promise<string | Uint8Array> } =
  {
    md: async brief => texts.md(brief),
    html: async brief => texts.html(brief),
    docx: async (brief, template) => {
      const { renderDocx } = await import('../word/render-docx.ts')
      return renderDocx(treeOf(brief), aboutOf(brief), template)
    },
    pdf: async brief => {
      const { renderPdf } = await import('../pdf/render-pdf.ts')
      return renderPdf(treeOf(brief), aboutOf(brief))
    },
    json: async brief => texts.json(brief),
  }

/** Formats a brief is written in, as they are asked for. */
export const briefFormats = Object.keys(writers).filter(isBriefFormat)

export function isBriefFormat(name: string): name is BriefFormat {
  return Object.hasOwn(writers, name)
}

/** A brief in a format that is text: the whole file, ended by a newline. */
export function formatBrief(brief: Brief, format: TextFormat): string {
  return texts[format](brief)
}

/**
 * A brief in any format: the whole file.
 *
 * @param template A Word file whose styles and page the DOCX takes on.
 * @throws {FocError} `NOT_A_TEMPLATE`, `UNKNOWN_STYLE`, `UNKNOWN_STYLE_ROLE`, `PDF_WRITER_MISSING`, `PDF_LETTERS_MISSING`, `PDF_REFUSED`.
 */
export async function writeBrief(
  brief: Brief,
  format: BriefFormat,
  template: Template | null = null,
): Promise<string | Uint8Array> {
  return writers[format](brief, template)
}

const treeOf = (brief: Brief) => briefTree(brief, wordsFor(brief.language))
const aboutOf = ({ title, language }: Brief) => ({ title, language })
