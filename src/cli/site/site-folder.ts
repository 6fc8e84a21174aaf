import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportTerms } from '../../ask/export/index.ts'
import { conceptPage, siteCatalogue, textPage } from '../../ask/site/index.ts'
import { type FolderFile, packagePlaces } from '../../library/index.ts'
import {
  addText,
  type Lead,
  leadOf,
  listedAs,
  mainOf,
  newTextIndex,
  type PageContent,
  searchedText,
  siteIndex,
} from '../../render/site/index.ts'
import {
  dataFile,
  type FolderPage,
  folderFiles,
  folderRoutes,
  jsonLdOf,
  pageFile,
  searchFile,
  sitemap,
  siteStyle,
} from '../../render/site/writing.ts'
import type { IndexReader } from '../../store/index.ts'
import type { ConceptPage, SiteLanguage, TextPage } from '../../types.ts'
import { licencesOf } from './site-file.ts'
import { briefsOfSite, type SiteMaking, timelinesOf, withDrawings } from './site-parts.ts'

const languages: readonly SiteLanguage[] = ['en', 'fr']
/** Passages whose words go into one file of the search. */
const PASSAGES = 6_000

/** A site as the files of a folder, one after the other, so that no more than a page is in memory; `pages` once they are given. */
export function folderOfSite(
  index: IndexReader,
  how: SiteMaking & { hasAddress: boolean },
): { files: AsyncIterable<FolderFile>; pages: () => number } {
  let pages = 0
  return { files: filesOf(index, how, count => (pages = count)), pages: () => pages }
}

async function* filesOf(
  index: IndexReader,
  how: SiteMaking & { hasAddress: boolean },
  told: (pages: number) => void,
): AsyncGenerator<FolderFile> {
  const { site: carried } = packagePlaces()
  const licences = licencesOf(carried)
  yield { name: 'site.js', content: readFileSync(join(carried, 'site.js')) }
  yield { name: 'style.css', content: siteStyle }
  yield { name: 'licences.txt', content: licences }
  const site = siteIndex(siteCatalogue(index))
  const { catalogue } = site
  const places = folderFiles(site)
  const briefs = await briefsOfSite(index, how.library)
  const adoptions = new Map(catalogue.terms.map(({ id }) => [id, index.adoption(id, {})]))
  const listed = new Map(
    catalogue.terms.flatMap(({ id, labels }) => {
      const adoption = adoptions.get(id)
      return adoption ? [[id, listedAs({ adoption, labelAdoptions: index.labelAdoptions(id, labels) })] as const] : []
    }),
  )
  const drawn = new Set(
    withDrawings(
      catalogue.terms.flatMap(term => {
        const adoption = adoptions.get(term.id)
        return adoption ? [{ term, adoption }] : []
      }),
      how.timelines,
    ).map(({ id }) => id),
  )
  const about = { filter: {}, kinds: ['term', 'formulation', 'instrument', 'operative'] as const, citations: 3 }
  const jsonLd = jsonLdOf(exportTerms(index, about).entries, how.base, catalogue.themes)
  // What is drawn in both languages is asked once: pages come by their content, not by their language.
  let concept: ConceptPage | null = null
  let text: TextPage | null = null
  let timelines: Awaited<ReturnType<typeof timelinesOf>> | null = null
  const content: PageContent = {
    ...{
      concept: () => concept,
      text: () => text,
      timeline: (_, language) => timelines?.[language] ?? null,
      listed: () => listed,
    },
    brief: (id, language) => briefs[`${id}.${language}`] ?? null,
    briefs: () => new Set(Object.keys(briefs)),
    licences: () => licences,
  }
  const page = ({ route, language }: FolderPage, data: string | null = null): FolderFile => {
    const setting = places.settingFor(route, language)
    return {
      name: places.fileOf(route, language),
      content: pageFile(mainOf(route, content, setting), route, setting, data),
    }
  }
  const leads: { [L in SiteLanguage]: Record<string, Lead> } = { en: {}, fr: {} }
  for (const term of catalogue.terms) {
    const { id } = term
    concept = conceptPage(index, id)
    timelines = drawn.has(id) ? await timelinesOf(index, term) : null
    for (const language of languages) {
      const route = { page: 'concept' as const, id }
      yield page({ route, language }, jsonLd.get(id) ?? null)
      const lead = concept && leadOf(concept, places.settingFor(route, language))
      if (lead) leads[language][id] = lead
    }
  }
  const parts: string[] = []
  let words = newTextIndex()
  let passages = 0
  const close = (): FolderFile => {
    const name = `texts.${parts.length + 1}`
    parts.push(name)
    const file = { name: `data/${name}.js`, content: dataFile(name, JSON.stringify(words)) }
    words = newTextIndex()
    passages = 0
    return file
  }
  for (const [key, document] of Object.entries(catalogue.documents)) {
    text = textPage(index, key)
    for (const language of languages) yield page({ route: { page: 'document', id: key }, language })
    addText(words, searchedText(text, document))
    passages += text.passages.length
    if (passages >= PASSAGES) yield close()
  }
  if (passages > 0) yield close()
  const routes = folderRoutes(site)
  for (const each of routes) if (each.route.page !== 'concept' && each.route.page !== 'document') yield page(each)
  for (const language of languages)
    yield { name: `data/search.${language}.js`, content: searchFile(site, language, places, leads[language], parts) }
  yield { name: 'index.html', content: firstPage }
  if (how.hasAddress) yield { name: 'sitemap.xml', content: sitemap(routes, places, how.base) }
  told(routes.length)
}

/** The door of the folder: English, and French beside it. */
const firstPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta http-equiv="refresh" content="0; url=en/index.html">
<title>foc · Agreed language</title>
</head>
<body>
<main><h1>Agreed language</h1><p><a href="en/index.html">English</a> · <a href="fr/index.html" lang="fr" hreflang="fr">Français</a></p></main>
</body>
</html>
`
