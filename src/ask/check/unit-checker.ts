import { type ComparedText, clauses, judge } from '../../compare/index.ts'
import type { CheckFinding, CheckSpan } from '../../types.ts'
import { candidates, type Search } from './candidates.ts'
import { findingsIn } from './findings-in.ts'
import { leadInFinder, leadIns } from './lead-ins.ts'
import type { Citing } from './precedent.ts'
import { setPhraseFinder } from './set-phrases.ts'
import { type CountedSpan, spansOf } from './spans.ts'
import { unadoptedPlaces } from './unadopted.ts'

/** What was found of one paragraph of a draft. */
export interface CheckedUnit {
  /** Spans in the order of the text; every word is in one of them. */
  spans: CountedSpan[]
  /** Findings in the order of the text. */
  findings: CheckFinding[]
}

/** Checks one paragraph: its number, counted from 1, and its text. The answer depends on no paragraph asked before. */
export type UnitChecker = (number: number, text: string) => CheckedUnit

/** @param alternatives give other agreed wordings of each stretch too. */
export function unitChecker(search: Search, citing: Citing, alternatives: boolean): UnitChecker {
  const { language, lexicon } = search
  const phrasesIn = setPhraseFinder(search, citing)
  const leadInOf = leadInFinder(search.index)
  const find = findingsIn(search, citing, leadInOf)
  const unadopted = unadoptedPlaces(search.index, lexicon, search.filter.languages ?? [language])
  const withLeadIn = leadIns(search.index, language, leadInOf)
  const noted = (span: CheckSpan, text: ComparedText): CheckSpan => {
    const places = unadopted(span, text)
    return places.length === 0 ? span : { ...span, unadopted: places }
  }
  return (number, text) => {
    search.turn()
    const compared = lexicon.read(text, language)
    const ranges = clauses(compared, language)
    const judgements = judge(compared, ranges, candidates(compared, ranges, search))
    const setting = { search, citing, phrases: phrasesIn(compared), alternatives }
    const counted = judgements
      .flatMap(judgement => spansOf(number, compared, judgement, setting))
      .map(({ span, ...counts }) => ({ span: noted(withLeadIn(span, text), compared), ...counts }))
    const { spans, findings } = find(
      number,
      text,
      counted.map(({ span }) => span),
    )
    return { spans: counted.map(({ span, ...counts }, at) => ({ span: spans[at] ?? span, ...counts })), findings }
  }
}
