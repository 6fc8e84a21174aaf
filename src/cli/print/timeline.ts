import type { TraceAnswer, TracedText, TracedWording } from '../../ask/trace/index.ts'
import { adoptionWords, statusWords, wordsFor } from '../../render/index.ts'
import type { Timeline, TimelineRow, TimelineWording } from '../../render/timeline/index.ts'
import { counted, spokenDate, spokenLocator } from '../../text/index.ts'
import { heldText } from './held-text.ts'
import { shownTitle } from './shown-title.ts'

const words = wordsFor('en')

/** A trace as the picture draws it: its texts by date, without the clauses. */
export function toTimeline({ query, summary, texts, textsLeftOut, searched, heldFrom }: TraceAnswer): Timeline {
  const { wordings, issuers, regressions } = summary
  const firm = texts.every(text => text.wordings.every(({ comparison }) => comparison?.firm !== false))
  return {
    language: 'en',
    title: query,
    description: [
      `${counted(wordings, 'wording')} in ${counted(summary.texts, 'text')} of ${counted(issuers.length, 'body', 'bodies')}`,
      ...(textsLeftOut > 0 ? [`${texts.length} shown`] : []),
      ...(regressions > 0 ? [`${counted(regressions, 'place')} weaker by a named rule`] : []),
    ].join(' · '),
    rows: texts.map(toRow),
    notes: [
      'Underlined: added. Struck through: gone. In italics: moved. Against the body’s text before, or another’s.',
      ...(firm ? [] : ['A recorded phrase may have stood in a longer list: check the full text.']),
      `Searched: ${counted(searched.documents, 'document')}, ${counted(searched.official + searched.copies, 'full text')}.`,
      ...(heldFrom.length === 0 ? [] : [`Held: ${heldText(heldFrom)}; what is older was not searched.`]),
    ],
  }
}

function toRow({ document, wordings }: TracedText): TimelineRow {
  const { adopted, id, adoption } = document
  return {
    date: spokenDate(adopted, 'en'),
    title: shownTitle(document, title =>
      title.length <= 110 ? title : `${title.slice(0, title.lastIndexOf(' ', 108))} …`,
    ),
    agreed: `${id}: ${adoptionWords(adoption, 'en', { basis: false })}`,
    mode: adoption.mode,
    wordings: wordings.map(toWording),
  }
}

function toWording(wording: TracedWording): TimelineWording {
  const { comparison, quote, locator, also, status, seen, findings, language } = wording
  const more = also.length === 0 ? '' : ` and ${also.length} more`
  const same = comparison?.relation === 'same' ? ` · same as ${comparison.document}` : ''
  const changed = comparison?.relation === 'changed' ? comparison : null
  const unsure = changed?.lost.filter(({ claim }) => claim !== 'dropped').map(({ text }) => text) ?? []
  const said = changed?.lost[0]?.claim === 'not-present' ? 'not present here' : 'not in the words recorded'
  const lacks = unsure.length > 0 ? ` · ${said}: ${unsure.join(', ')} (in ${changed?.document ?? ''})` : ''
  return {
    runs: [
      { op: 'equal', text: '“' },
      ...(changed?.diff ?? [{ op: 'equal' as const, text: quote }]),
      { op: 'equal', text: '”' },
    ],
    gone: [
      ...(changed?.lost.filter(({ claim }) => claim === 'dropped').map(({ text }) => text) ?? []),
      ...(changed?.replaced.map(({ from }) => from) ?? []),
    ],
    note: `${spokenLocator(locator)}${more} · ${statusWords(status, words, seen)}${same}${lacks}`,
    warning:
      findings
        .filter(({ severity }) => severity === 'warning')
        .map(({ message }) => `weaker: ${message}`)
        .join('; ') || null,
    rightToLeft: /^(ar|he|fa|ur)\b/.test(language),
  }
}
