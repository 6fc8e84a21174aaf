import {
  addText,
  leadOf,
  listedAs,
  mainOf,
  newTextIndex,
  type PageSetting,
  pageSetting,
  type Route,
  type SingleParcels,
  searchedText,
  shell,
  siteIndex,
  titleOf,
} from '../../render/site/index.ts'
import type { ConceptPage, SiteCatalogue, SiteLanguage } from '../../types.ts'
import type { Searched } from '../search/find.ts'
import { labelTable } from '../search/label-table.ts'
import { copyButtons } from './copy.ts'
import { parcel } from './parcel.ts'
import { addressIn, routeOf } from './routes-in-file.ts'
import { close, searchBox } from './search-box.ts'

/** A site in one file: pages are drawn of the data that it carries, by the address behind `#`. */
export function startSingleFile(): void {
  const site = siteIndex(parcel<SiteCatalogue>('parcel-catalogue')())
  const concepts = parcel<SingleParcels['concepts']>('parcel-concepts')
  const texts = parcel<SingleParcels['texts']>('parcel-texts')
  const rest = parcel<SingleParcels['rest']>('parcel-rest')
  let shown: PageSetting = settingIn(usual())
  function settingIn(language: SiteLanguage): PageSetting {
    return pageSetting(site, language, addressIn)
  }

  const byId = once(() => new Map(concepts().pages.map(page => [page.term.id, page] as [string, ConceptPage])))
  const byKey = once(() => new Map(texts().map(page => [page.key, page])))
  const content = {
    concept: (id: string) => byId().get(id) ?? null,
    text: (key: string) => byKey().get(key) ?? null,
    timeline: (id: string, language: SiteLanguage) => concepts().timelines[id]?.[language] ?? null,
    listed: once(() => new Map(concepts().pages.map(page => [page.term.id, listedAs(page)]))),
    brief: (id: string, language: SiteLanguage) => rest().briefs[`${id}.${language}`] ?? null,
    briefs: once(() => new Set(Object.keys(rest().briefs))),
    licences: () => rest().licences,
  }

  const draw = (): void => {
    const { route, language } = routeOf(location.hash) ?? { route: { page: 'home' } as Route, language: shown.language }
    shown = settingIn(language)
    const main = mainOf(route, content, shown)
    const typed = document.getElementById('query')
    const kept = typed instanceof HTMLInputElement ? typed.value : ''
    document.documentElement.lang = language
    document.title = titleOf(route, shown)
    const page = document.getElementById('page')
    if (page === null) return
    page.innerHTML = shell(main, route, shown).text
    const box = document.getElementById('query')
    if (box instanceof HTMLInputElement) box.value = kept
    arrive(route)
  }

  const table = once(() => labelTable(site.catalogue.terms, site.catalogue.entryPoints))
  const textIndex = newTextIndex()
  const searched: Searched = {
    get labels() {
      return table()
    },
    site,
    texts: [textIndex],
    more: null,
    lead: id => {
      const page = content.concept(id)
      return page === null ? null : leadOf(page, shown)
    },
  }
  addEventListener('hashchange', () => {
    close()
    draw()
  })
  // A link within a page is no address of a page.
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null
    const to = link?.getAttribute('href') ?? ''
    if (link === null || to.startsWith('#/')) return
    event.preventDefault()
    goTo(to.slice(1))
  })
  copyButtons()
  searchBox(
    () => shown,
    async () => searched,
  )
  draw()
  table()
  inTurns(texts(), page => {
    const document = site.catalogue.documents[page.key]
    if (document !== undefined) addText(textIndex, searchedText(page, document))
  })
}

const usual = (): SiteLanguage => (navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en')

/** Go on where the page begins, or at the place that was asked for. */
function arrive(route: Route): void {
  const place = route.page === 'document' ? route.place : null
  if (place !== null && place !== undefined && goTo(place)) return
  scrollTo(0, 0)
  if (location.hash !== '') document.getElementById('main')?.focus({ preventScroll: true })
}

function goTo(id: string): boolean {
  const target = document.getElementById(decodeURIComponent(id))
  if (target === null) return false
  for (const one of document.querySelectorAll('.shown')) one.classList.remove('shown')
  target.classList.add('shown')
  target.scrollIntoView()
  target.focus({ preventScroll: true })
  return true
}

/** Do something with each of many, a few at a time, so that the page answers in between. */
function inTurns<T>(all: readonly T[], act: (one: T) => void): void {
  const turn = (from: number): void => {
    const until = performance.now() + 12
    let at = from
    while (at < all.length && performance.now() < until) {
      const one = all[at++]
      if (one !== undefined) act(one)
    }
    if (at < all.length) setTimeout(turn, 4, at)
    else document.documentElement.dataset.ready = 'true'
  }
  setTimeout(turn, 50, 0)
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
