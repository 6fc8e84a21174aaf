import { clauses, draftNumber, judge } from '../../compare/index.ts'
import { FocError } from '../../errors.ts'
import type { Filter, IndexReader } from '../../store/index.ts'
import { baseLanguage, tokenize } from '../../text/index.ts'
import type { CheckAnswer, Document, Verdict } from '../../types.ts'
import { corpusOf } from '../corpus.ts'
import { settleFilter } from '../settle-filter.ts'
import { findState } from '../state.ts'
import { candidates } from './candidates.ts'
import { findFindings } from './findings/find-findings.ts'
import { itself } from './itself.ts'
import { openSearch } from './open-search.ts'
import { readingsOf } from './readings-of.ts'
import { setPhraseFinder } from './set-phrases.ts'
import { type CountedSpan, spansOf } from './spans.ts'

/** Words of one draft at most, about 800 pages: the time is in proportion to them. */
const MOST_WORDS = 300_000

export interface CheckQuestion {
  /** As the importers read it. */
  draft: Pick<Document, 'id' | 'language' | 'passages' | 'title'>
  file: string
  filter: Filter
  /** Countries whose part in each precedent is asked: codes or names. */
  states?: readonly string[]
  /** Let a document that is the draft itself be a precedent too. */
  includeSelf?: boolean
  /** Give other agreed wordings of each stretch too. */
  alternatives?: boolean
}

/**
 * Put every stretch of a draft to the agreed texts of its language.
 *
 * @throws {FocError} `EMPTY_DRAFT`, `DRAFT_TOO_LONG`, `NO_TEXTS_IN_LANGUAGE`, `UNKNOWN_STATE`, and what `settleFilter` refuses.
 */
export function check(index: IndexReader, question: CheckQuestion): CheckAnswer {
  const { draft, file } = question
  const language = baseLanguage(draft.language)
  const settled = settleFilter(index, question.filter)
  const filter = { ...settled, languages: languagesOf(index, settled, language) }
  refuseUnusable(draft.passages, language, file)
  const open = openSearch(index, language, filter)
  const own = question.includeSelf ? { keys: [], excluded: [] } : itself(index, draft, open)
  const search = own.keys.length === 0 ? open : openSearch(index, language, filter, new Set(own.keys))
  const membership = question.states?.length ? index.membership() : null
  const states = (question.states ?? []).map(state => findState(membership, state))
  const citing = { index, states, membership }
  const phrasesIn = setPhraseFinder(search, citing)
  const draftReadings = readingsOf(draft.passages)
  const counted = draftReadings.units.flatMap(({ text }, at) => {
    const compared = search.lexicon.read(text, language)
    const ranges = clauses(compared, language)
    const judgements = judge(compared, ranges, candidates(compared, ranges, search))
    const phrases = phrasesIn(compared)
    const setting = { search, citing, phrases, alternatives: question.alternatives ?? false }
    return judgements.flatMap(judgement => spansOf(at + 1, compared, judgement, setting))
  })
  const spans = counted.map(({ span }) => span)
  return {
    draft: { file, title: draft.title || null, language: draft.language, paragraphs: draft.passages.length },
    corpus: corpusOf(index, filter),
    searched: { ...index.countAdopted(filter), languages: filter.languages, latest: index.counts(filter).latest },
    excluded: own.excluded,
    paragraphs: draft.passages.map(({ locator, text }, at) => {
      const printed = draftNumber(text)
      return { number: at + 1, locator: printed ? { label: printed.label, printed: true, path: [] } : locator, text }
    }),
    ...draftReadings.placed(spans, findFindings(spans, draftReadings.units, search)),
    coverage: coverage(counted.filter(({ span }) => draftReadings.isFirst(span))),
    notes: draftReadings.notes,
  }
}

/** Languages held that are the draft’s, whatever the region. */
function languagesOf(index: IndexReader, { languages }: Filter, language: string): string[] {
  const held = index.languages()
  const same = held.filter(
    one => baseLanguage(one) === language && (languages === undefined || languages.includes(one)),
  )
  if (same.length > 0) return same
  throw new FocError('NO_TEXTS_IN_LANGUAGE', `the draft is in ${language}, and no agreed text here is`, {
    hint: `There are texts in: ${held.join(', ') || 'no language'}. Import some in ${language} with foc import.`,
  })
}

function refuseUnusable(passages: readonly { text: string }[], language: string, file: string): void {
  const words = passages.reduce((sum, { text }) => sum + tokenize(text, language).length, 0)
  if (words === 0)
    throw new FocError('EMPTY_DRAFT', 'the draft has no words', {
      place: { file },
      hint: 'Give a draft with text in it; a scan must go through OCR first.',
    })
  if (words > MOST_WORDS)
    throw new FocError('DRAFT_TOO_LONG', `the draft has ${words} words; at most ${MOST_WORDS} are checked at once`, {
      place: { file },
      hint: 'Cut it into parts, and check each by itself.',
    })
}

/** Shares of the draft's words under each verdict, three decimals. */
function coverage(counted: readonly CountedSpan[]): CheckAnswer['coverage'] {
  const sums: { [V in Verdict]: number } = { verbatim: 0, near: 0, recombined: 0, term: 0, 'no-precedent': 0 }
  for (const { span, words } of counted) sums[span.verdict] += words
  const all = Object.values(sums).reduce((sum, count) => sum + count, 0)
  const share = (count: number): number => (all === 0 ? 0 : Math.round((count / all) * 1000) / 1000)
  return {
    verbatim: share(sums.verbatim),
    near: share(sums.near),
    recombined: share(sums.recombined),
    term: share(sums.term),
    noPrecedent: share(sums['no-precedent']),
  }
}
