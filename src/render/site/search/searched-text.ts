import type { SiteDocument, TextPage } from '../../../types.ts'
import type { SearchedText } from './text-index.ts'

/** What the search of a site knows of a document; of a digest only the document’s own words, never ours. */
export function searchedText({ key, passages }: TextPage, { id, symbol, title, text }: SiteDocument): SearchedText {
  const whole = text === 'official' || text === 'copy'
  const words = passages.map(passage =>
    whole ? passage.text : passage.quotations.map(({ start, end }) => passage.text.slice(start, end)).join(' … '),
  )
  return { key, name: `${id} ${symbol === null || symbol === id ? '' : symbol} ${title}`, text: words.join('\n') }
}
