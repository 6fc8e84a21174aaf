import { spokenDate, spokenLocator } from '../../../text/index.ts'
import type {
  Seen,
  SiteDocument,
  SiteLanguage,
  SitePassage,
  SiteWording,
  TextPage,
  TextStatus,
} from '../../../types.ts'
import { wordsFor } from '../../words/index.ts'
import { languageName } from '../../words/language-names.ts'
import { adoptionWords } from '../../words/phrases.ts'
import { standingWords, voteLines } from '../../words/voting/index.ts'
import { sourceLink } from '../parts/citing.ts'
import { html, type Markup } from '../parts/html.ts'
import { citationBehind, copiedText, marksOf } from '../parts/quoted.ts'
import { placeAnchor } from '../parts/routes.ts'
import { labelOf, type PageSetting } from '../parts/setting.ts'
import { statesGrid } from '../parts/states-grid.ts'

/** A document in one language: its facts, who did what on it, and its passages, each with its place. */
export function textMain(page: TextPage, setting: PageSetting): Markup {
  const document = setting.site.catalogue.documents[page.key]
  if (document === undefined) return html``
  const { words, plain, language, site } = setting
  const parts = site.parts(document.id)
  return html`<h1><bdi lang="${document.language}" dir="auto">${document.title.trim() === '' ? words.document.untitled : document.title}</bdi></h1>
<p class="kind"><bdi>${document.id}</bdi> · ${plain.documentKind[document.kind]} · ${plain.issuer(document.issuer)}</p>
<p class="agreed-how"><strong>${spokenDate(document.adopted, language)}</strong> · ${adoptionWords(document.adoption, language)}${coalitionLine(document, language).map(line => html`<br>${line}`)}</p>
${document.standing && html`<p class="alert"><strong>${words.concept.change[document.standing.change](document.title)}</strong><br>${standingWords(document.standing, language)}</p>`}
<p class="act">${languages(document, setting)}${sourceLink(document, setting)}</p>
${concepts(page, setting)}
${parts && html`<details><summary>${words.votes.who}</summary>${statesGrid(parts, setting)}</details>`}
${facts(page, document, setting)}
<section aria-labelledby="text" data-cited="${citedBehind(document, language)}"><h2 id="text">${words.document.text}</h2>
<p class="small status">${howHeld(page, document, setting)}</p>
${document.text === 'digest' || document.text === 'listed' ? html`<p class="small">${words.document.import} <code>foc import --document ${document.id.includes(' ') ? `"${document.id}"` : document.id}</code></p>` : ''}
${passages(page, document, setting)}
</section>`
}

/** How the Coalition voted, where that is on record. */
function coalitionLine({ standing: _, ...document }: SiteDocument, language: SiteLanguage): string[] {
  return voteLines(document, language)
}

function howHeld({ passages: all }: TextPage, { text }: SiteDocument, { words }: PageSetting): string {
  if (text === 'official') return words.document.whole
  if (text === 'copy') return words.document.copyOf
  if (text === 'listed' || all.length === 0) return words.document.listed
  return isGathered(all) ? words.document.gathered : words.document.digest
}

const isGathered = (all: readonly SitePassage[]): boolean =>
  all.every(({ quotations }) => quotations.length > 0 && quotations.every(({ seen }) => seen === 'file'))

function languages({ id, languages: all, language: own }: SiteDocument, { language, href }: PageSetting): Markup {
  if (all.length < 2) return html``
  return html`<span class="languages">${all.map(of => {
    const name = languageName(of, language)
    return of === own
      ? html`<strong aria-current="true">${name}</strong> `
      : html`<a href="${href({ page: 'document', id: `${id}@${of}` })}" hreflang="${of}">${name}</a> `
  })}</span>`
}

function concepts({ concepts: ids }: TextPage, { words, site, language, href }: PageSetting): Markup {
  const links = ids.flatMap(id => {
    const term = site.term(id)
    return term === undefined ? [] : [{ id, ...labelOf(term, language) }]
  })
  if (links.length === 0) return html``
  const sorted = links.sort((a, b) => (a.text.toLowerCase() < b.text.toLowerCase() ? -1 : 1))
  return html`<details${sorted.length <= 12 && html` open`}><summary>${words.document.concepts} (${sorted.length})</summary><ul class="chips">${sorted.map(({ id, text, language: of }) => html`<li><a href="${href({ page: 'concept', id })}" lang="${of}">${text}</a></li>`)}</ul></details>`
}

function facts({ about }: TextPage, document: SiteDocument, { words, plain }: PageSetting): Markup {
  const rows: [string, Markup | string][] = [
    [words.document.held, plain.holding[document.text]],
    ...(about.read ? [[words.document.read, html`<span lang="en">${about.read}</span>`] as [string, Markup]] : []),
    ...(about.notes ? [[words.document.notes, html`<span lang="en">${about.notes}</span>`] as [string, Markup]] : []),
    ...(about.subjects.length > 0 ? [[words.document.subjects, about.subjects.join('; ')] as [string, string]] : []),
    ...(about.evidence.length > 0
      ? [
          [
            words.document.evidence,
            html`${about.evidence.map((one, at) => html`${at > 0 && html`<br>`}<span class="address">${one}</span>`)}`,
          ] as [string, Markup],
        ]
      : []),
  ]
  return html`<details><summary>${words.document.facts}</summary><dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></details>`
}

