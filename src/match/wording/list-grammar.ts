import { baseLanguage, functionWords, wordSet } from '../../text/index.ts'
import { type ListRules, textRulesOf } from '../../text/whole-texts.ts'

type Lists = 'determiners' | 'stops' | 'links' | 'relatives' | 'inner'

/** How a language lists the qualities of a thing, ready to be asked: its lists of words as sets. */
export interface ListGrammar extends Omit<ListRules, Lists>, Readonly<Record<Lists, ReadonlySet<string>>> {
  base: string
}

const known = new Map<string, ListGrammar | null>()

/** The grammar of lists of a language; null for one that is not known. */
export function listGrammar(language: string): ListGrammar | null {
  const base = baseLanguage(language)
  const found = known.get(base)
  if (found !== undefined) return found
  const rules = textRulesOf(base)?.lists
  const grammar =
    rules === undefined
      ? null
      : {
          ...rules,
          base,
          determiners: wordSet(rules.determiners),
          stops: new Set([...functionWords(base), ...wordSet(rules.determiners), ...wordSet(rules.stops)]),
          links: wordSet(rules.links),
          relatives: wordSet(rules.relatives),
          inner: wordSet(rules.inner),
        }
  known.set(base, grammar)
  return grammar
}
