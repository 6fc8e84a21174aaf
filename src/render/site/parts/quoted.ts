import { spokenDate, spokenLocator } from '../../../text/index.ts'
import type { Locator, SiteDocument, SiteLanguage, SiteWording } from '../../../types.ts'
import { citeUn } from '../../cite/un.ts'
import { webAddress } from '../../tree/web-address.ts'
import { wordsFor } from '../../words/index.ts'
import { adoptionWords, statusWords } from '../../words/phrases.ts'
import { html, type Markup } from './html.ts'
import type { PageSetting } from './setting.ts'

/** What stands between the phrases of a gathered digest. */
const BETWEEN = ' … '

/** Words to show of a place, with those that are meant in them. */
export interface ShownWords {
  text: string
  start: number
  end: number
  /** They have their quotation marks already. */
  marked: boolean
}

/**
 * The words of a place: of a gathered digest its first phrase, which has the verb, and the one that is meant; all of them
 * where the place is shown whole.
 */
export function shownWords({ text, start, end, seen }: SiteWording, whole: boolean): ShownWords {
  if (seen !== 'file') return { text, start, end, marked: false }
  if (whole) return { text, start, end, marked: true }
  const from = text.lastIndexOf(BETWEEN, start)
  const to = text.indexOf(BETWEEN, end)
  const own = text.slice(from === -1 ? 0 : from + BETWEEN.length, to === -1 ? text.length : to)
  const at = from === -1 ? 0 : from + BETWEEN.length
  const first = from === -1 ? '' : text.slice(0, text.indexOf(BETWEEN))
  const head = first === '' ? '' : `${first}${BETWEEN}`
  return { text: head + own, start: start - at + head.length, end: end - at + head.length, marked: true }
}

/** Words of a document in its own language and direction, those that are meant marked. */
export function quoted(wording: SiteWording, whole: boolean, { site }: PageSetting): Markup {
  const { text, start, end, marked } = shownWords(wording, whole)
  const language = site.catalogue.documents[wording.document]?.language ?? 'en'
  const [before, after] = isQuotable(wording) && !marked ? marksOf(language) : ['', '']
  return html`<span class="words" lang="${language}" dir="auto">${before}${text.slice(0, start)}<mark>${text.slice(start, end)}</mark>${text.slice(end)}${after}</span>`
}

/** Words that were only read in a notice, and our own, stand without quotation marks. */
const isQuotable = ({ status }: SiteWording): boolean => status !== 'reported' && status !== 'summary'

export function marksOf(language: string): [string, string] {
  const [before = '', after = ''] = wordsFor(language).quote('\u0000').split('\u0000')
  return [before, after]
}

/** Words and citation as they are put into a speech or a draft: `“…” (General Assembly resolution 77/211, para. 5; adopted …)`. */
export function copiedText(wording: SiteWording, document: SiteDocument, language: SiteLanguage): string {
  const { text, marked } = shownWords(wording, wording.seen !== 'file')
  const [before, after] = isQuotable(wording) && !marked ? marksOf(document.language) : ['', '']
  return `${before}${text}${after}${citationBehind(wording, document, language)}`
}

/** What stands behind copied words: ` (General Assembly resolution 77/211, para. 5; adopted …)`. */
export function citationBehind(
  wording: Pick<SiteWording, 'locator' | 'status' | 'seen'>,
  document: SiteDocument,
  language: SiteLanguage,
): string {
  const words = wordsFor(language)
  const { locator } = wording
  const place =
    language === 'en'
      ? citeUn({ document: { ...document, source: null }, locator })
      : named(locator, document, language)
  const how = adoptionWords(document.adoption, language, { basis: false })
  const date = spokenDate(document.adopted, language)
  const said = place.includes(date) ? [place, how] : [place, `${how}, ${date}`]
  const status = statusWords(wording.status, words, wording.seen)
  const source = webAddress(document.source)
  const facts = [...said, status, ...(source === null ? [] : [source])]
  return ` (${facts.join(words.separator)})`
}

function named(locator: Locator | null, document: SiteDocument, language: SiteLanguage): string {
  const name = document.symbol ?? `${document.issuer}, ${wordsFor(language).quote(document.title)}`
  return `${name}, ${spokenLocator(locator, language)}`
}
