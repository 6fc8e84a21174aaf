import type { CheckFinding, CheckSpan, Passage, Precedent } from '../../../types.ts'
import { sentenceWords } from '../../trace/words-of-sentences.ts'
import type { Search } from '../candidates.ts'
import { attestedLists } from './attested-lists.ts'
import { citedDates } from './cited-dates.ts'
import { compareSides, type Side, side } from './comparison.ts'
import { labelStarts } from './label-starts.ts'
import { passageTexts } from './passage-texts.ts'
import type { RuleFinding } from './rule.ts'
import { applyRules } from './table.ts'
import { tokenReader } from './token-reader.ts'
import { weakerWording } from './weaker-wording.ts'

/**
 * What a negotiator should see of a draft: named findings, from the best precedent of each stretch, in the order of the
 * draft.
 *
 * @param spans as judged. @param passages the draft’s paragraphs, in order.
 */
export function findFindings(
  spans: readonly CheckSpan[],
  passages: readonly Pick<Passage, 'text'>[],
  search: Search,
): CheckFinding[] {
  const { index, language } = search
  const tokensOf = tokenReader(language)
  const setting = { words: sentenceWords(index), tokensOf, labelStart: labelStarts(index, language) }
  const textOf = passageTexts(index)
  const weaker = weakerWording(search, setting)
  const unlisted = attestedLists(search, setting)
  const dates = citedDates(index, language)
  const found: CheckFinding[] = []
  for (const span of spans) {
    const text = passages[span.paragraph - 1]?.text ?? ''
    const told = compared(span).flatMap(({ start, end, precedent }) => {
      const draft = side(text, tokensOf(text), start, end)
      const whole = textOf(precedent) ?? precedent.quote
      const offset = whole === precedent.quote ? precedent.start : 0
      const agreed = side(whole, tokensOf(whole), precedent.start - offset, precedent.end - offset)
      const comparison = compareSides(agreed, draft, { language, agreedBy: precedent })
      return applyRules(comparison, setting).map(one => asFinding(span, one, precedent))
    })
    found.push(...told)
    const draft: Side = side(text, tokensOf(text), span.start, span.end)
    const [best] = span.precedents
    if (span.verdict === 'verbatim' && best) found.push(...weaker(span, draft, best))
    if (span.verdict === 'term' || span.verdict === 'no-precedent') found.push(...unlisted(span, draft))
  }
  for (const [at, { text }] of passages.entries()) {
    const number = at + 1
    for (const one of dates(side(text, tokensOf(text), 0, text.length))) {
      const known = found.some(
        other =>
          other.rule === one.rule && other.paragraph === number && other.start < one.end && one.start < other.end,
      )
      if (!known) found.push({ ...one, paragraph: number })
    }
  }
  return found.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end || byRule(a, b))
}

const byRule = (a: CheckFinding, b: CheckFinding): number => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)

/** The stretches of a span with the precedent that each is held against. */
function compared({
  verdict,
  start,
  end,
  precedents,
  pieces,
}: CheckSpan): { start: number; end: number; precedent: Precedent }[] {
  if (verdict === 'recombined')
    return (pieces ?? []).flatMap((piece, at) => {
      const precedent = precedents[at]
      return precedent ? [{ ...piece, precedent }] : []
    })
  const [precedent] = precedents
  return precedent && (verdict === 'verbatim' || verdict === 'near') ? [{ start, end, precedent }] : []
}

function asFinding(span: CheckSpan, one: RuleFinding, { document, locator }: Precedent): CheckFinding {
  const { rule, severity, start, end, message, source } = one
  return {
    rule,
    severity,
    paragraph: span.paragraph,
    start,
    end,
    message,
    source,
    place: { id: document.id, language: document.language, locator },
  }
}
