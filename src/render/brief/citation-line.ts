import type { PhrasingContent } from 'mdast'
import type { Citation, DocumentRef } from '../../types.ts'
import { foreign, quotation } from '../tree/nodes.ts'
import type { Words } from '../words/index.ts'

/** The cited words: between quotation marks where the status lets them stand as the document’s own, else in italics. */
export function citedWords(citation: Citation, { words }: { words: Words }): PhrasingContent {
  const { quote, language } = citation
  return quotable(citation)
    ? quotation(words.quote(quote), language)
    : { type: 'emphasis', children: [foreign(quote, language)] }
}

/** Whether a citation may stand between quotation marks. */
export function quotable(citation: Citation): boolean {
  return citation.status !== 'reported' && citation.status !== 'summary'
}

/** Longest title printed in a line, in UTF-16 code units. */
const TITLE = 90

/** How a line names a document: by its symbol where it has one, with its title cut at a word where it is long. */
export function shortTitle({ symbol, title }: DocumentRef): string {
  const cut = title.length > TITLE ? `${title.slice(0, title.lastIndexOf(' ', TITLE))} …` : title
  return symbol === null ? cut : `${symbol}, ${cut}`
}