function passages({ passages: all }: TextPage, document: SiteDocument, setting: PageSetting): Markup {
  const gathered = isGathered(all)
  const taken = new Set<string>()
  let above = ''
  return html`${all.map(passage => {
    const heading = passage.heading.at(-1) ?? ''
    const isNew = heading !== '' && heading !== above
    above = heading
    return html`${isNew && html`<h3 class="above" lang="${document.language}" dir="auto">${heading}</h3>`}${onePassage(passage, document, gathered, taken, setting)}`
  })}`
}

function onePassage(
  passage: SitePassage,
  document: SiteDocument,
  gathered: boolean,
  taken: Set<string>,
  setting: PageSetting,
): Markup {
  const { words, language } = setting
  const { locator, text, quotations, notes } = passage
  const anchor = locator === null ? null : placeAnchor(locator.label)
  const id = anchor !== null && !taken.has(anchor) ? anchor : null
  if (id !== null) taken.add(id)
  const place = spokenLocator(locator, language)
  const whole = document.text === 'official' || document.text === 'copy'
  // A digest of ours is in English, whatever the document’s language; its quotations are in the document’s.
  const of = whole || gathered ? document.language : 'en'
  return html`<div class="passage"${id !== null && html` id="${id}" tabindex="-1"`}>
<p class="place">${place} ${copyOf(passage, document, setting)}</p>
<p class="text${whole || gathered ? '' : ' ours'}" lang="${of}" dir="auto">${whole ? text : marked(passage, document)}</p>
${notes.map(({ mark, text: note }) => html`<p class="small" dir="auto">${mark} ${note}</p>`)}
${
  !whole &&
  !gathered &&
  quotations.length > 0 &&
  html`<p class="small">${words.document.seen}: ${seenOf(quotations)
    .map(seen => words.seen[seen])
    .join('; ')}.</p>`
}</div>`
}

const seenOf = (quotations: SitePassage['quotations']): Seen[] => [...new Set(quotations.map(({ seen }) => seen))]

/** The document’s own words told from ours. */
function marked({ text, quotations }: SitePassage, document: SiteDocument): Markup {
  const sorted = [...quotations].sort((a, b) => a.start - b.start)
  const parts: Markup[] = []
  let at = 0
  for (const { start, end, seen } of sorted) {
    if (start < at) continue
    parts.push(
      html`${text.slice(at, start)}<span class="quoted ${seen}" lang="${document.language}">${text.slice(start, end)}</span>`,
    )
    at = end
  }
  return html`${parts}${text.slice(at)}`
}

/** Copies what may be quoted: of a full text the paragraph, which the page has already; of a digest its quotations. */
function copyOf(passage: SitePassage, document: SiteDocument, { words, language }: PageSetting): Markup {
  const { locator, text, quotations } = passage
  const whole = document.text === 'official' || document.text === 'copy'
  const behind = (before: string, after: string, seen: Seen | null): Markup => {
    const cited = citationBehind({ locator, status: statusOf(document), seen }, document, language)
    const tail = citedBehind(document, language)
    const [name, said] = cited.endsWith(tail) ? ['place', cited.slice(0, -tail.length)] : ['behind', cited]
    return html`<button type="button" class="copy" data-before="${before}" data-${name}="${after}${said}">${words.copy.button}</button>`
  }
  if (whole) return behind(...marksOf(document.language), null)
  const own = quotations.filter(({ seen }) => seen !== 'announcement' && seen !== 'condensed')
  if (own.length === 0) return html``
  const isFile = own.every(({ seen }) => seen === 'file')
  // A gathered digest is nothing but its quotations, each in its marks: as the page shows them.
  if (isFile) return behind('', '', 'file')
  const wording: SiteWording = {
    ...{ document: `${document.id}@${document.language}`, locator, editions: [], start: 0, end: 0, status: 'phrase' },
    seen: own[0]?.seen ?? null,
    text: own.map(({ start, end }) => text.slice(start, end)).join('” … “'),
  }
  return html`<button type="button" class="copy" data-copy="${copiedText(wording, document, language)}">${words.copy.button}</button>`
}

/** How the words of a text are cited but for their place, which each button says: the page has it once. */
function citedBehind(document: SiteDocument, language: SiteLanguage): string {
  const seen = document.text === 'digest' ? 'file' : null
  const whole = citationBehind({ locator: null, status: statusOf(document), seen }, document, language)
  const { separator } = wordsFor(language)
  const [, ...facts] = whole.split(separator)
  return facts.length === 0 ? whole : `${separator}${facts.join(separator)}`
}

const statusOf = ({ text }: SiteDocument): TextStatus =>
  text === 'official' ? 'official' : text === 'copy' ? 'copy' : 'phrase'
