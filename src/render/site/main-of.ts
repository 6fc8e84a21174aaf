import type { ConceptPage, SiteLanguage, TextPage } from '../../types.ts'
import { conceptMain } from './pages/concept.ts'
import { aboutMain, homeMain } from './pages/home.ts'
import { conceptsMain, documentsMain, type Listed, votesMain } from './pages/lists.ts'
import { stateMain, statesMain } from './pages/states.ts'
import { textMain } from './pages/text.ts'
import { briefMain, themeMain, themesMain } from './pages/themes.ts'
import { html, type Markup } from './parts/html.ts'
import type { Route } from './parts/routes.ts'
import type { PageSetting } from './parts/setting.ts'

/** What pages are drawn of beside the catalogue; each is asked for when its page is drawn. */
export interface PageContent {
  concept: (id: string) => ConceptPage | null
  text: (key: string) => TextPage | null
  /** The drawing of a trace as SVG. */
  timeline: (id: string, language: SiteLanguage) => string | null
  listed: () => ReadonlyMap<string, Listed>
  /** A briefing note as markup of its own writer. */
  brief: (id: string, language: SiteLanguage) => string | null
  /** Which briefs there are, as `theme.language`. */
  briefs: () => ReadonlySet<string>
  licences: () => string
}

/** The content of a page; that of the first page where there is no such concept, document or state. */
export function mainOf(route: Route, content: PageContent, setting: PageSetting): Markup {
  const { site, language } = setting
  const home = (): Markup => homeMain(content.listed(), setting)
  if ('id' in route) {
    const { id } = route
    if (route.page === 'concept') {
      const page = content.concept(id)
      return page ? conceptMain(page, content.timeline(id, language), setting) : home()
    }
    if (route.page === 'document') {
      const page = content.text(id)
      return page ? textMain(page, setting) : home()
    }
    if (route.page === 'state') {
      const state = site.state(id.toUpperCase())
      return state ? stateMain(state, setting) : home()
    }
    if (route.page === 'theme') {
      const theme = site.catalogue.themes.find(one => one.id === id)
      return theme ? themeMain(theme, content.listed(), content.briefs(), setting) : home()
    }
    const brief = content.brief(id, language)
    return brief === null
      ? html`<h1>${setting.words.themes.brief}</h1><p>${setting.words.themes.noBrief}</p>`
      : briefMain(brief)
  }
  const lists = {
    home,
    concepts: () => conceptsMain(content.listed(), setting),
    documents: () => documentsMain(setting),
    themes: () => themesMain(content.briefs(), setting),
    states: () => statesMain(setting),
    votes: () => votesMain(setting),
    about: () => aboutMain(content.licences(), setting),
  }
  return lists[route.page]()
}
