import type { DocumentRow, IndexReader } from '../../store/index.ts'
import { baseLanguage } from '../../text/index.ts'
import type { CheckSpan } from '../../types.ts'
import { openSearch } from '../check/open-search.ts'
import { unitChecker } from '../check/unit-checker.ts'
import { findState } from '../citing/find-state.ts'
import { knownStates } from '../citing/known-states.ts'
import { sentenceWords } from '../sentences/sentence-words.ts'
import type { ImpactAnswer, ImpactStretch, StretchRelation } from './answer.ts'
import type { EarlierTexts } from './earlier-texts.ts'
import type { OwnWords } from './own-words.ts'
import { relationOf } from './relation-of.ts'

/**
 * Put a document's own words to the texts before it, as `foc check` puts a draft to agreed texts. What was only reported
 * of the document is not compared, and of what names nothing, a verb alone, nothing is said.
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
  const relation = relationOf(sentenceWords(index), language)
  const counted = checked
    .flatMap(({ spans }) => spans)
    .flatMap(({ span, words }) => {
      const unit = units[span.paragraph - 1]
      const own = unit && relation(span, unit.text.slice(span.start, span.end))
      return unit && own ? [{ span, words, unit, relation: own }] : []
    })
  const stretches = counted.map(({ span, unit, relation: own }): ImpactStretch => {
    const { passage, status, start: offset } = unit
    const { start, end, verdict, similarity, precedents, pieces, texts, diff, closest } = span
    return {
      relation: own,
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
    }
  })
  return { stretches, shares: sharesOf(counted) }
}

/** A finding belongs to the stretch in which it begins. */
const isIn = (finding: { start: number }, { start, end }: CheckSpan): boolean =>
  finding.start >= start && finding.start < end

/** Shares of the words under each relation, three decimals. */
function sharesOf(counted: readonly { relation: StretchRelation; words: number }[]): ImpactAnswer['shares'] {
  const sums: { [R in StretchRelation]: number } = { repeats: 0, changes: 0, introduces: 0 }
  for (const { relation, words } of counted) sums[relation] += words
  const all = sums.repeats + sums.changes + sums.introduces
  const share = (count: number): number => (all === 0 ? 0 : Math.round((count / all) * 1000) / 1000)
  return { repeats: share(sums.repeats), changes: share(sums.changes), introduces: share(sums.introduces) }
}
