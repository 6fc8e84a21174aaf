import { bracketed, columnsOf, draftNumber, type IsState, placeInParagraph, type Reading } from '../../compare/index.ts'
import type { CheckFinding, CheckSpan } from '../../types.ts'

/** The paragraphs of a draft as texts to be checked: each once, and once more for each further choice at its brackets. */
export interface DraftReadings {
  units: { text: string }[]
  /** Whether a span is of a paragraph’s first reading: only those are counted. */
  isFirst: (span: CheckSpan) => boolean
  /** Spans and findings of units, put back into the draft’s paragraphs; of a further reading only what its choice touches. */
  placed: (spans: CheckSpan[], findings: CheckFinding[]) => { spans: CheckSpan[]; findings: CheckFinding[] }
  /** Notes in brackets, and what was left unread. */
  notes: string[]
}

/**
 * @param draft.isState tells the names of states.
 * @param draft.isOwn whether a paragraph is looked at, by its number; all where it is left out.
 */
export function readingsOf(
  passages: readonly { text: string }[],
  { isState, isOwn = () => true }: { isState?: IsState; isOwn?: (number: number) => boolean } = {},
): DraftReadings {
  const notes: string[] = []
  const units: { text: string; paragraph: number; begin: number; reading: Reading }[] = []
  let columns: readonly string[] = []
  for (const [at, { text }] of passages.entries()) {
    if (!isOwn(at + 1)) continue
    columns = columnsOf(text) ?? (text.includes('|') ? columns : [])
    const begin = draftNumber(text)?.end ?? 0
    const { readings, notes: found, left } = bracketed(text.slice(begin), { columns, ...(isState ? { isState } : {}) })
    for (const reading of readings) units.push({ text: reading.text, paragraph: at + 1, begin, reading })
    if (found.length > 0)
      notes.push(`paragraph ${at + 1}: taken as notes: ${found.map(note => `“${note}”`).join(', ')}`)
    if (left > 0) notes.push(`paragraph ${at + 1}: ${left} further choices in brackets were not read`)
  }

  /** A stretch of a unit in its paragraph; null where it is nothing to the choice of a further reading. */
  function back<T extends { paragraph: number; start: number; end: number }>(one: T): T | null {
    const unit = units[one.paragraph - 1]
    if (!unit) return null
    const { paragraph, begin, reading } = unit
    const { choice } = reading
    const place = placeInParagraph(reading, one.start, one.end)
    const stands = { paragraph, start: place.start + begin, end: place.end + begin }
    if (choice === null) return { ...one, ...stands }
    if (place.start > choice.end || place.end < choice.start) return null
    const { text, without, by } = choice
    const at = { start: choice.start + begin, end: choice.end + begin }
    return { ...one, ...stands, choice: { text, ...(without === null ? {} : { without }), ...at, by } }
  }

  return {
    units,
    isFirst: ({ paragraph }) => units[paragraph - 1]?.reading.choice === null,
    placed: (spans, findings) => {
      const first = new Set<string>()
      const key = ({ rule, paragraph, start, end, message }: CheckFinding): string =>
        [rule, paragraph, start, end, message].join('\t')
      return {
        spans: spans.flatMap(span => {
          const own = back(span)
          if (own === null) return []
          const pieces =
            span.pieces?.map(piece => {
              const { start, end } = back({ ...piece, paragraph: span.paragraph }) ?? own
              return { start, end }
            }) ?? null
          const { text = '' } = units[span.paragraph - 1] ?? {}
          const reading = text.slice(span.start, span.end)
          const asWritten = passages[own.paragraph - 1]?.text.slice(own.start, own.end)
          return [{ ...own, pieces, ...(reading === asWritten ? {} : { reading }) }]
        }),
        findings: findings
          .flatMap(finding => back(finding) ?? [])
          .filter(finding => !first.has(key(finding)) && first.add(key(finding)))
          .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end),
      }
    },
    notes,
  }
}
