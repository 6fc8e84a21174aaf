import { draftNumber } from '../../compare/index.ts'
import type { IndexReader } from '../../store/index.ts'
import type { AdoptedText, CheckAnswer, CheckFinding, Document, Verdict } from '../../types.ts'
import { corpusOf } from '../citing/corpus.ts'
import { adoptedText } from './adopted-text.ts'
import { SAME_WORDS } from './draft-itself.ts'
import type { Prepared } from './prepare.ts'
import { gravityOf } from './rules/rule-ids.ts'
import type { CountedSpan } from './spans.ts'
import type { CheckedUnit } from './unit-checker.ts'

/** An answer with the number of words that its shares are of. */
export interface WeighedAnswer {
  answer: CheckAnswer
  words: number
}

/** The answer, from what was found of each paragraph, in order. */
export function answerOf(
  { index, question: { draft, file }, task: { filter }, readings, excluded }: Prepared,
  units: readonly CheckedUnit[],
): WeighedAnswer {
  const counted = units.flatMap(({ spans }) => spans)
  const spans = counted.map(({ span }) => span)
  const placed = readings.placed(
    spans,
    units.flatMap(({ findings }) => findings),
  )
  const { latest, ...compared } = index.countAdopted(filter)
  const first = counted.filter(({ span }) => readings.isFirst(span))
  const answer: CheckAnswer = {
    draft: { file, title: draft.title || null, language: draft.language, paragraphs: draft.passages.length },
    corpus: corpusOf(index, filter),
    searched: { ...compared, languages: filter.languages, latest },
    excluded,
    itself: itselfOf(index, excluded, first, draft),
    paragraphs: draft.passages.map(({ locator, text }, at) => {
      const printed = draftNumber(text)
      return { number: at + 1, locator: printed ? { label: printed.label, printed: true, path: [] } : locator, text }
    }),
    ...placed,
    worst: worstFirst(placed.findings),
    coverage: coverage(first),
    notes: readings.notes,
  }
  return { answer, words: first.reduce((sum, { words }) => sum + words, 0) }
}

/** The text that the draft is: one that was left out since it is the draft word for word, or what the spans tell. */
function itselfOf(
  index: IndexReader,
  excluded: CheckAnswer['excluded'],
  counted: readonly CountedSpan[],
  draft: Pick<Document, 'passages' | 'language'>,
): AdoptedText | null {
  const [left] = excluded.filter(({ why }) => why === SAME_WORDS)
  if (left === undefined) return adoptedText(index, counted, draft)
  const row = index.documentsById(left.id).find(({ header }) => header.language === left.language)
  const { title = '', adopted = null } = row?.header ?? {}
  return { id: left.id, language: left.language, title, adopted, changed: [], lacking: [], leftOut: true }
}

/** Errors before warnings, then by what the rule is about; the rest in the order of the draft. */
export function worstFirst(findings: readonly CheckFinding[]): number[] {
  const severities = ['error', 'warning']
  return findings
    .map(({ rule, severity }, at) => ({ at, severity: severities.indexOf(severity), gravity: gravityOf(rule) }))
    .filter(({ severity }) => severity >= 0)
    .sort((a, b) => a.severity - b.severity || a.gravity - b.gravity || a.at - b.at)
    .map(({ at }) => at)
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
