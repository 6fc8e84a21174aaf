import { spokenDate } from '../../../text/index.ts'
import type { SiteDocument, SiteState, StatePosition, TextParts } from '../../../types.ts'
import { adoptionWords } from '../../words/phrases.ts'
import { tallyWords } from '../../words/voting/index.ts'
import { html, type Markup } from '../parts/html.ts'
import type { PageSetting } from '../parts/setting.ts'

/** All states, those of the Coalition first. */
export function statesMain(setting: PageSetting): Markup {
  const { words, site, language } = setting
  const states = [...site.catalogue.states].sort((a, b) => (a[language] < b[language] ? -1 : 1))
  const groups = [
    [words.states.members, states.filter(({ coalition }) => coalition === 'member')],
    [words.states.observers, states.filter(({ coalition }) => coalition === 'observer')],
    [words.states.former, states.filter(({ coalition }) => coalition === 'former')],
    [words.states.others, states.filter(({ coalition }) => coalition === null)],
  ] as const
  return html`<h1>${words.states.title}</h1><p>${words.states.intro}</p>
${groups.map(([name, list]) => list.length > 0 && html`<section><h2>${name} <span class="count">${list.length}</span></h2><ul class="chips">${list.map(state => html`<li><a href="${setting.href({ page: 'state', id: state.code.toLowerCase() })}">${state[language]}</a></li>`)}</ul></section>`)}`
}

/** What a state did in every text of which its part is on record, the newest first. */
export function stateMain(state: SiteState, setting: PageSetting): Markup {
  const { words, site, language } = setting
  const rows = site.documents(language).flatMap(document => {
    const parts = site.parts(document.id)
    const position = parts && positionOf(parts, state.code)
    return parts && position ? [{ document, parts, position }] : []
  })
  const positions: Partial<Record<StatePosition, number>> = {}
  for (const { position } of rows) positions[position] = (positions[position] ?? 0) + 1
  const sponsorships = rows.filter(({ parts }) => parts.sponsors.includes(state.code)).length
  const member = memberWords(state, setting)
  const tally = { country: state.code, name: state[language], positions, sponsorships }
  return html`<h1>${state[language]}</h1>
<p class="kind">${state.code} · ${member}</p>
${
  rows.length === 0
    ? html`<p>${words.state.nothing}</p>`
    : html`<p class="agreed-how">${tallyWords(tally, language)}</p>
${table(
  words.votes.title,
  rows.filter(({ position }) => wasPut(position)),
  state.code,
  setting,
)}${table(
  words.state.otherTexts,
  rows.filter(({ position }) => !wasPut(position)),
  state.code,
  setting,
)}`
}`
}

function memberWords({ coalition, since, until }: SiteState, { words, language }: PageSetting): string {
  const date = (day: string | null): string | null => (day === null ? null : spokenDate(day, language))
  if (coalition === 'member') return words.state.member(date(since))
  if (coalition === 'former') return words.state.former(date(until))
  return coalition === 'observer' ? words.state.observer : words.state.notMember
}

/** Positions that a state takes where a text is put to the vote: what it stood against decides, so those come first. */
const wasPut = (position: StatePosition): boolean =>
  position === 'for' || position === 'against' || position === 'abstained' || position === 'not-voting'

interface StateRow {
  document: SiteDocument
  parts: TextParts
  position: StatePosition
}

function table(name: string, rows: readonly StateRow[], code: string, setting: PageSetting): Markup | '' {
  if (rows.length === 0) return ''
  const { words } = setting
  return html`<section><h2>${name} <span class="count">${rows.length}</span></h2><div class="table"><table><thead><tr><th scope="col">${words.lists.date}</th><th scope="col">${words.lists.document}</th><th scope="col">${words.state.part}</th><th scope="col">${words.lists.adoption}</th></tr></thead><tbody>${rows.map(row => stateRow(row, code, setting))}</tbody></table></div></section>`
}

function positionOf({ parts }: TextParts, code: string): StatePosition | null {
  for (const [position, codes] of Object.entries(parts) as [StatePosition, string[]][])
    if (codes.includes(code)) return position
  return null
}

function stateRow({ document, parts, position }: StateRow, code: string, setting: PageSetting): Markup {
  const { words, language, href } = setting
  const also = parts.sponsors.includes(code) && position !== 'sponsored' ? ` · ${words.state.sponsored}` : ''
  const key = `${document.id}@${document.language}`
  return html`<tr><td class="date">${spokenDate(document.adopted, language)}</td><th scope="row"><a href="${href({ page: 'document', id: key })}"><bdi>${document.id}</bdi></a> <bdi class="small" lang="${document.language}">${document.title}</bdi></th><td class="part ${position}">${words.votes.lists[position]}${also}</td><td>${adoptionWords(document.adoption, language, { basis: false })}</td></tr>`
}
