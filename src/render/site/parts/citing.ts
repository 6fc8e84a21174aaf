import { spokenDate, spokenLocator } from '../../../text/index.ts'
import type { CitationRef, Locator, SiteDocument, SiteWording } from '../../../types.ts'
import { webAddress } from '../../tree/web-address.ts'
import { languageName } from '../../words/language-names.ts'
import { adoptionWords, statusWords } from '../../words/phrases.ts'
import { voteLines } from '../../words/voting/index.ts'
import { html, type Markup } from './html.ts'
import { copiedText, quoted } from './quoted.ts'
import type { PageSetting } from './setting.ts'

/** The first place to cite: its words whole, who adopted them and when, what kind of text they are from, and a button that copies both. */
export function citeCard(wording: SiteWording, setting: PageSetting): Markup {
  const document = setting.site.catalogue.documents[wording.document]
  if (document === undefined) return html``
  const { words, plain, language } = setting
  const lines = voteLines(document, language)
  const other = document.language === language ? null : words.concept.alsoIn(languageName(document.language, language))
  return html`<div class="card">
<blockquote>${quoted(wording, true, setting)}</blockquote>
<p class="source">${placeLink(document, wording.locator, setting)}<br>${spokenDate(document.adopted, language)} · ${adoptionWords(document.adoption, language, { basis: false })}</p>
${lines.map(line => html`<p class="vote-line">${line}</p>`)}${other && html`<p class="small">${other}</p>`}
${wording.editions.length > 0 && html`<p class="small">${words.concept.otherEditions(wording.editions.map(({ id, adopted }) => `${id} (${adopted?.slice(0, 4) ?? '?'})`))}</p>`}
<p class="small status">${statusWords(wording.status, plain, wording.seen)}${wording.seen && ` (${words.seen[wording.seen]})`}. ${words.concept.quotable[wording.status === 'phrase' && wording.seen === 'file' ? 'checked' : wording.status]}</p>
<p class="act">${copyButton(wording, document, setting)}${sourceLink(document, setting)}</p>
</div>`
}

/** A place in a list: words, document and paragraph, date and adoption. */
export function citeItem(wording: SiteWording, setting: PageSetting): Markup {
  const document = setting.site.catalogue.documents[wording.document]
  if (document === undefined) return html``
  const { plain, language } = setting
  const foreign = document.language === language ? '' : ` · ${languageName(document.language, language)}`
  return html`<li class="use"><p>${quoted(wording, false, setting)}</p>
<p class="source">${placeLink(document, wording.locator, setting)} · ${spokenDate(document.adopted, language)} · ${adoptionWords(document.adoption, language, { basis: false })} · ${statusWords(wording.status, plain, wording.seen)}${foreign} ${copyButton(wording, document, setting)}</p></li>`
}

/** Document and paragraph, leading to the place on the document's own page. */
export function placeLink(document: SiteDocument, locator: Locator | null, { href, language }: PageSetting): Markup {
  const key = `${document.id}@${document.language}`
  return html`<a href="${href({ page: 'document', id: key, place: locator?.label ?? null })}"><bdi>${document.id}</bdi>, ${spokenLocator(locator, language)}</a>`
}

/** A use in short: `17 December 2025, A/RES/80/173, para. 76`, with how its text was adopted. */
export function refLine(
  { id, adopted, locator, language: of, mode, inferred }: CitationRef,
  setting: PageSetting,
): Markup {
  const { site, plain, language } = setting
  const document = site.catalogue.documents[`${id}@${of}`]
  const how = inferred ? plain.adoption.inferred(plain.mode[mode]) : plain.mode[mode]
  const place =
    document === undefined ? html`${id}, ${spokenLocator(locator, language)}` : placeLink(document, locator, setting)
  return html`${spokenDate(adopted, language)}, ${place} <span class="small">(${how})</span>`
}

function copyButton(wording: SiteWording, document: SiteDocument, { words, language }: PageSetting): Markup {
  return html`<button type="button" class="copy" data-copy="${copiedText(wording, document, language)}">${words.copy.button}</button>`
}

/** The address of the published text, where it is one of the web. */
export function sourceLink({ source }: Pick<SiteDocument, 'source'>, { words }: PageSetting): Markup {
  const address = webAddress(source)
  if (address === null) return html``
  return html` <a class="out" href="${address}" rel="noreferrer external">${words.concept.citeWhere}: ${new URL(address).hostname.replace(/^www\./, '')}</a>`
}
