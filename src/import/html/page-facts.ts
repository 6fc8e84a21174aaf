import { baseLanguage, isDate } from '../../text/index.ts'
import type { DocumentHeader } from '../../types.ts'
import { readDay } from '../passages/dates.ts'
import { detectLanguage } from '../passages/language.ts'
import { publishedOn } from '../passages/published-on.ts'
import { linkedDate } from './linked-data.ts'
import { collapse, elementsOf, type PageElement, textOf } from './page-tree.ts'

/** What a page says of itself. */
export interface PageFacts {
  facts: Partial<DocumentHeader>
  warnings: string[]
}

const DATES = [
  'article:published_time',
  'citation_publication_date',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'datepublished',
  'publishdate',
  'pubdate',
  'date',
]
const MAX_TITLE = 500

/**
 * Read title, date, address and language from a page. The date is when the page was published, which it says itself;
 * a language that the words contradict is not taken.
 */
export function pageFacts(html: PageElement, sample: string): PageFacts {
  const warnings: string[] = []
  const facts: Partial<DocumentHeader> = {}
  const elements = [...elementsOf(html)]
  const metas = metaValues(elements)
  const title = titleOf(elements, metas)
  if (title !== null) facts.title = title
  const date = dateOf(elements, metas, linkedDate(html))
  if (date !== null) {
    facts.adopted = date
    warnings.push(publishedOn(date))
  }
  const source = addressOf(elements, metas)
  if (source !== null) facts.source = source
  const language = languageOf(html, metas)
  const told = detectLanguage(sample)
  if (language !== null && told !== 'und' && told !== language)
    warnings.push(`the page says its language is ${language}, but the words look like ${told}`)
  else if (language !== null) facts.language = language
  return { facts, warnings }
}

function metaValues(elements: PageElement[]): Map<string, string> {
  const values = new Map<string, string>()
  for (const { tag, attributes } of elements) {
    if (tag !== 'meta') continue
    const key = (attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop') ?? '').toLowerCase()
    const value = clean(attributes.get('content') ?? '')
    if (key !== '' && value !== '' && !values.has(key)) values.set(key, value)
  }
  return values
}

/** The heading of the page where its title repeats it; else what the page gives for sharing; else its title without the site. */
function titleOf(elements: PageElement[], metas: Map<string, string>): string | null {
  const written = clean(textOfTag(elements, 'title'))
  const shared = metas.get('og:title') ?? metas.get('twitter:title') ?? metas.get('dc.title') ?? ''
  const headings = elements.filter(element => element.tag === 'h1').map(element => clean(textOf(element)))
  const same = headings.find(text => text !== '' && (contains(written, text) || contains(shared, text)))
  const title =
    same ?? (shared || (headings.length === 1 ? headings[0] : '') || withoutSite(written, metas.get('og:site_name')))
  return title === undefined || title === '' ? null : title.slice(0, MAX_TITLE)
}

function textOfTag(elements: PageElement[], tag: string): string {
  const element = elements.find(candidate => candidate.tag === tag)
  return element ? textOf(element) : ''
}

function contains(whole: string, part: string): boolean {
  return part.length > 3 && whole.toLowerCase().includes(part.toLowerCase())
}

/** “Statement on privacy | Example Site”: the last part goes where it is the site's name or the shorter part. */
function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(/ [|–—»·-] /)
  const last = parts.at(-1) ?? ''
  if (parts.length < 2 || !(last === site || last.length < title.length / 2)) return title
  return title.slice(0, title.lastIndexOf(last) - 3).trim()
}

function dateOf(elements: PageElement[], metas: Map<string, string>, linked: string | null): string | null {
  for (const value of [...DATES.map(key => metas.get(key)), linked ?? undefined]) {
    const date = dayOf(value)
    if (date !== null) return date
  }
  const marked = elements.find(({ attributes }) => attributes.get('itemprop') === 'datePublished')
  const times = elements.filter(element => element.tag === 'time')
  for (const element of [marked, times.find(isPublished), times[0]]) {
    const written = element ? clean(textOf(element)).slice(0, 60) : ''
    const date = dayOf(element?.attributes.get('datetime') ?? element?.attributes.get('content')) ?? readDay(written)
    if (date !== null) return date
  }
  return null
}

function isPublished({ attributes }: PageElement): boolean {
  return attributes.has('pubdate') || /publish|entry-date/i.test(attributes.get('class') ?? '')
}

function dayOf(value: string | undefined): string | null {
  const found = /^(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)|^(\d{4}-\d{2}|\d{4})$/.exec(value?.trim() ?? '')
  if (!found) return null
  const day = found[4] ?? `${found[1]}-${found[2]}-${found[3]}`
  return isDate(day) ? day : null
}

function addressOf(elements: PageElement[], metas: Map<string, string>): string | null {
  const link = elements.find(
    ({ tag, attributes }) => tag === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical',
  )
  for (const value of [link?.attributes.get('href'), metas.get('og:url')]) {
    const address = clean(value ?? '')
    if (/^https?:\/\/[^\s<>"]{1,2000}$/i.test(address)) return address
  }
  return null
}

function languageOf(html: PageElement, metas: Map<string, string>): string | null {
  const stated = html.attributes.get('lang') ?? html.attributes.get('xml:lang') ?? metas.get('og:locale') ?? ''
  const code = stated.trim().replace(/_/g, '-').toLowerCase()
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/.test(code) ? baseLanguage(code) : null
}

/** What a page says of itself goes into files and on the screen: control characters and overrides are no part of it. */
function clean(text: string): string {
  return collapse(text.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, ' '))
}
