import { spokenDate } from '../../text/index.ts'
import { html, type Markup, trusted } from './parts/html.ts'
import type { Route } from './parts/routes.ts'
import type { PageSetting } from './parts/setting.ts'

const parts = ['home', 'concepts', 'documents', 'themes', 'states', 'votes', 'about'] as const

/** Parts of the site under which pages of a kind belong. */
const partOf: { [P in Route['page']]: (typeof parts)[number] } = {
  ...{ home: 'home', concepts: 'concepts', documents: 'documents', themes: 'themes', states: 'states', votes: 'votes' },
  ...{ about: 'about', concept: 'concepts', document: 'documents', theme: 'themes', brief: 'themes', state: 'states' },
}

/** What stands round every page: search, parts of the site, the other language; and at its foot how new it is. */
export function shell(main: Markup, route: Route, setting: PageSetting): Markup {
  const { words, language, href, site } = setting
  const other = language === 'fr' ? 'en' : 'fr'
  const current = partOf[route.page]
  return html`<a class="skip" href="#main">${words.skip}</a>
<header class="top"><div class="bar">
<a class="brand" href="${href({ page: 'home' })}"><b>foc</b> ${words.name}</a>
<div class="search" role="search"><label for="query">${words.search.label}</label><input id="query" type="search" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="found" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="200" placeholder="${words.search.placeholder}"><div id="found" class="found" role="listbox" aria-label="${words.search.label}" hidden></div></div>
<nav class="parts" aria-label="${words.menu}"><ul>${parts.map(page => html`<li><a href="${href({ page })}"${page === current && trusted(' aria-current="page"')}>${words.nav[page]}</a></li>`)}<li class="tongue"><a href="${href(route, other)}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a></li></ul></nav>
</div></header>
<main id="main" tabindex="-1" data-done="${words.copy.done}" data-failed="${words.copy.failed}">
${main}
</main>
<footer><p>${words.footer(spokenDate(site.catalogue.searched.latest, language))}</p></footer>
<p id="spoken" class="spoken" role="status"></p>`
}
