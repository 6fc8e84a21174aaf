import { parseLocator, spokenDate, spokenLocator } from '../../../text/index.ts'
import type { ConceptPage, SiteAnswer } from '../../../types.ts'
import { languageName } from '../../words/language-names.ts'
import { labelAdoptionWords, modeWords } from '../../words/phrases.ts'
import { standingWords } from '../../words/voting/index.ts'
import { citeCard, citeItem, refLine } from '../parts/citing.ts'
import { html, type Markup, trusted } from '../parts/html.ts'
import { labelOf, type PageSetting } from '../parts/setting.ts'

/**
 * A concept: the wording to cite first, who stood behind it, and what was agreed otherwise.
 *
 * @param timeline a drawing of its trace as SVG; null where none was made.
 */
export function conceptMain(page: ConceptPage, timeline: string | null, setting: PageSetting): Markup {
  const { term, answers, aside, changes } = page
  const { words, plain, language } = setting
  const label = labelOf(term, language)
  const answer = (language === 'fr' ? answers.fr : undefined) ?? answers.en
  const [...best] = answer.best
  const left = words.concept.aside(aside)
  return html`<h1><bdi lang="${label.language}">${label.text}</bdi></h1>
<p class="kind">${plain.termKind[term.kind]}${themeLinks(page, setting)}</p>
${label.language !== language && html`<p class="small">${words.concept.noWord(languageName(language, language))}</p>`}
${changes.map(change => html`<p class="alert"><strong>${words.concept.change[change.change](change.title)}</strong><br>${standingWords(change, language)}</p>`)}
<section aria-labelledby="cite"><h2 id="cite">${words.concept.cite}</h2>
${best.length === 0 ? html`<p class="alert">${words.concept.none}</p>` : best.map(one => citeCard(one, setting))}
</section>
${facts(page, setting)}
${left && html`<p class="small">${left}</p>`}
${sections(answer, setting)}
${bridge(page, setting)}
${timeline !== null && html`<details><summary>${words.concept.timeline}</summary><div class="drawing" tabindex="0" role="group" aria-label="${words.concept.timeline}">${trusted(timeline)}</div></details>`}
${ourNotes(page, setting)}
${labels(page, setting)}
${texts(page, setting)}
${related(page, setting)}`
}

function themeLinks({ term }: ConceptPage, { site, language, href }: PageSetting): Markup {
  const own = site.catalogue.themes.filter(({ id }) => term.themes.includes(id))
  return html`${own.map(({ id, title }) => html` · <a href="${href({ page: 'theme', id })}">${title[language] ?? title.en ?? id}</a>`)}`
}

