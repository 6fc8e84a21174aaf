import type { Tell } from '../../text/index.ts'
import type { CheckReport, Precedent } from '../../types.ts'
import type { WordComment } from '../word/comment.ts'
import { type ArrangedSpan, arrange, type ReportedFinding } from './arrange.ts'
import {
  acceptedWords,
  agreedHow,
  capital,
  choiceWords,
  closestLead,
  cutWords,
  groundsWords,
  nothingClose,
  placeWords,
  ruleWords,
  sentence,
  unadoptedWords,
  verdictName,
  verdictWords,
} from './phrases.ts'
import { summarize } from './summary.ts'

/**
 * The comments on a draft: the summary on its first words, one for every stretch that is not word for word what was agreed,
 * and one for each finding. A stretch without a comment would read as approved.
 */
export function wordComments(report: CheckReport, tell: Tell): WordComment[] {
  return [
    ...summaryComment(report, tell),
    ...arrange(report).flatMap(({ choices, ...first }) =>
      [first, ...choices].flatMap(({ spans, findings }) => [
        ...spans.flatMap(one => [
          ...stretchComment(one, tell),
          ...one.findings.map(finding => findingComment(finding, one, tell)),
        ]),
        ...findings.map(finding => findingComment(finding, null, tell)),
      ]),
    ),
  ]
}

function summaryComment(report: CheckReport, tell: Tell): WordComment[] {
  const first = report.paragraphs.find(({ text }) => text.trim() !== '')
  if (first === undefined) return []
  const { shares, findings, worst, decides, accepted, waivers, gate, notes } = summarize(report, tell)
  const end = /\s/.exec(first.text.trimEnd())?.index ?? first.text.length
  const lines = [
    tell`Summary of the check against agreed language`,
    decides,
    ...shares.map(({ verdict, share }) => tell`${verdictName(verdict, tell)}: ${share} of the words`),
    findings,
    ...worst,
    ...[accepted, ...waivers, gate, ...notes].filter(line => line !== null),
  ]
  return [{ paragraph: first.number, start: 0, end: Math.max(1, end), lines }]
}

/** What is said of a stretch as a whole; nothing where it is verbatim. */
function stretchComment(arranged: ArrangedSpan, tell: Tell): WordComment[] {
  const { span, pieces } = arranged
  const { paragraph, start, end, verdict, closest, precedents } = span
  if (verdict === 'verbatim') return []
  const accepted = acceptedWords(span, tell)
  const [best] = precedents
  const says: { [V in typeof verdict]: () => string[] } = {
    near: () => (best ? [changesOf(arranged, tell), agreedLine(best, tell), cutWords(best, tell)] : []),
    recombined: () =>
      precedents.map(
        (one, at) => tell`“${pieces[at] ?? one.quote}”: ${placeWords(one, tell)}; ${agreedHow(one, tell)}`,
      ),
    term: () =>
      precedents.map(one => tell`agreed term “${one.quote}”: ${placeWords(one, tell)}; ${agreedHow(one, tell)}`),
    'no-precedent': () => [],
  }
  const nearest = closest
    ? [tell`${closestLead(span, tell)}“${closest.quote}” — ${placeWords(closest, tell)}; ${agreedHow(closest, tell)}`]
    : []
  const lines = [
    ...(span.choice ? [tell`${capital(choiceWords(span.choice, tell))}:`] : []),
    capital(sentence(verdictWords(span, tell))),
    accepted,
    ...says[verdict](),
    ...(verdict === 'no-precedent' && !closest ? [capital(nothingClose(tell))] : nearest),
    capital(unadoptedWords(span, tell)),
  ].filter(line => line !== '')
  return [{ paragraph, start, end, lines }]
}

/** `Changed: [-prompt] [+timely]` */
function changesOf({ span }: ArrangedSpan, tell: Tell): string {
  const changes = (span.diff ?? []).filter(({ op, text }) => op !== 'equal' && text.trim() !== '')
  return changes.length === 0
    ? ''
    : tell`Changed: ${changes.map(({ op, text }) => `[${op === 'insert' ? '+' : '-'}${text.trim()}]`).join(' ')}`
}

const agreedLine = (best: Precedent, tell: Tell): string =>
  tell`Agreed: “${best.quote}” — ${placeWords(best, tell)}; ${agreedHow(best, tell)}`

function findingComment(finding: ReportedFinding, home: ArrangedSpan | null, tell: Tell): WordComment {
  const accepted = acceptedWords(finding, tell)
  const best = home?.span.precedents[0]
  const { paragraph, start, end } = finding
  const lines = [
    ...(finding.choice ? [tell`${capital(choiceWords(finding.choice, tell))}:`] : []),
    tell`${ruleWords(finding, tell)}: ${finding.message}`,
    ...(accepted === '' ? [] : [accepted]),
    // The comment on the stretch has the agreed words, where it has one.
    ...(best && home?.span.verdict === 'verbatim' ? [agreedLine(best, tell)] : []),
    groundsWords(finding, tell),
  ]
  return { paragraph, start, end, lines }
}
