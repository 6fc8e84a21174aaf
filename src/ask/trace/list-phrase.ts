import { compoundThing, listGrammar, qualifierList } from '../../match/index.ts'
import { languages, tokenize, wordSet } from '../../text/index.ts'
import { textRulesOf } from '../../text/whole-texts.ts'

/** Words behind a noun that are not the thing a list speaks of, in whatever language. */
const behindThing = (): ReadonlySet<string> =>
  wordSet(languages.map(language => textRulesOf(language)?.lists.behindThing ?? '').join(' '))

/** A phrase that is a list of qualities and a thing. */
export interface ListPhrase {
  language: string
  /** The thing: in English, where several words name it, all of them. */
  head: string
  /** Stems of the head. */
  key: string
  items: string[]
  /** The stem of the first word of each item, as it stands in the full-text index. */
  stems: string[]
  /** Last word of each item, folded, with the hyphen before it. */
  words: string[]
}

/** A phrase read as a list of qualities and a thing; none where it is anything else. */
export function listIn(phrase: string, language: string): ListPhrase[] {
  const grammar = listGrammar(language)
  const tokens = tokenize(phrase, language)
  if (grammar === null || tokens.length < 2) return []
  // “un Internet libre et ouvert”
  const at =
    grammar.side === 'left' ? tokens.length - 1 : tokens.findIndex(({ surface }) => !grammar.stops.has(surface))
  const head = tokens[at]
  if (head === undefined || behindThing().has(head.surface)) return []
  const { first, last } = compoundThing(phrase, tokens, language, at, 'left')
  const { items } = qualifierList(phrase, tokens, language, { first, last })
  const outside = tokens.filter(
    (token, place) =>
      (grammar.side === 'left' ? place < first : place > last) &&
      !grammar.determiners.has(token.surface) &&
      !items.some(({ start, end }) => start <= token.start && token.end <= end),
  )
  // What is left must be the *and* of the list.
  if (items.length === 0 || outside.length >= items.length || outside.some(({ surface }) => surface.length > 4))
    return []
  const thing = tokens.slice(first, last + 1)
  const text = phrase.slice(thing[0]?.start, head.end)
  const key = thing.map(({ stem }) => stem).join(' ')
  const stems = tokens.filter(token => items.some(({ start }) => start === token.start)).map(({ stem }) => stem)
  const words = tokens.flatMap(({ end, surface }, place) => {
    const hyphen = tokens[place - 1]?.hyphenNext ? '-' : ''
    return items.some(item => item.end === end) ? `${hyphen}${surface}` : []
  })
  return [{ language: grammar.base, head: text, key, items: items.map(({ key }) => key), stems, words }]
}
