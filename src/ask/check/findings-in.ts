import type { IndexReader } from '../../store/index.ts'
import type { CheckFinding, CheckSpan, Precedent } from '../../types.ts'
import { attestedLists } from './attested-lists.ts'
import type { Search } from './candidates.ts'
import type { LeadInFinder } from './lead-ins.ts'
import { type Citing, passageOf, precedent } from './precedent.ts'
import { recent } from './recent.ts'
import { referenceFindings } from './references/reference-findings.ts'
import { ruleSetting } from './rule-setting.ts'
import { applyRules } from './rules/apply-rules.ts'
import { type Comparison, compareSides, type Side, side } from './rules/comparison.ts'
import { withOpening } from './rules/cut-start.ts'
import type { RuleFinding } from './rules/rule.ts'
import { shortPhrase } from './short-phrase.ts'
import { softenedDuty } from './softened-duty.ts'
import { weakerWording } from './weaker-wording.ts'

/** Words of an agreed stretch at most that is a phrase for itself, such as a list of qualities, and not a clause. */
const SHORT = 12

/** Further precedents of a stretch that it is held against. */
const OTHER_EDITIONS = 2

/** Documents of which the passages are remembered. */
const MOST_TEXTS = 50

/** Finds what a negotiator should see in one paragraph of a draft, by its number and its spans as judged. */
export type FindingsIn = (
  number: number,
  text: string,
  spans: readonly CheckSpan[],
) => {
  findings: CheckFinding[]
  /**
   * The same spans; one whose words are the agreed ones but for who says them (“We urge”) is verbatim, and closest to new
   * words that soften an agreed duty is that duty.
   */
  spans: CheckSpan[]
}

/** Named findings, from the best precedent of each stretch, in the order of the paragraph. */
export function findingsIn(search: Search, citing: Citing, leadInOf: LeadInFinder): FindingsIn {
  const { index, language } = search
  const setting = ruleSetting(index, language)
  const { tokensOf } = setting
  const textOf = passageTexts(index)
  const weaker = weakerWording(search, setting)
  const unlisted = attestedLists(search, setting)
  const softened = softenedDuty(search, setting)
  const standsShort = shortPhrase(search)
  const references = referenceFindings(index, language, search.lexicon)

  /**
   * The agreed words in their passage; after those that lead into the item they are, where the draft has such words too.
   */
  function agreedSide(precedent: Precedent, leadIn: string | null): Side {
    const whole = textOf(precedent) ?? precedent.quote
    const offset = whole === precedent.quote ? precedent.start : 0
    const [start, end] = [precedent.start - offset, precedent.end - offset]
    if (leadIn === null) return side(whole, tokensOf(whole), start, end)
    const joined = `${leadIn} ${whole.slice(start)}`
    return side(joined, tokensOf(joined), 0, leadIn.length + 1 + end - start)
  }

  function chapeauOf(precedent: Precedent): Side | null {
    const passage = passageOf(precedent)
    const found = passage && leadInOf(passage)
    return found ? side(found.text, tokensOf(found.text), 0, found.text.length) : null
  }

  function heldAgainst(span: CheckSpan, draft: Side, precedent: Precedent): Held {
    const cut = agreedSide(precedent, span.leadIn?.text ?? null)
    const begins = beginsSo(span, precedent)
    const agreed = span.leadIn || begins ? cut : withOpening(cut, draft, setting.words, language)
    const chapeau = span.leadIn ? {} : { chapeau: () => chapeauOf(precedent) }
    const about = { language, agreedBy: precedent, endsSo: endsSo(span, precedent), beginsSo: begins, ...chapeau }
    const comparison = compareSides(agreed, draft, about)
    const told = applyRules(comparison, setting)
    return {
      comparison,
      findings: told.map(one => asFinding(span, one, precedent)),
      saysSame: span.verdict === 'near' && isSaidByUs(comparison, told),
    }
  }

  /**
   * What is lost against another edition, where the draft lost nothing against the nearest one but has words that come from
   * the other: between an old text with one word fewer and a new one with two more, the new one is what it was taken from.
   */
  function fullerEdition({ precedents, ...span }: CheckSpan, draft: Side, best: Held): CheckFinding[] | null {
    const own = putIn(best.comparison)
    if (own === 0 || best.findings.some(({ severity }) => severity !== 'info')) return null
    for (const other of precedents.slice(1, 1 + OTHER_EDITIONS)) {
      const held = heldAgainst({ ...span, precedents }, draft, other)
      if (putIn(held.comparison) < own && held.findings.some(({ severity }) => severity !== 'info'))
        return held.findings
    }
    return null
  }

  return (number, text, spans) => {
    const tokens = tokensOf(text)
    const found: CheckFinding[] = []
    const same = new Set<CheckSpan>()
    const nearer = new Map<CheckSpan, Precedent>()
    for (const span of spans) {
      const told = compared(span).flatMap(({ start, end, precedent: beside }) => {
        const draft = side(text, tokens, start, end)
        const best = heldAgainst(span, draft, beside)
        if (best.saysSame) same.add(span)
        return span.verdict === 'near' ? (fullerEdition(span, draft, best) ?? best.findings) : best.findings
      })
      found.push(...told)
      const draft: Side = side(text, tokens, span.start, span.end)
      const [best] = span.precedents
      if (span.verdict === 'verbatim' && best) found.push(...weaker(span, draft, best))
      const isNew = span.verdict === 'term' || span.verdict === 'no-precedent'
      const soft = isNew ? softened(span, text) : null
      if (soft !== null) {
        found.push(soft.finding)
        nearer.set(span, precedent(citing, soft.closest))
      }
      const phrase = isNew && soft === null && span.closest === null ? standsShort(span, text) : null
      if (phrase !== null) nearer.set(span, precedent(citing, phrase))
      const isPhrase = span.verdict !== 'recombined' && draft.to - draft.from <= SHORT
      if (isNew || isPhrase)
        found.push(
          ...unlisted(span, draft).filter(
            one => !told.some(other => other.rule.startsWith('qualifier') && overlap(one, other)),
          ),
        )
    }
    for (const one of references(side(text, tokens, 0, text.length))) {
      const known = found.some(other => other.rule === one.rule && overlap(one, other))
      if (!known) found.push({ ...one, paragraph: number })
    }
    return {
      findings: found.sort((a, b) => a.start - b.start || a.end - b.end || byRule(a, b)),
      spans: spans.map(span => {
        const closest = nearer.get(span)
        if (closest !== undefined) return { ...span, closest, similarity: closest.similarity }
        return same.has(span) ? { ...span, verdict: 'verbatim' } : span
      }),
    }
  }
}

