import { groupBy, plainWords } from '../../text/index.ts'
import type { CheckAnswer, CheckFinding, CheckSpan } from '../../types.ts'

/** What of an earlier check is compared: anything with these fields will do. */
export interface EarlierCheck {
  paragraphs: { number: number; text: string }[]
  spans: Pick<CheckSpan, 'paragraph' | 'start' | 'end' | 'verdict'>[]
  findings: Pick<CheckFinding, 'rule' | 'paragraph' | 'start' | 'end' | 'place'>[]
}

/** Takes what an earlier check reported out of its list, once for each time it was reported there. */
export interface Reported {
  span(span: CheckSpan): boolean
  finding(finding: CheckFinding): boolean
}

/**
 * What an earlier check reported, wherever in the draft it stands now. A verdict is the same where the words are; a
 * finding where the rule, the agreed text and the words of the stretch around it are: a reworded sentence is looked at anew.
 */
export function reportedBy(earlier: EarlierCheck, now: CheckAnswer): Reported {
  const before = wordsOf(earlier)
  const words = wordsOf(now)
  const left = new Map<string, number>()
  const count = (key: string, by: number): number => {
    const sum = (left.get(key) ?? 0) + by
    left.set(key, sum)
    return sum
  }
  for (const span of earlier.spans) count(spanKey(span, before), 1)
  for (const finding of earlier.findings) count(findingKey(finding, before), 1)
  const take = (key: string): boolean => (left.get(key) ?? 0) > 0 && count(key, -1) >= 0
  return {
    span: span => take(spanKey(span, words)),
    finding: finding => take(findingKey(finding, words)),
  }
}

interface Words {
  own(at: { paragraph: number; start: number; end: number }): string
  around(at: { paragraph: number; start: number; end: number }): string
}

function wordsOf({ paragraphs, spans }: EarlierCheck): Words {
  const texts = new Map(paragraphs.map(({ number, text }) => [number, text]))
  const own: Words['own'] = ({ paragraph, start, end }) => plainWords((texts.get(paragraph) ?? '').slice(start, end))
  const byParagraph = groupBy(spans, ({ paragraph }) => paragraph)
  return {
    own,
    around: at => {
      const inside = byParagraph.get(at.paragraph)?.find(({ start, end }) => start <= at.start && end >= at.end)
      return inside ? own(inside) : own({ ...at, start: 0, end: Number.POSITIVE_INFINITY })
    },
  }
}

type Keyed<T> = (one: T, words: Words) => string

const spanKey: Keyed<EarlierCheck['spans'][number]> = (span, words) =>
  JSON.stringify(['verdict', span.verdict, words.own(span)])

const findingKey: Keyed<EarlierCheck['findings'][number]> = ({ rule, place, ...at }, words) =>
  JSON.stringify(['finding', rule, words.own(at), words.around(at), place?.id, place?.locator?.label])
