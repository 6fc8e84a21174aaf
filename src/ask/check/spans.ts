import { type ComparedText, carve, type Judgement, type WordRange, weigh } from '../../compare/index.ts'
import { wordDiff } from '../../text/whole-texts.ts'
import type { CheckSpan } from '../../types.ts'
import { alternativesTo } from './alternatives.ts'
import type { Search } from './candidates.ts'
import { type AgreedMatch, type Citing, precedent, rounded } from './precedent.ts'
import { precedentsOf } from './precedents.ts'
import type { Formulation, SetPhrases } from './set-phrases.ts'

/** A span with the number of its words. */
export interface CountedSpan {
  span: CheckSpan
  words: number
  /** Keys of the documents that have it word for word. */
  documents: readonly number[]
}

interface Setting {
  search: Search
  citing: Citing
  phrases: SetPhrases
  /** Give other agreed wordings too. */
  alternatives: boolean
}

/** The spans of one judged stretch of a draft’s paragraph: one, or, of new words, also the set phrases in them. */
export function spansOf(paragraph: number, text: ComparedText, judgement: Judgement, setting: Setting): CountedSpan[] {
  const found = plainSpans(paragraph, text, judgement, setting)
  if (!setting.alternatives) return found
  return found.map(({ span, ...counts }) => {
    const { start, end } = span
    const concepts = setting.phrases.conceptsIn(start, end)
    return {
      span: {
        ...span,
        alternatives: alternativesTo(text.text.slice(start, end), concepts, setting.search, setting.citing),
      },
      ...counts,
    }
  })
}

function plainSpans(paragraph: number, text: ComparedText, judgement: Judgement, setting: Setting): CountedSpan[] {
  const matches = judgement.matches as AgreedMatch[]
  if (judgement.verdict !== 'new') return [agreed(paragraph, text, judgement, matches, setting)]
  const { formulations } = setting.phrases
  const parts = carve(text, judgement, formulations)
  return parts.map(({ from, to, phrase }) => {
    const formulation = formulations.find(one => one.from === phrase?.from)
    const range = { from, to }
    return formulation
      ? inSetPhrase(paragraph, text, range, formulation, setting)
      : newWords(paragraph, text, range, matches, setting)
  })
}

function agreed(
  paragraph: number,
  text: ComparedText,
  { from, to, verdict }: Judgement,
  matches: readonly AgreedMatch[],
  { search, citing }: Setting,
): CountedSpan {
  const place = placeOf(paragraph, text, { from, to })
  if (verdict === 'recombined') {
    const precedents = matches.map(match => precedent(citing, match))
    const shared = matches.reduce((sum, { shared }) => sum + shared, 0)
    const similarity = rounded(shared / weigh(text, from, to))
    const pieces = matches.map(match => {
      const { start, end } = placeOf(paragraph, text, match)
      return { start, end }
    })
    const texts = new Set(precedents.map(({ document }) => document.id)).size
    const plain = { similarity, precedents, pieces, texts, diff: null, closest: null, alternatives: null }
    return { span: { ...place, verdict, ...plain }, words: to - from, documents: [] }
  }
  const { precedents, texts, documents } = precedentsOf(text, matches, search, citing)
  const [best] = precedents
  return {
    span: {
      ...place,
      verdict: verdict === 'new' ? 'no-precedent' : verdict,
      similarity: best?.similarity ?? 0,
      precedents,
      pieces: null,
      texts,
      diff: best ? wordDiff(best.quote, text.text.slice(place.start, place.end), search.language) : null,
      closest: null,
      alternatives: null,
    },
    words: to - from,
    documents,
  }
}

/** A formulation of the glossary in new prose; near where a few words beside it belong to the stretch. */
function inSetPhrase(
  paragraph: number,
  text: ComparedText,
  range: WordRange,
  formulation: Formulation,
  { search }: Setting,
): CountedSpan {
  const place = placeOf(paragraph, text, range)
  const exact = range.from === formulation.from && range.to === formulation.to
  const own = weigh(text, range.from, range.to)
  const shared = weigh(text, formulation.from, formulation.to)
  const similarity = exact ? 1 : rounded((2 * shared) / (own + shared))
  const precedents = formulation.precedents.map(one => ({ ...one, similarity }))
  const quote = precedents[0]?.quote ?? ''
  return {
    span: {
      ...place,
      verdict: exact ? 'verbatim' : 'near',
      similarity,
      precedents,
      pieces: null,
      texts: formulation.texts,
      diff: wordDiff(quote, text.text.slice(place.start, place.end), search.language),
      closest: null,
      alternatives: null,
    },
    words: range.to - range.from,
    documents: [],
  }
}

function newWords(
  paragraph: number,
  text: ComparedText,
  range: WordRange,
  matches: readonly AgreedMatch[],
  { citing, phrases }: Setting,
): CountedSpan {
  const place = placeOf(paragraph, text, range)
  const [nearest] = matches
  const closest = nearest ? precedent(citing, nearest) : null
  const precedents = phrases.termsIn(place.start, place.end)
  return {
    span: {
      ...place,
      verdict: precedents.length > 0 ? 'term' : 'no-precedent',
      similarity: closest?.similarity ?? 0,
      precedents,
      pieces: null,
      texts: 0,
      diff: null,
      closest,
      alternatives: null,
    },
    words: range.to - range.from,
    documents: [],
  }
}

function placeOf(
  paragraph: number,
  text: ComparedText,
  { from, to }: WordRange,
): Pick<CheckSpan, 'paragraph' | 'start' | 'end'> {
  const start = text.words[from]?.start ?? 0
  return { paragraph, start, end: text.words[to - 1]?.end ?? start }
}
