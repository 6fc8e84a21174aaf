import { dateInterval, fold, spokenDate } from '../../../text/index.ts'
import type { ConceptPage, SiteDocument } from '../../../types.ts'
import { adoptionWords, labelAdoptionWords } from '../../words/phrases.ts'
import { html, type Markup } from '../parts/html.ts'
import { labelOf, type PageSetting } from '../parts/setting.ts'

/** What lists tell of a concept: in how many texts it is, and how the own words of each of its labels were adopted. */
export interface Listed {
  documents: number
  /** One a label, in their order. */
  labelAdoptions: ConceptPage['labelAdoptions']
}

export const listedAs = ({ adoption, labelAdoptions }: Pick<ConceptPage, 'adoption' | 'labelAdoptions'>): Listed => ({
  documents: adoption.documents,
  labelAdoptions,
})

/** Concepts by their names, under their first letters. */
export function conceptsMain(listed: ReadonlyMap<string, Listed>, setting: PageSetting): Markup {
  const { words, site, language } = setting
  const sorted = byName(
    site.catalogue.terms.map(({ id }) => id),
    setting,
  )
  const letters = new Map<string, string[]>()
  for (const id of sorted) {
    const term = site.term(id)
    if (term === undefined) continue
    const letter = [...fold(labelOf(term, language).text)][0]?.toUpperCase() ?? '#'
    letters.set(letter, [...(letters.get(letter) ?? []), id])
  }
  return html`<h1>${words.nav.concepts} <span class="count">${sorted.length}</span></h1><p>${words.lists.conceptsIntro}</p>
<p class="letters">${[...letters.keys()].map(letter => html`<a href="#letter-${letter}">${letter}</a> `)}</p>
${[...letters].map(([letter, ids]) => html`<section><h2 id="letter-${letter}" tabindex="-1">${letter}</h2>${conceptList(ids, listed, setting)}</section>`)}`
}

/** Concepts in a row, each with how the words were adopted by which it is called there. */
export function conceptList(ids: readonly string[], listed: ReadonlyMap<string, Listed>, setting: PageSetting): Markup {
  const { site, plain, language, href, words } = setting
  return html`<ul class="concepts">${ids.map(id => {
    const term = site.term(id)
    if (term === undefined) return ''
    const label = labelOf(term, language)
    const own = listed.get(id)
    const at = term.labels.findIndex(({ text, language: of }) => text === label.text && of === label.language)
    const adoption = own?.labelAdoptions[at] ?? { widest: null }
    const how = labelAdoptionWords(adoption, term.labels[at]?.source ?? null, plain)
    return html`<li><a href="${href({ page: 'concept', id })}" lang="${label.language}">${label.text}</a> <span class="small">${how}${own && own.documents > 0 && ` · ${words.lists.texts.toLowerCase()} ${own.documents}`}</span></li>`
  })}</ul>`
}

export function byName(ids: readonly string[], { site, language }: PageSetting): string[] {
  const keyOf = (id: string): string => {
    const term = site.term(id)
    return `${term ? fold(labelOf(term, language).text) : ''} ${id}`
  }
  const keys = new Map(ids.map(id => [id, keyOf(id)]))
  return [...ids].sort((a, b) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1))
}

/** Documents by year, the newest first. */
export function documentsMain(setting: PageSetting): Markup {
  const { words, site, language } = setting
  const all = site.documents(language)
  const years = new Map<string, SiteDocument[]>()
  for (const one of all) {
    const year = dateInterval(one.adopted)?.to.slice(0, 4) ?? words.lists.undated
    years.set(year, [...(years.get(year) ?? []), one])
  }
  return html`<h1>${words.nav.documents} <span class="count">${all.length}</span></h1><p>${words.lists.documentsIntro}</p>
<p class="letters">${[...years.keys()].map(year => html`<a href="#year-${year}">${year}</a> `)}</p>
${[...years].map(([year, list]) => html`<section><h2 id="year-${year}" tabindex="-1">${year}</h2>${documentList(list, setting)}</section>`)}`
}

export function documentList(list: readonly SiteDocument[], { href, language, words }: PageSetting): Markup {
  return html`<ul class="documents">${list.map(
    one =>
      html`<li><a href="${href({ page: 'document', id: `${one.id}@${one.language}` })}"><bdi lang="${one.language}">${one.title.trim() === '' ? words.document.untitled : one.title}</bdi></a> <span class="small"><bdi>${one.id}</bdi> · ${spokenDate(one.adopted, language)} · ${adoptionWords(one.adoption, language, { basis: false })}</span></li>`,
  )}</ul>`
}

/** Texts that were put to the vote, the newest first, with the figures of the Coalition’s members of that day. */
export function votesMain(setting: PageSetting): Markup {
  const { words, site, language, href } = setting
  const voted = site.documents(language).filter(({ adoption }) => adoption.votes !== null)
  const figures = (list: readonly (number | null)[]): string => list.map(one => one ?? '?').join('–')
  const rows = voted.map(one => {
    const { votes } = one.adoption
    const call = one.coalition
    return html`<tr><td class="date">${spokenDate(one.adopted, language)}</td><th scope="row"><a href="${href({ page: 'document', id: `${one.id}@${one.language}` })}"><bdi>${one.id}</bdi></a> <bdi class="small" lang="${one.language}">${one.title}</bdi></th><td class="figures">${votes && figures([votes.for, votes.against, votes.abstaining])}</td><td class="figures">${call ? figures([call.for.length, call.against.length, call.abstained.length]) : '?'}</td></tr>`
  })
  return html`<h1>${words.votes.title} <span class="count">${voted.length}</span></h1>
${voted.length === 0 ? html`<p>${words.votes.none}</p>` : html`<p>${words.votes.intro}</p><div class="table"><table><thead><tr><th scope="col">${words.lists.date}</th><th scope="col">${words.lists.document}</th><th scope="col">${words.votes.vote}</th><th scope="col">${words.votes.coalition}</th></tr></thead><tbody>${rows}</tbody></table></div>`}`
}
