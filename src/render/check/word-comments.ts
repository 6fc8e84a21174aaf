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
  verdictWords,
} from './phrases.ts'
import { summarize } from './summary.ts'

/**
 * The comments on a draft: the summary on its first words, one for every stretch that is not word for word what was agreed,
 * and one for each finding. A stretch without a comment would read as approved.
 */
export function wordComments(report: CheckReport): WordComment[] {
  return [
    ...summaryComment(report),
    ...arrange(report).flatMap(({ choices, ...first }) =>
      [first, ...choices].flatMap(({ spans, findings }) => [
        ...spans.flatMap(one => [...stretchComment(one), ...one.findings.map(finding => findingComment(finding, one))]),
        ...findings.map(finding => findingComment(finding, null)),
      ]),
    ),
  ]
}

function summaryComment(report: CheckReport): WordComment[] {
  const first = report.paragraphs.find(({ text }) => text.trim() !== '')
  if (first === undefined) return []
  const { shares, findings, worst, decides, accepted, waivers, gate, notes } = summarize(report)
  const end = /\s/.exec(first.text.trimEnd())?.index ?? first.text.length
  const lines = [
    'Summary of the check against agreed language',
    decides,
    ...shares.map(({ verdict, share }) => `${verdict}: ${share} of the words`),
    findings,
    ...worst,
    ...[accepted, ...waivers, gate, ...notes].filter(line => line !== null),
  ]
  return [{ paragraph: first.number, start: 0, end: Math.max(1, end), lines }]
}

/** What is said of a stretch as a whole; nothing where it is verbatim. */
function stretchComment(arranged: ArrangedSpan): WordComment[] {
  const { span, pieces } = arranged
  const { paragraph, start, end, verdict, closest, precedents } = span
  if (verdict === 'verbatim') return []
  const accepted = acceptedWords(span)
  const [best] = precedents
  const says: { [V in typeof verdict]: () => string[] } = {
    near: () => (best ? [changesOf(arranged), agreedLine(best), cutWords(best)] : []),
    recombined: () =>
      precedents.map((one, at) => `“${pieces[at] ?? one.quote}”: ${placeWords(one)}; ${agreedHow(one)}`),
    term: () => precedents.map(one => `agreed term “${one.quote}”: ${placeWords(one)}; ${agreedHow(one)}`),
    'no-precedent': () => [],
  }
  const nearest = closest
    ? [`${closestLead(span)}“${closest.quote}” — ${placeWords(closest)}; ${agreedHow(closest)}`]
    : []
  const lines = [
    ...(span.choice ? [`${capital(choiceWords(span.choice))}:`] : []),
    capital(sentence(verdictWords(span))),
    accepted,
    ...says[verdict](),
    ...(verdict === 'no-precedent' && !closest ? [capital(nothingClose())] : nearest),
    capital(unadoptedWords(span)),
  ].filter(line => line !== '')
  return [{ paragraph, start, end, lines }]
}

/** `Changed: [-prompt] [+timely]` */
function changesOf({ span }: ArrangedSpan): string {
  const changes = (span.diff ?? []).filter(({ op, text }) => op !== 'equal' && text.trim() !== '')
  return changes.length === 0
    ? ''
    : `Changed: ${changes.map(({ op, text }) => `[${op === 'insert' ? '+' : '-'}${text.trim()}]`).join(' ')}`
}

const agreedLine = (best: Precedent): string => `Agreed: “${best.quote}” — ${placeWords(best)}; ${agreedHow(best)}`

function findingComment(finding: ReportedFinding, home: ArrangedSpan | null): WordComment {
  const accepted = acceptedWords(finding)
  const best = home?.span.precedents[0]
  const { paragraph, start, end } = finding
  const lines = [
    ...(finding.choice ? [`${capital(choiceWords(finding.choice))}:`] : []),
    `${ruleWords(finding)}: ${finding.message}`,
    ...(accepted === '' ? [] : [accepted]),
    // The comment on the stretch has the agreed words, where it has one.
    ...(best && home?.span.verdict === 'verbatim' ? [agreedLine(best)] : []),
    groundsWords(finding),
  ]
  return { paragraph, start, end, lines }
}
