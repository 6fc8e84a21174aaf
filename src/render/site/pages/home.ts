import { spokenDate } from '../../../text/index.ts'
import { wordsFor } from '../../words/index.ts'
import { standingWords } from '../../words/voting/index.ts'
import { html, type Markup } from '../parts/html.ts'
import { labelOf, type PageSetting } from '../parts/setting.ts'
import { documentList, type Listed } from './lists.ts'

/** Texts, concepts and changes shown on the first page. */
const LATELY = 6
const LEADING = 24
const LOST = 5

/** The first page: what to type, what is new, and where consensus was lost. */
export function homeMain(listed: ReadonlyMap<string, Listed>, setting: PageSetting): Markup {
  const { words, site, language, href } = setting
  const { searched, terms } = site.catalogue
  const documents = site.documents(language)
  const leading = [...terms]
    .map(term => ({ term, count: listed.get(term.id)?.documents ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.term.id < b.term.id ? -1 : 1))
    .slice(0, LEADING)
  const lost = documents
    .filter(({ id, standing }) => standing?.change === 'lost' && standing.since.id === id)
    .slice(0, LOST)
  return html`<h1>${words.home.title}</h1>
<p class="lead">${words.home.intro}</p>
<p class="small">${words.home.holds(searched.documents, searched.official + searched.copies, spokenDate(searched.latest, language))} ${words.search.keys}</p>
<noscript><p class="alert">${words.search.noScript}</p></noscript>
<section><h2>${words.home.leading}</h2><ul class="chips">${leading.map(({ term, count }) => {
    const label = labelOf(term, language)
    return html`<li><a href="${href({ page: 'concept', id: term.id })}" lang="${label.language}">${label.text}</a> <span class="small">${count}</span></li>`
  })}</ul></section>
${lost.length > 0 && html`<section><h2>${words.home.lost}</h2><ul class="documents">${lost.map(one => html`<li><a href="${href({ page: 'document', id: `${one.id}@${one.language}` })}"><bdi lang="${one.language}">${one.title}</bdi></a> <span class="small">${one.standing && standingWords(one.standing, language)}</span></li>`)}</ul></section>`}
<section><h2>${words.home.lately}</h2>${documentList(documents.slice(0, LATELY), setting)}</section>`
}

/** What the pages are, what may be quoted, and whose the texts and the software are. */
export function aboutMain(licences: string, { words, site, language }: PageSetting): Markup {
  const { corpus, covered, searched } = site.catalogue
  const { acknowledgeUn, status, advice, checked, mode } = wordsFor(language)
  return html`<h1>${words.about.title}</h1>
<section><h2>${words.about.what}</h2>${words.about.whatText.map(text => html`<p>${text}</p>`)}<p>${words.search.keys}</p></section>
<section><h2>${words.about.marks}</h2><dl class="facts">${(['official', 'copy', 'phrase', 'reported', 'summary'] as const).map(one => html`<div><dt>${status[one]}</dt><dd>${advice[one]}</dd></div>`)}<div><dt>${checked.status}</dt><dd>${checked.advice}</dd></div></dl></section>
<section><h2>${words.about.adoption}</h2><p>${words.about.adoptionText}</p><ul>${Object.values(mode).map(one => html`<li>${one}</li>`)}</ul></section>
<section><h2>${words.about.edition}</h2><p>${words.home.holds(searched.documents, searched.official + searched.copies, spokenDate(searched.latest, language))}</p>${covered && html`<p>${words.about.covered(covered.sessions, spokenDate(covered.until, language))} <span lang="en">${covered.notCovered}</span></p>`}<p>${words.about.fingerprint}: <code>${corpus}</code></p></section>
<section><h2>${words.about.licences}</h2><p>${acknowledgeUn}</p>${words.about.licencesText.map(text => html`<p>${text}</p>`)}<details><summary>${words.about.software}</summary><pre tabindex="0" lang="en">${licences}</pre></details></section>`
}
