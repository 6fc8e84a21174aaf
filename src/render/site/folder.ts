import type { SiteCatalogue, SiteDocument, SiteLanguage } from '../../types.ts'
import { xmlText } from '../bytes/xml-text.ts'
import type { FolderSearch } from './carried.ts'
import { html, type Markup, trusted } from './parts/html.ts'
import { documentSlugs, placeAnchor, type Route, slug } from './parts/routes.ts'
import { type PageSetting, pageSetting, type SiteIndex } from './parts/setting.ts'
import type { Lead } from './search/lead.ts'
import { shell } from './shell.ts'
import { titleOf } from './title-of.ts'

/** Where the pages of a folder lie: the file of each, from the root of the folder. */
export interface FolderFiles {
  fileOf: (route: Route, language: SiteLanguage) => string
  /** What a page is drawn with: addresses are as seen from it. */
  settingFor: (route: Route, language: SiteLanguage) => PageSetting
}

/** A page and its language. */
export interface FolderPage {
  route: Route
  language: SiteLanguage
}

export function folderFiles(site: SiteIndex): FolderFiles {
  const slugs = documentSlugs(Object.keys(site.catalogue.documents))
  const nameOf = (route: Route): string => {
    if (!('id' in route)) return route.page === 'home' ? 'index' : route.page
    return `${route.page}/${route.page === 'document' ? (slugs.get(route.id) ?? 'x') : slug(route.id)}`
  }
  const fileOf = (route: Route, language: SiteLanguage): string => `${language}/${nameOf(route)}.html`
  return {
    fileOf,
    settingFor: (from, language) =>
      pageSetting(site, language, (route, to) => {
        const place = route.page === 'document' && route.place ? `#${encodeURIComponent(placeAnchor(route.place))}` : ''
        const file =
          to === language ? `${'id' in from ? '../' : ''}${nameOf(route)}.html` : `${upFrom(from)}${fileOf(route, to)}`
        return `${file}${place}`
      }),
  }
}

/** Every page of a site, in both languages. */
export function folderRoutes({ catalogue }: SiteIndex): FolderPage[] {
  const { terms, documents, states, themes, toolkits } = catalogue
  const plain = (['home', 'concepts', 'documents', 'themes', 'states', 'votes', 'about'] as const).map(page => ({
    page,
  }))
  return (['en', 'fr'] as const).flatMap(language => [
    ...plain.map(route => ({ route, language })),
    ...terms.map(({ id }) => ({ route: { page: 'concept' as const, id }, language })),
    ...Object.keys(documents).map(id => ({ route: { page: 'document' as const, id }, language })),
    ...states.map(({ code }) => ({ route: { page: 'state' as const, id: code.toLowerCase() }, language })),
    ...themes.map(({ id }) => ({ route: { page: 'theme' as const, id }, language })),
    ...[...new Set(toolkits.map(({ id }) => id))].map(id => ({ route: { page: 'brief' as const, id }, language })),
  ])
}

const upFrom = (route: Route): string => ('id' in route ? '../../' : '../')

// A page opened from disk has no origin of its own: its neighbours are named by their scheme.
const POLICY =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; base-uri 'none'; form-action 'none'"

/**
 * The file of a page.
 *
 * @param jsonLd the concept as SKOS, on its own page.
 */
export function pageFile(main: Markup, route: Route, setting: PageSetting, jsonLd: string | null = null): string {
  const { language, href } = setting
  const other = language === 'fr' ? 'en' : 'fr'
  const up = upFrom(route)
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<title>${titleOf(route, setting)}</title>
<link rel="stylesheet" href="${up}style.css">
<link rel="alternate" hreflang="${other}" href="${href(route, other)}">
${
  jsonLd !== null &&
  html`<script type="application/ld+json">${trusted(jsonLd.replaceAll('<', '\\u003c'))}</script>
`
}<script src="${up}site.js" defer></script>
</head>
<body data-language="${language}" data-up="${up}">
${shell(main, route, setting)}
</body>
</html>
`.text
}

/** The data of the search in one language, as a script: a page opened from disk may read nothing else. */
export function searchFile(
  site: SiteIndex,
  language: SiteLanguage,
  { fileOf }: FolderFiles,
  leads: Record<string, Lead>,
  parts: string[],
): string {
  const { catalogue } = site
  const shown = site.documents(language)
  const documents = Object.fromEntries(shown.map(one => [`${one.id}@${one.language}`, listed(one)]))
  const files = Object.keys(documents).map(id => {
    const file = fileOf({ page: 'document', id }, language)
    return [`document ${id}`, file.slice(file.lastIndexOf('/') + 1, -'.html'.length)] as const
  })
  const concepts = catalogue.terms.map(({ id }) => [`concept ${id}`, slug(id)] as const)
  const small: SiteCatalogue = {
    ...catalogue,
    documents,
    terms: catalogue.terms.map(term => ({
      ...term,
      related: [],
      note: null,
      scope: null,
      labels: term.labels.map(label => ({ ...label, source: null })),
    })),
    ...{ themes: [], states: [], parts: [], toolkits: [] },
  }
  const search: FolderSearch = { catalogue: small, leads, files: Object.fromEntries([...files, ...concepts]), parts }
  return dataFile(`search.${language}`, JSON.stringify(search))
}

/** Data as a script that hands them to the page. */
export const dataFile = (name: string, json: string): string => `focData(${JSON.stringify(name)},${json})\n`

/** Of a document what a list of answers shows. */
function listed(document: SiteDocument): SiteDocument {
  const { id, symbol, title, kind, issuer, adopted, language, languages, text, adoption } = document
  const { mode } = adoption
  return {
    ...{ id, symbol, title, kind, issuer, adopted, language, languages, text, source: null, themes: [] },
    adoption: { mode, members: null, endorsers: null, votes: null, sponsors: null, basis: null },
  }
}

/** The pages of a site for programs that look for them, each with its other language. */
export function sitemap(pages: readonly FolderPage[], { fileOf }: FolderFiles, base: string): string {
  const address = (route: Route, language: SiteLanguage): string => xmlText(`${base}${fileOf(route, language)}`)
  const lines = pages.map(
    ({ route, language }) =>
      `<url><loc>${address(route, language)}</loc>${(['en', 'fr'] as const)
        .map(other => `<xhtml:link rel="alternate" hreflang="${other}" href="${address(route, other)}"/>`)
        .join('')}</url>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...lines,
    '</urlset>',
    '',
  ].join('\n')
}
