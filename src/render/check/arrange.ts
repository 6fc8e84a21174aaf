import type { CheckParagraph, CheckReport } from '../../types.ts'

export type ReportedSpan = CheckReport['spans'][number]
export type ReportedFinding = CheckReport['findings'][number]

/** A stretch of the draft with what was found in it. */
export interface ArrangedSpan {
  span: ReportedSpan
  /** The draft’s words. */
  words: string
  /** What follows up to the next stretch: punctuation. */
  after: string
  findings: ReportedFinding[]
}

/** A paragraph of the draft; findings that are about no one stretch stand apart. */
export interface ArrangedParagraph {
  paragraph: CheckParagraph
  /** What stands before the first stretch. */
  before: string
  spans: ArrangedSpan[]
  findings: ReportedFinding[]
}

/** A report in the order of the draft: every word of it once, findings under their stretch. */
export function arrange({ paragraphs, spans, findings }: CheckReport): ArrangedParagraph[] {
  const spansOf = grouped(spans)
  const findingsOf = grouped(findings)
  return paragraphs.map(paragraph => {
    const { number, text } = paragraph
    const own = [...(spansOf.get(number) ?? [])].sort((a, b) => a.start - b.start)
    const found = [...(findingsOf.get(number) ?? [])].sort((a, b) => a.start - b.start || a.end - b.end)
    const homes = found.map(
      ({ start, end }) =>
        own.find(span => span.start < Math.max(end, start + 1) && start < span.end) ??
        own.find(span => span.end === start),
    )
    return {
      paragraph,
      before: text.slice(0, own[0]?.start ?? text.length),
      spans: own.map((span, at) => ({
        span,
        words: text.slice(span.start, span.end),
        after: text.slice(span.end, own[at + 1]?.start ?? text.length),
        findings: found.filter((_, one) => homes[one] === span),
      })),
      findings: found.filter((_, one) => homes[one] === undefined),
    }
  })
}

function grouped<T extends { paragraph: number }>(all: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const one of all) {
    const group = groups.get(one.paragraph)
    if (group) group.push(one)
    else groups.set(one.paragraph, [one])
  }
  return groups
}
