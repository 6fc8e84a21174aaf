import type { PhrasingContent } from 'mdast'
import { spokenDate, spokenLocator } from '../../text/index.ts'
import type { Citation, DocumentRef } from '../../types.ts'
import { foreign, inside, quotation, text } from '../tree/nodes.ts'
import { adoptionWords, statusWords } from '../words/phrases.ts'
import { voteLines } from '../words/voting/index.ts'
import type { Setting } from './setting.ts'

/** The cited words: between quotation marks where the status lets them stand as the document’s own, else in italics. */
export function citedWords(citation: Citation, { words }: Setting): PhrasingContent {
  const { quote, language } = citation
  return quotable(citation)
    ? quotation(words.quote(quote), language)
    : { type: 'emphasis', children: [foreign(quote, language)] }
}

/** Whether a citation may stand between quotation marks. */
export function quotable(citation: Citation): boolean {
  return citation.status !== 'reported' && citation.status !== 'summary'
}

/** “phrase” — document, date, place; status; adoption; source n. */
export function citationLine(citation: Citation, setting: Setting): PhrasingContent[] {
  return [
    citedWords(citation, setting),
    text(' — '),
    foreign(shortTitle(citation.document), citation.document.language),
    text(`, ${spokenDate(citation.document.adopted, setting.words.language)}, ${placeAndStatus(citation, setting)}`),
    text(setting.words.separator),
    ...documentAdoption(citation.document, setting),
  ]
}

/** Longest title printed in a line, in UTF-16 code units. */
const TITLE = 90

/** How a line names a document: by its symbol where it has one, with its title cut at a word where it is long. */
export function shortTitle({ symbol, title }: DocumentRef): string {
  const cut = title.length > TITLE ? `${title.slice(0, title.lastIndexOf(' ', TITLE))} …` : title
  return symbol === null ? cut : `${symbol}, ${cut}`
}

/** Adoption in short and the number of the source: what stands behind the name of a document. */
export function documentAdoption(document: DocumentRef, { words, sources }: Setting): PhrasingContent[] {
  const number = sources.numberOf(document)
  const how = [
    adoptionWords(document.adoption, words.language, { basis: false }),
    ...voteLines(document, words.language),
  ]
  const adoption = text(how.join(words.separator))
  return number === null
    ? [adoption]
    : [adoption, text(' ('), inside(words.source(number), `source-${number}`), text(')')]
}

/** Place in the document and status, as “para. 4; short quotation, unchecked”; and the language, where it is another than ours. */
export function placeAndStatus(citation: Citation, { words }: Setting): string {
  const language = citation.language.split('-', 1)[0]
  const other = language === undefined || language === words.language ? '' : ` (${words.inLanguage(citation.language)})`
  const place = spokenLocator(citation.locator, words.language)
  return `${place}${words.separator}${statusWords(citation.status, words, citation.seen)}${other}`
}
