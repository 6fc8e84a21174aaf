import type { Route } from './parts/routes.ts'
import { labelOf, type PageSetting } from './parts/setting.ts'

/** The title of a page, as windows and lists of pages show it. */
export function titleOf(route: Route, setting: PageSetting): string {
  const name = nameOf(route, setting)
  const { words } = setting
  return name === '' ? `foc · ${words.name}` : `${name} · ${words.name}`
}

function nameOf(route: Route, { site, words, language }: PageSetting): string {
  if (!('id' in route)) return route.page === 'home' ? '' : words.nav[route.page]
  const { id } = route
  if (route.page === 'concept') {
    const term = site.term(id)
    return term ? labelOf(term, language).text : id
  }
  if (route.page === 'document') {
    const document = site.catalogue.documents[id]
    return document ? `${document.id}: ${shortened(document.title)}` : id
  }
  if (route.page === 'state') return site.state(id.toUpperCase())?.[language] ?? id
  if (route.page === 'theme') {
    const theme = site.catalogue.themes.find(one => one.id === id)
    return theme?.title[language] ?? theme?.title.en ?? id
  }
  return site.catalogue.toolkits.find(one => one.id === id && one.language === language)?.title ?? id
}

const LONGEST = 90
const shortened = (title: string): string =>
  title.length <= LONGEST
    ? title
    : `${title.slice(0, title.lastIndexOf(' ', LONGEST - 2)).trimEnd() || title.slice(0, LONGEST - 2)} …`
