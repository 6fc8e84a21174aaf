import { baseLanguage, fold, rulesOf } from '../../text/index.ts'
import type { Term } from '../../types.ts'

/** Letters in which two inflections of one word agree, and a word with one that it is written together with. */
const ALIKE = 2

/**
 * The labels of a glossary that may stand in one of some short texts: those of which a word begins like a word there.
 * Compiling all of them takes many times as long as asking a few of them. Where letters may stand before a word, as in
 * Arabic, no beginning says so: of such a language all labels are given, unless none of its letters is there.
 *
 * @returns the concepts that have such labels, with these alone.
 */
export function likelyLabels(terms: readonly Term[], texts: readonly string[]): Term[] {
  const folded = texts.map(fold)
  const beginnings = new Set(folded.flatMap(text => beginningsIn(text).flatMap(one => [one, one.slice(0, 1)])))
  // One letter may be all that is apart of an abbreviation or a word: *U.S.*, *e-mail*.
  const single = new Set(folded.flatMap(beginningsIn).filter(one => one.length === 1))
  const isArabic = folded.some(text => /\p{Script=Arabic}/u.test(text))
  const isLikely = ({ text, language }: Term['labels'][number], isVerb: boolean): boolean => {
    const hasClitics = isArabic && (rulesOf(baseLanguage(language))?.clitics ?? null) !== null
    // The forms of a verb may have nothing in common: *go*, *went*.
    return (
      hasClitics || isVerb || beginningsIn(fold(text)).some(one => beginnings.has(one) || single.has(one.slice(0, 1)))
    )
  }
  return terms.flatMap(term => {
    const labels = term.labels.filter(label => isLikely(label, term.kind === 'operative' && !/\s/.test(label.text)))
    return labels.length > 0 ? [{ ...term, labels }] : []
  })
}

function beginningsIn(folded: string): string[] {
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map(word => word.slice(0, ALIKE))
}
