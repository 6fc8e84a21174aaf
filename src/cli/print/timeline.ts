import type { TraceAnswer, TracedText, TracedWording } from '../../ask/trace/index.ts'
import { adoptionWords, statusWords, wordsFor } from '../../render/index.ts'
import type { Timeline, TimelineRow, TimelineWording } from '../../render/timeline/index.ts'
import { spokenDate, spokenLocator } from '../../text/index.ts'
import type { SiteLanguage } from '../../types.ts'
import { shownTitle } from './shown-title.ts'
import { timelineWords } from './timeline-words.ts'

/**
 * A trace as the picture draws it: its texts by date, without the clauses.
 *
 * @param title what stands over it, where that is not what was asked.
 */
export function toTimeline(
  { query, summary, texts, textsLeftOut, searched, heldFrom }: TraceAnswer,
  language: SiteLanguage = 'en',
  title = query,
): Timeline {
  const { wordings, issuers, regressions } = summary
  const said = timelineWords[language]
  const plain = wordsFor(language)
  const held = heldFrom.map(({ issuer, adopted }) => said.from(plain.issuer(issuer), spokenDate(adopted, language)))
  const firm = texts.every(text => text.wordings.every(({ comparison }) => comparison?.firm !== false))
  return {
    language,
    title,
    description: [
      said.uses(wordings, summary.texts, issuers.length),
      ...(textsLeftOut > 0 ? [said.shown(texts.length)] : []),
      ...(regressions > 0 ? [said.weaker(regressions)] : []),
    ].join(' · '),
    rows: texts.map(text => toRow(text, language)),
    notes: [
      said.marks,
      ...(firm ? [] : [said.infirm]),
      said.searched(searched.documents, searched.official + searched.copies),
      ...(held.length === 0 ? [] : [said.held(held.join(language === 'fr' ? '\u202f; ' : '; '))]),
    ],
  }
}

function toRow({ document, wordings }: TracedText, language: SiteLanguage): TimelineRow {
  const { adopted, id, adoption } = document
  return {
    date: spokenDate(adopted, language),
    title: shownTitle(document, title =>
      title.length <= 110 ? title : `${title.slice(0, title.lastIndexOf(' ', 108))} …`,
    ),
    agreed: `${id}${language === 'fr' ? '\u202f' : ''}: ${adoptionWords(adoption, language, { basis: false })}`,
    mode: adoption.mode,
    wordings: wordings.map(one => toWording(one, language)),
  }
}

function toWording(wording: TracedWording, reader: SiteLanguage): TimelineWording {
  const words = timelineWords[reader]
  const { comparison, quote, locator, also, status, seen, findings, language } = wording
  const more = also.length === 0 ? '' : words.more(also.length)
  const same = comparison?.relation === 'same' ? words.sameAs(comparison.document) : ''
  const changed = comparison?.relation === 'changed' ? comparison : null
  const unsure = changed?.lost.filter(({ claim }) => claim !== 'dropped').map(({ text }) => text) ?? []
  const isPresent = changed?.lost[0]?.claim !== 'not-present'
  const lacks = unsure.length > 0 ? words.lacks(isPresent, unsure.join(', '), changed?.document ?? '') : ''
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
    note: `${spokenLocator(locator, reader)}${more} · ${statusWords(status, wordsFor(reader), seen)}${same}${lacks}`,
    warning:
      findings
        .filter(({ severity }) => severity === 'warning')
        .map(({ rule, message }) => words.because(rule, message))
        .join('; ') || null,
    rightToLeft: /^(ar|he|fa|ur)\b/.test(language),
  }
}
