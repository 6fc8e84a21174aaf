import { groupBy } from '../../text/index.ts'
import type { CheckParagraph, CheckReport, DraftChoice } from '../../types.ts'

export type ReportedSpan = CheckReport['spans'][number]
export type ReportedFinding = CheckReport['findings'][number]

/** A stretch of the draft with what was found in it. */
export interface ArrangedSpan {
  span: ReportedSpan
  /** The draft’s words, as read where brackets stand in them. */
  words: string
  /** The words of the draft in each piece of a recombined stretch; empty for other stretches. */
  pieces: string[]
  /** What follows up to the next stretch: punctuation. */
  after: string
  findings: ReportedFinding[]
}

/** A paragraph of the draft; findings that are about no one stretch stand apart. */
export interface ArrangedParagraph {
  paragraph: CheckParagraph
  /** The whole of it with its brackets; null where it has none. */
  drafted: string | null
  /** What stands before the first stretch. */
  before: string
  /** The spans of the draft with the first of all wordings in brackets. */
  spans: ArrangedSpan[]
  findings: ReportedFinding[]
  /** What each further choice at a bracket changes. */
  choices: ArrangedChoice[]
  /** Further choices whose words are new too, and no nearer to any text. */
  alike: DraftChoice[]
}

export interface ArrangedChoice {
  choice: DraftChoice
  spans: ArrangedSpan[]
  findings: ReportedFinding[]
}

/**
 * A report in the order of the draft: every word of its first reading once, findings under their stretch, then each
 * further choice.
 */
export function arrange({ paragraphs, spans, findings }: CheckReport): ArrangedParagraph[] {
  const spansOf = groupBy(spans, ({ paragraph }) => paragraph)
  const findingsOf = groupBy(findings, ({ paragraph }) => paragraph)
  return paragraphs.map(paragraph => {
    const { number, text } = paragraph
    const own = byChoice(spansOf.get(number) ?? [])
    const found = byChoice(findingsOf.get(number) ?? [])
    const isLive = (spansOf.get(number) ?? []).some(one => one.reading !== undefined || one.choice !== undefined)
    const first = arranged(text, own.get('')?.all ?? [], found.get('')?.all ?? [], isLive)
    const further = [...new Set([...own.keys(), ...found.keys()])].flatMap((key): ArrangedChoice[] => {
      const choice = own.get(key)?.choice ?? found.get(key)?.choice
      return choice ? [{ choice, ...arranged(text, own.get(key)?.all ?? [], found.get(key)?.all ?? [], isLive) }] : []
    })
    const isAlike = (one: ArrangedChoice): boolean => saysNothingNew(one, first.spans)
    return {
      paragraph,
      drafted: isLive ? text : null,
      before: isLive ? '' : text.slice(0, first.spans[0]?.span.start ?? text.length),
      ...first,
      choices: further.filter(one => !isAlike(one)),
      alike: further.filter(isAlike).map(({ choice }) => choice),
    }
  })
}

function arranged(
  text: string,
  spans: readonly ReportedSpan[],
  findings: readonly ReportedFinding[],
  isLive: boolean,
): Pick<ArrangedParagraph, 'spans' | 'findings'> {
  const own = [...spans].sort((a, b) => a.start - b.start)
  const found = [...findings].sort((a, b) => a.start - b.start || a.end - b.end)
  const homes = found.map(
    ({ start, end }) =>
      own.find(span => span.start < Math.max(end, start + 1) && start < span.end) ??
      own.find(span => span.end === start),
  )
  return {
    spans: own.map((span, at) => {
      const after = text.slice(span.end, own[at + 1]?.start ?? text.length)
      return {
        span,
        words: span.reading ?? text.slice(span.start, span.end),
        pieces: (span.pieces ?? []).map(({ start, end }) => text.slice(start, end)),
        // Between stretches of one reading other wordings may stand in brackets.
        after: isLive ? (/^[^[\]\p{L}\p{N}]*/u.exec(after)?.[0] ?? '') : after,
        findings: found.filter((_, one) => homes[one] === span),
      }
    }),
    findings: found.filter((_, one) => homes[one] === undefined),
  }
}

/** Whether a choice gives only new words again, with the verdict of the first reading, and no nearer to what was agreed. */
function saysNothingNew({ spans, findings }: ArrangedChoice, first: readonly ArrangedSpan[]): boolean {
  const isNoNearer = ({ verdict, similarity }: ReportedSpan): boolean =>
    (verdict === 'term' || verdict === 'no-precedent') &&
    first.some(({ span }) => span.verdict === verdict && span.similarity >= similarity)
  return findings.length === 0 && spans.every(({ span, findings: own }) => own.length === 0 && isNoNearer(span))
}

function byChoice<T extends { choice?: DraftChoice }>(
  all: readonly T[],
): Map<string, { choice: DraftChoice | null; all: T[] }> {
  const groups = new Map<string, { choice: DraftChoice | null; all: T[] }>()
  for (const one of all) {
    const key = one.choice ? JSON.stringify(one.choice) : ''
    const group = groups.get(key)
    if (group) group.all.push(one)
    else groups.set(key, { choice: one.choice ?? null, all: [one] })
  }
  return groups
}
