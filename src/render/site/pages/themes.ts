import type { Theme } from '../../../types.ts'
import { html, type Markup, trusted } from '../parts/html.ts'
import type { PageSetting } from '../parts/setting.ts'
import { byName, conceptList, documentList, type Listed } from './lists.ts'

/** The themes, each with its briefing notes. */
export function themesMain(briefs: ReadonlySet<string>, setting: PageSetting): Markup {
  const { words, site, language, href } = setting
  const { themes, terms } = site.catalogue
  return html`<h1>${words.themes.title}</h1><p>${words.themes.intro}</p>
<ul class="themes">${themes.map(theme => {
    const count = terms.filter(term => term.themes.includes(theme.id)).length
    return html`<li><a href="${href({ page: 'theme', id: theme.id })}">${titleOf(theme, language)}</a> <span class="small">${words.themes.concepts}: ${count}</span>${briefLinks(theme, briefs, setting)}</li>`
  })}</ul>`
}

/** A theme: its briefing notes, concepts and documents. */
export function themeMain(
  theme: Theme,
  listed: ReadonlyMap<string, Listed>,
  briefs: ReadonlySet<string>,
  setting: PageSetting,
): Markup {
  const { words, site, language } = setting
  const concepts = site.catalogue.terms.filter(term => term.themes.includes(theme.id)).map(({ id }) => id)
  const documents = site.documents(language).filter(document => document.themes.includes(theme.id))
  return html`<h1>${titleOf(theme, language)}</h1>
${briefLinks(theme, briefs, setting)}
<section><h2>${words.themes.concepts} <span class="count">${concepts.length}</span></h2>${conceptList(byName(concepts, setting), listed, setting)}</section>
<section><h2>${words.themes.documents} <span class="count">${documents.length}</span></h2>${documentList(documents, setting)}</section>`
}

function briefLinks(
  { toolkits }: Theme,
  briefs: ReadonlySet<string>,
  { words, site, language, href }: PageSetting,
): Markup {
  const own = site.catalogue.toolkits.filter(
    ({ id, language: of }) => toolkits.includes(id) && of === language && briefs.has(`${id}.${of}`),
  )
  return html`${own.map(({ id, title }) => html`<p class="brief">${words.themes.brief}: <a href="${href({ page: 'brief', id })}">${title}</a></p>`)}`
}

const titleOf = ({ id, title }: Theme, language: string): string => title[language] ?? title.en ?? id

/** A briefing note as its own writer made it. */
export const briefMain = (fragment: string): Markup => html`<div class="note">${trusted(fragment)}</div>`
