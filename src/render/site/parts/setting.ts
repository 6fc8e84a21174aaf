import { baseLanguage, dateInterval, entryLabel, sortableId } from '../../../text/index.ts'
import type { Label, SiteCatalogue, SiteDocument, SiteLanguage, SiteState, Term, TextParts } from '../../../types.ts'
import { type Words, wordsFor } from '../../words/index.ts'
import { type SiteWords, siteWords } from '../../words/site/index.ts'
import type { Route } from './routes.ts'

/** What every page is drawn with. */
export interface PageSetting {
  language: SiteLanguage
  words: SiteWords
  /** Words that briefs and the screen have too. */
  plain: Words
  site: SiteIndex
  /** The address of a page, in this language or another. */
  href: (route: Route, language?: SiteLanguage) => string
}

/** The catalogue of a site, by what is asked of it. */
export interface SiteIndex {
  catalogue: SiteCatalogue
  term: (id: string) => Term | undefined
  /** A document by its id, in the reader's language, else in English, else in its first. */
  document: (id: string, language: SiteLanguage) => SiteDocument | undefined
  parts: (id: string) => TextParts | undefined
  state: (code: string) => SiteState | undefined
  /** One of each document in the reader's language, the newest first, undated last. */
  documents: (language: SiteLanguage) => readonly SiteDocument[]
}

export function pageSetting(
  site: SiteIndex,
  language: SiteLanguage,
  href: (route: Route, to: SiteLanguage) => string,
): PageSetting {
  return {
    ...{ language, site, words: siteWords(language), plain: wordsFor(language) },
    href: (route, to = language) => href(route, to),
  }
}

export function siteIndex(catalogue: SiteCatalogue): SiteIndex {
  const terms = new Map(catalogue.terms.map(term => [term.id, term]))
  const parts = new Map(catalogue.parts.map(one => [one.id, one]))
  const states = new Map(catalogue.states.map(one => [one.code, one]))
  const byId = new Map<string, SiteDocument[]>()
  for (const one of Object.values(catalogue.documents)) byId.set(one.id, [...(byId.get(one.id) ?? []), one])
  const document = (id: string, language: SiteLanguage): SiteDocument | undefined => {
    const editions = byId.get(id) ?? []
    return (
      editions.find(one => baseLanguage(one.language) === language) ??
      editions.find(one => one.language === 'en') ??
      editions[0]
    )
  }
  const order = ({ adopted, id }: SiteDocument): string => `${dateInterval(adopted)?.to ?? '0'} ${sortableId(id)}`
  const sorted = new Map<SiteLanguage, SiteDocument[]>()
  return {
    catalogue,
    term: id => terms.get(id),
    document,
    parts: id => parts.get(id),
    state: code => states.get(code),
    documents: language => {
      const before = sorted.get(language)
      if (before !== undefined) return before
      const orders = new Map<SiteDocument, string>()
      for (const id of byId.keys()) {
        const one = document(id, language)
        if (one !== undefined) orders.set(one, order(one))
      }
      const all = [...orders].sort(([, a], [, b]) => (a > b ? -1 : 1)).map(([one]) => one)
      sorted.set(language, all)
      return all
    },
  }
}

/** The label by which readers of a language know a concept: its own, else the English one. */
export function labelOf(term: Term, language: SiteLanguage): Pick<Label, 'text' | 'language'> {
  const own = entryLabel(term.labels, language) ?? entryLabel(term.labels, 'en') ?? term.labels[0]
  return own ?? { text: term.id.replaceAll('-', ' '), language: 'en' }
}
