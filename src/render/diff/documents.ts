/** The heavy door of a comparison: it writes documents. The screen opens the other one, `index.ts`. */
import { inEnglish, type Tell } from '../../text/index.ts'
import type { TextDiff } from '../../types.ts'
import { renderHtml } from '../tree/html.ts'
import { renderMarkdown } from '../tree/markdown.ts'
import { style } from '../tree/style.ts'
import { renderDocx } from '../word/render-docx.ts'
import { diffTitle, diffTree } from './diff-tree.ts'

/** A comparison as Markdown. */
export function diffMarkdown(diff: TextDiff, tell: Tell = inEnglish): string {
  return renderMarkdown(diffTree(diff, tell))
}

/** A comparison as one HTML file that needs nothing else. */
export function diffPage(diff: TextDiff, tell: Tell = inEnglish): string {
  return renderHtml(diffTree(diff, tell), { title: diffTitle(diff), language: tell.language, style: style + marks })
}

/** A comparison as a Word file. */
export function diffWord(diff: TextDiff, tell: Tell = inEnglish): Uint8Array {
  return renderDocx(diffTree(diff, tell), { title: diffTitle(diff), language: tell.language })
}

const marks = `
ins { text-decoration: underline; text-decoration-thickness: 2px; background: #e2f3e6; color: inherit }
del { text-decoration: line-through; background: #fbe6e4; color: #5c120e }
.decides { font-weight: 600 }
`
