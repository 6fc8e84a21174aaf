import type { SiteState, StatePosition, TextParts } from '../../../types.ts'
import { html, type Markup } from './html.ts'
import type { PageSetting } from './setting.ts'

/** Parts in the order in which they are shown. */
const shown: readonly StatePosition[] = [
  ...([
    'against',
    'abstained',
    'for',
    'not-voting',
    'endorsed',
    'by-consensus',
    'member',
    'sponsored',
    'no-vote',
  ] as const),
  'unknown',
]

/** Lists of so many states at most give their names; longer ones their codes. */
const NAMED = 12

/** Who did what on a text: a list for each part, those against first, the Coalition's members of that day marked. */
export function statesGrid({ parts, sponsors, coalition, unsure }: TextParts, setting: PageSetting): Markup {
  const { words, language, site } = setting
  const members = new Set(coalition)
  const maybe = new Set(unsure)
  const brought = new Set(sponsors)
  const lists = shown.flatMap(position => {
    const codes = parts[position] ?? []
    if (codes.length === 0) return []
    const states = codes.map((code): SiteState => site.state(code) ?? unnamed(code))
    const isShort = codes.length <= NAMED
    const sorted = isShort ? [...states].sort((a, b) => (a[language] < b[language] ? -1 : 1)) : states
    const cells = sorted.map(state => {
      const mark = members.has(state.code) ? 'ours' : maybe.has(state.code) ? 'maybe' : ''
      const isAuthor = brought.has(state.code) && position !== 'sponsored'
      const shownAs = isShort ? state[language] : state.code
      const said = [
        state[language],
        ...(mark === 'ours' ? [words.votes.coalitionMark] : mark === 'maybe' ? [words.votes.unsureMark] : []),
        ...(isAuthor ? [words.votes.sponsorMark] : []),
      ].join(', ')
      const marks = [...(mark === '' ? [] : [mark]), ...(isAuthor ? ['author'] : [])].join(' ')
      return html`<li><a${marks !== '' && html` class="${marks}"`} href="${setting.href({ page: 'state', id: state.code.toLowerCase() })}"${isShort ? html` aria-label="${said}"` : html` title="${said}"`}>${shownAs}</a></li>`
    })
    const count = codes.filter(code => members.has(code)).length
    const ours = count === 0 ? '' : ` · ${words.votes.coalition} ${count}`
    return [
      html`<h2 class="sub">${words.votes.lists[position]} <span class="count">${codes.length}${ours}</span></h2>
<ul class="grid ${position}${isShort ? ' named' : ''}">${cells}</ul>`,
    ]
  })
  return html`${lists}<p class="small legend"><span class="sample ours"></span> ${words.votes.coalitionMark}${unsure.length > 0 && html` · <span class="sample maybe"></span> ${words.votes.unsureMark}`}${sponsors.length > 0 && (parts.sponsored?.length ?? 0) === 0 && ` · * ${words.votes.sponsorMark}`}</p>`
}

const unnamed = (code: string): SiteState => ({
  code,
  en: code,
  fr: code,
  coalition: null,
  since: null,
  until: null,
  unMember: false,
})