function facts(page: ConceptPage, setting: PageSetting): Markup {
  const { adoption, firstWithoutVote, lastWithoutVote } = page
  const { words } = setting
  const rows: [string, Markup | string][] = [
    ...(adoption.first ? [[words.concept.firstUse, refLine(adoption.first, setting)] as [string, Markup]] : []),
    ...(adoption.firstByConsensus
      ? [[words.concept.firstByConsensus, refLine(adoption.firstByConsensus, setting)] as [string, Markup]]
      : firstWithoutVote
        ? [[words.concept.firstWithoutVote, refLine(firstWithoutVote, setting)] as [string, Markup]]
        : []),
    ...(lastWithoutVote
      ? [[words.concept.lastWithoutVote, refLine(lastWithoutVote, setting)] as [string, Markup]]
      : []),
    ...(adoption.latest ? [[words.concept.latestUse, refLine(adoption.latest, setting)] as [string, Markup]] : []),
    [words.concept.uses, words.concept.usesOf(adoption.citations, adoption.documents)],
  ]
  return html`<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

function sections({ sections: all }: SiteAnswer, setting: PageSetting): Markup {
  const { words } = setting
  return html`${all.map(
    ({
      kind,
      items,
      shown,
      of,
    }) => html`<section><h2>${words.concept.sections[kind]}${of !== null && of > shown && html` <span class="count">${words.concept.sectionCount(shown, of)}</span>`}</h2>
<ul class="uses">${items.map(one => citeItem(one, setting))}</ul></section>`,
  )}`
}

function bridge({ bridge: all }: ConceptPage, setting: PageSetting): Markup {
  const { words, site, href, language } = setting
  return html`${(['united-nations', 'coalition'] as const).map(body => {
    const own = all.filter(one => one.body === body)
    return own.length === 0
      ? ''
      : html`<section><h2>${words.concept.bridge[body]}</h2><ul class="uses">${own.map(
          ({ relation, term, reason, wording }) => {
            const to = term === null ? undefined : site.term(term)
            const link =
              to && html`<a href="${href({ page: 'concept', id: to.id })}">${labelOf(to, language).text}</a> · `
            return html`${citeItem(wording, setting)}<li class="why">${link}${words.concept.relation[relation]}: <span lang="en">${reason}</span></li>`
          },
        )}</ul></section>`
  })}`
}

function ourNotes({ term }: ConceptPage, { words, language }: PageSetting): Markup {
  const rows = (
    [
      ['scope', term.scope],
      ['note', term.note],
    ] as const
  ).filter(([, text]) => text !== null)
  return html`${rows.map(([name, text]) => html`<p class="ours"><strong>${words.concept[name]}</strong> (${words.concept.ours}${language !== 'en' && `, ${languageName('en', language)}`}): <span lang="en">${text}</span></p>`)}`
}

function labels({ term, labelAdoptions }: ConceptPage, { words, plain, language }: PageSetting): Markup {
  const rows = term.labels
    .map((label, at) => ({ label, adoption: labelAdoptions[at] }))
    .sort((a, b) => order(a.label.language, language) - order(b.label.language, language))
  return html`<section><h2>${words.concept.labels}</h2>
<ul class="labels">${rows.map(({ label, adoption }) => html`<li><bdi lang="${label.language}" dir="auto">${label.text}</bdi> <span class="small">${languageName(label.language, language)}${label.region && `, ${label.region}`} · ${adoption && labelAdoptionWords(adoption, label.source, plain)}</span></li>`)}</ul></section>`
}

/** The reader's language first, then English, then the others in their order. */
const order = (of: string, reader: string): number => (of === reader ? 0 : of === 'en' ? 1 : 2)

function texts({ texts: all, textsLeftOut }: ConceptPage, { words, plain, site, language, href }: PageSetting): Markup {
  if (all.length === 0) return html``
  const rows = all.map(({ id, languages, places }) => {
    const document = site.document(id, language)
    if (document === undefined) return ''
    const of = languages.includes(document.language) ? document.language : (languages[0] ?? 'en')
    const said = places.map(label => {
      const spoken = spokenLocator(label === null ? null : parseLocator(label), language)
      return html`<a href="${href({ page: 'document', id: `${id}@${of}`, place: label })}">${spoken}</a>`
    })
    const { adoption } = document
    return html`<tr><td class="date">${spokenDate(document.adopted, language)}</td><th scope="row"><a href="${href({ page: 'document', id: `${id}@${of}` })}"><bdi>${id}</bdi></a></th><td>${said.map((one, at) => html`${at > 0 && ', '}${one}`)}</td><td>${modeWords(adoption.mode, plain, adoption.inferred)}</td></tr>`
  })
  return html`<details><summary>${words.concept.texts} (${all.length})</summary><div class="table"><table><thead><tr><th scope="col">${words.document.adopted}</th><th scope="col">${words.lists.document}</th><th scope="col">${words.document.text}</th><th scope="col">${words.lists.adoption}</th></tr></thead><tbody>${rows}</tbody></table></div>${textsLeftOut > 0 && html`<p class="small">${words.concept.textsLeftOut(textsLeftOut)}</p>`}</details>`
}

function related({ term, family }: ConceptPage, { words, site, language, href }: PageSetting): Markup {
  const links = (ids: readonly { id: string; reason?: string | null }[]): Markup[] =>
    ids.flatMap(({ id, reason }) => {
      const other = site.term(id)
      if (other === undefined) return []
      const label = labelOf(other, language)
      return [
        html`<li><a href="${href({ page: 'concept', id })}" lang="${label.language}">${label.text}</a>${reason && html` <span class="small" lang="en">${reason}</span>`}</li>`,
      ]
    })
  const groups = [
    [words.concept.family, links(family)],
    [words.concept.broader, links((term.broader ?? []).map(id => ({ id })))],
    [words.concept.related, links(term.related)],
  ] as const
  return html`${groups.map(([name, list]) => list.length > 0 && html`<section><h2>${name}</h2><ul class="plain">${list}</ul></section>`)}`
}
