import type { IndexReader } from '../../store/index.ts'
import type { CheckFinding, CheckSpan, Precedent } from '../../types.ts'
import { attestedLists } from './attested-lists.ts'
import type { Search } from './candidates.ts'
import { passageOf } from './precedent.ts'
import { ruleSetting } from './rule-setting.ts'
import { applyRules } from './rules/apply-rules.ts'
import { citedDates } from './rules/cited-dates.ts'
import { compareSides, type Side, side } from './rules/comparison.ts'
import type { RuleFinding } from './rules/rule.ts'
import { weakerWording } from './weaker-wording.ts'

/** Words of an agreed stretch at most that is a phrase for itself, such as a list of qualities, and not a clause. */
const SHORT = 12

/** Finds what a negotiator should see in one paragraph of a draft, by its number and its spans as judged. */
export type FindingsIn = (number: number, text: string, spans: readonly CheckSpan[]) => CheckFinding[]

/** Named findings, from the best precedent of each stretch, in the order of the paragraph. */
export function findingsIn(search: Search): FindingsIn {
  const { index, language } = search
  const setting = ruleSetting(index, language)
  const { tokensOf } = setting
  const textOf = passageTexts(index)
  const weaker = weakerWording(search, setting)
  const unlisted = attestedLists(search, setting)
  const dates = citedDates(index, language)

  /** The agreed words in their passage; after those that lead into the item they are, where the draft has such words too. */
  function agreedSide(precedent: Precedent, leadIn: string | null): Side {
    const whole = textOf(precedent) ?? precedent.quote
    const offset = whole === precedent.quote ? precedent.start : 0
    const [start, end] = [precedent.start - offset, precedent.end - offset]
    if (leadIn === null) return side(whole, tokensOf(whole), start, end)
    const joined = `${leadIn} ${whole.slice(start)}`
    return side(joined, tokensOf(joined), 0, leadIn.length + 1 + end - start)
  }

  return (number, text, spans) => {
    const tokens = tokensOf(text)
    const found: CheckFinding[] = []
    for (const span of spans) {
      const told = compared(span).flatMap(({ start, end, precedent }) => {
        const draft = side(text, tokens, start, end)
        const agreed = agreedSide(precedent, span.leadIn?.text ?? null)
        const comparison = compareSides(agreed, draft, { language, agreedBy: precedent })
        return applyRules(comparison, setting).map(one => asFinding(span, one, precedent))
      })
      found.push(...told)
      const draft: Side = side(text, tokens, span.start, span.end)
      const [best] = span.precedents
      if (span.verdict === 'verbatim' && best) found.push(...weaker(span, draft, best))
      const isNew = span.verdict === 'term' || span.verdict === 'no-precedent'
      const isPhrase = span.verdict !== 'recombined' && draft.to - draft.from <= SHORT
      if (isNew || isPhrase)
        found.push(...unlisted(span, draft).filter(one => !told.some(other => overlap(one, other))))
    }
    for (const one of dates(side(text, tokens, 0, text.length))) {
      const known = found.some(other => other.rule === one.rule && overlap(one, other))
      if (!known) found.push({ ...one, paragraph: number })
    }
    return found.sort((a, b) => a.start - b.start || a.end - b.end || byRule(a, b))
  }
}

type Range = Pick<CheckFinding, 'start' | 'end'>
const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

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

/**
 * Gives the whole passage that a precedent is cut from, so that what stands around the words is known. A document is read
 * once. Null where only a digest is held: its words around a quotation are ours, not the document’s.
 */
function passageTexts(index: IndexReader): (precedent: Precedent) => string | null {
  const known = new Map<string, Map<string, string>>()
  return precedent => {
    const { document, status, anchor, start, end, quote } = precedent
    if (status !== 'official' && status !== 'copy') return null
    const own = passageOf(precedent)
    if (own !== undefined) return own.text
    const key = `${document.id}@${document.language}`
    let texts = known.get(key)
    if (texts === undefined) {
      const row = index.documentsById(document.id).find(({ header }) => header.language === document.language)
      texts = new Map(row ? index.passages(row.key).map(({ fingerprint, text }) => [fingerprint, text]) : [])
      known.set(key, texts)
    }
    const text = texts.get(anchor.fingerprint) ?? null
    return text !== null && text.slice(start, end) === quote ? text : null
  }
}
