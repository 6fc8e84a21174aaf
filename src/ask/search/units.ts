import { baseLanguage, fold, functionWords, isPrefix, stem, type Token, tokenize } from '../../text/index.ts'
import type { Clause } from './parse-query.ts'

const SHORTEST_PREFIX = 2
const SHORTEST_REST = 4

/** What one clause means in the texts of one language. */
export interface Unit {
  clause: Clause
  /** Runs of light stems, any of which fits; a run of several stands side by side. */
  runs: string[][]
  /** Those of the runs that are other forms of what was typed. */
  others: string[][]
  /** Beginnings of stems, any of which fits. */
  beginnings: string[]
  /** A phrase: how it is spelt, word by word and as a whole (folded). */
  spelt: { words: string[]; whole: string } | null
  /** It is a little word of the language, such as “the”. */
  little: boolean
}

/**
 * What the words of a query mean in a language: each word as stems (`multi-stakeholder` also written together; an elided
 * article needs no match), each phrase as its run of stems with its spelling. Concepts have no words of their own.
 */
export function unitsIn(clauses: readonly Clause[], language: string): Unit[] {
  return clauses.flatMap((clause, at) => {
    if (clause.kind === 'term') return []
    if (clause.kind === 'prefix') return [prefixUnit(clause, language)]
    if (clause.kind === 'phrase') return phraseUnit(clause, language)
    const joined = joinedWords(clause, clauses[at - 1], clauses[at + 1])
    return wordUnits(clause, language, joined).map(unit => withPrefixApart(unit, language))
  })
}

/** The word that two of a query are where the first is a prefix: `cyber security` is also written *cybersecurity*. */
function joinedWords(clause: Clause, before: Clause | undefined, after: Clause | undefined): string[] {
  const join = (first: Clause, last: Clause | undefined): string[] =>
    last?.kind === 'word' && first.without === last.without && isPrefix(fold(first.text)) && /^\p{L}/u.test(last.text)
      ? [`${first.text}${last.text}`]
      : []
  return [...join(clause, after), ...(before?.kind === 'word' ? join(before, clause) : [])]
}

/** A word that begins with a prefix also stands with a hyphen behind it: `multistakeholder`, *multi-stakeholder*. */
function withPrefixApart(unit: Unit, language: string): Unit {
  const word = /^\p{L}+$/u.test(unit.clause.text) ? fold(unit.clause.text) : ''
  const apart = Array.from({ length: Math.max(0, word.length - SHORTEST_PREFIX - SHORTEST_REST + 1) }, (_, at) => {
    const [first, rest] = [word.slice(0, at + SHORTEST_PREFIX), word.slice(at + SHORTEST_PREFIX)]
    return isPrefix(first) ? [[stem(first, language), stem(rest, language)]] : []
  })
  return { ...unit, runs: [...unit.runs, ...apart.flat()] }
}

function prefixUnit(clause: Clause, language: string): Unit {
  const tokens = tokenize(clause.text, language)
  const last = tokens.at(-1)?.surface ?? fold(clause.text)
  const before = tokens.slice(0, -1).map(token => token.stem)
  // The stem of a whole word typed (`policies*`) may be no longer version of it (`policy`).
  const runs = before.length === 0 ? [[stem(last, language)]] : [before]
  return {
    clause,
    runs,
    others: [],
    beginnings: before.length === 0 ? [...new Set([last, american(last)])] : [],
    spelt: null,
    little: false,
  }
}

// Stems have one spelling for British and American pairs; a beginning may be cut inside one.
function american(beginning: string): string {
  return beginning.replace(/(.{3}[^aeiou])iz(?=$|[aei])/, '$1is').replace(/([^aeiou])yz(?=$|[ei])/, '$1ys')
}

function phraseUnit(clause: Clause, language: string): Unit[] {
  const tokens = tokenize(clause.text, language)
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return []
  const words = tokens.map(token => token.surface)
  return [
    {
      clause,
      runs: [tokens.map(token => token.stem)],
      others: [],
      beginnings: [],
      spelt: { words, whole: fold(clause.text.slice(first.start, last.end)) },
      little: false,
    },
  ]
}

function wordUnits(clause: Clause, language: string, joinedWith: readonly string[]): Unit[] {
  const tokens = tokenize(clause.text, language)
  const whole = tokens.filter(({ elided }) => !elided)
  const base = baseLanguage(language)
  const little = functionWords(base)
  const forms = (clause.forms ?? []).map(form => tokenize(form, language).map(token => token.stem))
  const others = joinedWith.map(word => [stem(fold(word), language)])
  return chains(whole.length > 0 ? whole : tokens).map(chain => {
    const stems = chain.map(token => token.stem)
    const joined = stem(chain.map(token => token.surface).join(''), language)
    return {
      clause,
      // The first run is the one that may stand beside its neighbours.
      runs: [
        ...forms,
        ...(chain.length > 1 ? [stems, [joined]] : [stems]),
        ...others,
        ...(clause.others?.get(base) ?? []),
      ],
      others: [...(clause.others?.get(base) ?? [])],
      beginnings: [],
      spelt: null,
      little: chain.every(token => little.has(token.surface)),
    }
  })
}

/** Words joined by hyphens are one; `and/or` are two. */
function chains(tokens: readonly Token[]): Token[][] {
  const all: Token[][] = []
  for (const [at, token] of tokens.entries()) {
    if (tokens[at - 1]?.hyphenNext) all.at(-1)?.push(token)
    else all.push([token])
  }
  return all
}