/** A stretch held against one precedent. */
interface Held {
  comparison: Comparison
  findings: CheckFinding[]
  /** Nothing differs but who says it. */
  saysSame: boolean
}

/** Words of the draft that the agreed text has not. */
const putIn = ({ edits }: Comparison): number =>
  edits.reduce((sum, { afterFrom, afterTo }) => sum + afterTo - afterFrom, 0)

/** Every edit belongs to a verb that is the same, with who says it. */
function isSaidByUs({ edits }: Comparison, told: readonly RuleFinding[]): boolean {
  const said = told.filter(({ rule }) => rule === 'said-by-us')
  return (
    said.length > 0 &&
    told.length === said.length &&
    edits.every(({ beforeTo, beforeFrom, afterFrom, afterTo }) =>
      said.some(
        ({ agreedWords, draftWords }) =>
          (beforeFrom === beforeTo ||
            (agreedWords !== null && agreedWords.first <= beforeFrom && beforeTo <= agreedWords.last + 1)) &&
          (afterFrom === afterTo ||
            (draftWords !== null && draftWords.first <= afterFrom && afterTo <= draftWords.last + 1)),
      ),
    )
  )
}

type Range = Pick<CheckFinding, 'start' | 'end'>
const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

const byRule = (a: CheckFinding, b: CheckFinding): number => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)

/** The stretches of a span with the precedent that each is compared with. */
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

/** Another text has the words of the stretch as they are, and begins with them. */
const beginsSo = ({ verdict, precedents }: CheckSpan, best: Precedent): boolean =>
  verdict === 'verbatim' && precedents.some(one => one !== best && one.similarity === 1 && !one.begunBefore)

/** Another text has the words of the stretch as they are, and says no more. */
const endsSo = ({ verdict, precedents }: CheckSpan, best: Precedent): boolean =>
  verdict === 'verbatim' && precedents.some(one => one !== best && one.similarity === 1 && !one.goesOn)

function asFinding(span: CheckSpan, one: RuleFinding, { document, locator }: Precedent): CheckFinding {
  const { rule, severity, start, end, message, says, source } = one
  return {
    rule,
    severity,
    paragraph: span.paragraph,
    start,
    end,
    message,
    says,
    source,
    place: { id: document.id, language: document.language, locator },
  }
}

/**
 * Gives the whole passage that a precedent is cut from, so that what stands around the words is known. A document is read
 * once. Null where there is only a digest: its words around a quotation are ours, not the document’s.
 */
function passageTexts(index: IndexReader): (precedent: Precedent) => string | null {
  const known = recent<string, Map<string, string>>(MOST_TEXTS)
  return precedent => {
    const { document, status, anchor, start, end, quote } = precedent
    if (status !== 'official' && status !== 'copy') return null
    const own = passageOf(precedent)
    if (own !== undefined) return own.text
    const key = `${document.id}@${document.language}`
    let texts = known.get(key)
    if (texts === undefined) {
      known.turn()
      const row = index.documentsById(document.id).find(({ header }) => header.language === document.language)
      texts = new Map(row ? index.passages(row.key).map(({ fingerprint, text }) => [fingerprint, text]) : [])
      known.set(key, texts)
    }
    const text = texts.get(anchor.fingerprint) ?? null
    return text !== null && text.slice(start, end) === quote ? text : null
  }
}
