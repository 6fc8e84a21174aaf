import { verbFinder } from '../../match/index.ts'
import { stemKey, tokenize } from '../../text/index.ts'
import type { CheckSpan, SentenceWords, Verdict } from '../../types.ts'
import type { StretchRelation } from './answer.ts'

/** What a stretch does with the texts before it; null for one that names nothing, of which nothing is to be said. */
export type RelationOf = (span: Pick<CheckSpan, 'verdict' | 'precedents'>, quote: string) => StretchRelation | null

const relations: { [V in Verdict]: StretchRelation } = {
  verbatim: 'repeats',
  near: 'changes',
  recombined: 'changes',
  term: 'introduces',
  'no-precedent': 'introduces',
}

/**
 * Prepare the reading of relations in one language. A novelty names a thing: a verb alone (*Recalling*, *Further condemns*)
 * is none. And it is new: a stretch that is a term which an earlier text has, in whatever inflection, repeats it.
 */
export function relationOf(words: SentenceWords, language: string): RelationOf {
  const verbs = verbFinder(words, language)
  const isBareVerb = (quote: string): boolean => {
    const tokens = tokenize(quote, language)
    const found = verbs(tokens)
    return tokens.every((_, at) => found.some(({ first, last }) => first <= at && at <= last))
  }
  return ({ verdict, precedents }, quote) => {
    const relation = relations[verdict]
    if (relation !== 'introduces') return relation
    const key = stemKey(quote, language)
    if (precedents.some(one => stemKey(one.quote, one.language) === key)) return 'repeats'
    return isBareVerb(quote) ? null : relation
  }
}
