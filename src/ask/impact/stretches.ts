import type { DocumentRow, IndexReader } from '../../store/index.ts'
import { baseLanguage } from '../../text/index.ts'
import type { CheckSpan, Verdict } from '../../types.ts'
import { openSearch } from '../check/open-search.ts'
import { unitChecker } from '../check/unit-checker.ts'
import { findState } from '../citing/find-state.ts'
import { knownStates } from '../citing/known-states.ts'
import type { ImpactAnswer, ImpactStretch, StretchRelation } from './answer.ts'
import type { EarlierTexts } from './earlier-texts.ts'
import type { OwnWords } from './own-words.ts'

const relations: { [V in Verdict]: StretchRelation } = {
  verbatim: 'repeats',
  near: 'changes',
  recombined: 'changes',
  term: 'introduces',
  'no-precedent': 'introduces',
}

/**
 * Put a document's own words to the texts before it, as `foc check` puts a draft to agreed texts. What was only reported
 * of the document is not compared.
 */
export function stretchesOf(
  index: IndexReader,
  { header }: DocumentRow,
  own: readonly OwnWords[],
  { filter, excluded }: EarlierTexts,
  asked: readonly string[],
): Pick<ImpactAnswer, 'stretches' | 'shares'> {
  const language = baseLanguage(header.language)
  const search = openSearch(index, language, filter, excluded)
  const known = knownStates(index)
  const citing = { index, states: asked.map(state => findState(known, state)), known }
  const units = own
    .filter(({ status }) => status !== 'reported')
    .map(words => ({ ...words, text: words.passage.text.slice(words.start, words.end) }))
  const checkUnit = unitChecker(search, citing, false)
  const checked = units.map(({ text }, at) => checkUnit(at + 1, text))
  const counted = checked.flatMap(({ spans }) => spans)
  const spans = counted.map(({ span }) => span)
  const stretches = spans.flatMap((span): ImpactStretch[] => {
    const unit = units[span.paragraph - 1]
    if (!unit) return []
    const { passage, status, start: offset } = unit
    const { start, end, verdict, similarity, precedents, pieces, texts, diff, closest } = span
    return [
      {
        relation: relations[verdict],
        verdict,
        locator: passage.locator,
        status,
        quote: unit.text.slice(start, end),
        start: start + offset,
        end: end + offset,
        similarity,
        precedents,
        pieces: pieces?.map(piece => ({ start: piece.start + offset, end: piece.end + offset })) ?? null,
        texts,
        diff,
        closest,
        findings: (checked[span.paragraph - 1]?.findings ?? [])
          .filter(one => isIn(one, span))
          .map(({ rule, severity, start: from, end: to, message, source, place }) => ({
            ...{ rule, severity, start: from + offset, end: to + offset, message, source, place },
          })),
      },
    ]
  })
  return { stretches, shares: sharesOf(counted) }
}

/** A finding belongs to the stretch in which it begins. */
const isIn = (finding: { start: number }, { start, end }: CheckSpan): boolean =>
  finding.start >= start && finding.start < end

/** Shares of the words under each relation, three decimals. */
function sharesOf(counted: readonly { span: CheckSpan; words: number }[]): ImpactAnswer['shares'] {
  const sums: { [R in StretchRelation]: number } = { repeats: 0, changes: 0, introduces: 0 }
  for (const { span, words } of counted) sums[relations[span.verdict]] += words
  const all = sums.repeats + sums.changes + sums.introduces
  const share = (count: number): number => (all === 0 ? 0 : Math.round((count / all) * 1000) / 1000)
  return { repeats: share(sums.repeats), changes: share(sums.changes), introduces: share(sums.introduces) }
}
